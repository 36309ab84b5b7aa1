import { tableOf, type Table } from "../programme/table/table";
import { chainsIn } from "../programme/template";
import { evaluate, type Scope } from "../conditions/evaluate";
import { isUnknown } from "../conditions/unknown";
import type { SkipReason } from "../programme/finding/finding";
import type { FindingCell, Severity } from "../programme/finding/facts";
import type { EditFormat, Fix } from "../programme/finding/fix";
import { rowFacts } from "../programme/rule/row-facts";
import { rowScope, strictRowScope, type NotRead } from "../programme/rule/row-scope";
import { formatAt } from "../grid/content-at";
import type { Grid } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import type { ChainCase } from "../programme/rule/chains";
import type { NumberCell, NumberCells, NumberKind } from "../programme/table/number-cells";
import { isOutOfRange, isRateKind, meaningOf, type NumberMeaning } from "./number-meaning";
import {
  planRule,
  type PlanCheckInput,
  type PlanFinding,
  type PlanOutcome,
} from "../programme/rule/plan-rule";
import { whyAbsent } from "../programme/rule/why-absent";

type Reported = Readonly<{
  key: string;
  value: string;
  reading: number;
  otherReading: number | null;
  isPercent: boolean;
  isOutside?: true;
}>;

/** Rules that report the text as something else than a number: once it reads as one, this rule speaks instead. */
const replaced: ReadonlySet<string> = new Set([
  "VAL-01",
  "VAL-05",
  "VAL-13",
  "RIS-02",
  "VAR-MEIE-01",
  "VAR-PMT-03",
]);

interface LookedAt {
  readonly cell: NumberCell;
  /** What is replaced on the cell. */
  readonly cases: readonly ChainCase[];
}

/**
 * As long as it is a text, nothing is worked out from the cell: as grave as what is replaced, and silent
 * where that is.
 */
function severityOf({ cases }: LookedAt, scope: Scope<NotRead>): Severity | null | NotRead {
  for (const { when, severity } of cases) {
    const answer = evaluate(when, scope);
    if (isUnknown(answer)) return answer;
    if (answer) return severity;
  }
  return null;
}

/** A number in a text cell would stay a text; an index shown as a percentage would mislead. */
function formatOf(kind: NumberKind, grid: Grid, cell: FindingCell): { readonly format?: EditFormat } {
  if (isRateKind(kind)) return { format: "percent" };
  const current = formatAt(grid, cell);
  return current === "text" || current === "percent" ? { format: "general" } : {};
}

interface Read {
  readonly cell: FindingCell;
  readonly text: string;
  readonly kind: NumberKind;
  readonly meaning: NumberMeaning;
}

function fixOf({ cell, text, kind, meaning }: Read, grid: Grid): { readonly fix?: Fix } {
  if (meaning.other !== null || isOutOfRange(meaning, kind)) return {};
  const edit = { cell, before: text, after: meaning.value, ...formatOf(kind, grid, cell) };
  return { fix: { certainty: meaning.isSure ? "certain" : "proposal", edits: [edit] } };
}

interface RowAt {
  readonly table: Table;
  readonly row: PlanRow;
  readonly place: number;
}

function cellFinding(
  looked: LookedAt,
  { table, row, place }: RowAt,
  scope: Scope<NotRead>,
  input: PlanCheckInput,
): PlanFinding<Reported> | null | NotRead {
  const text = scope.column(looked.cell.column);
  if (isUnknown(text)) return text;
  const address = row.cells[looked.cell.column]?.address;
  if (typeof text !== "string" || address === undefined) return null;
  const kind = looked.cell.kindOf(scope);
  if (isUnknown(kind)) return kind;
  const meaning = meaningOf(text, kind);
  const severity = meaning && severityOf(looked, scope);
  if (!severity || isUnknown(severity)) return severity;
  const cell = { sheet: row.sheet, address };
  return {
    severity,
    cells: [cell],
    facts: {
      key: rowFacts(table, rowScope(table, row, input.lenient), place, input).key,
      value: text,
      reading: meaning.value,
      otherReading: meaning.other,
      isPercent: isRateKind(kind),
      ...(isOutOfRange(meaning, kind) ? { isOutside: true } : {}),
    },
    ...fixOf({ cell, text, kind, meaning }, input.grid),
  };
}

interface RowOutcome {
  readonly findings: readonly PlanFinding<Reported>[];
  readonly why?: SkipReason;
}

/** Looks at each cell of a row; a cell that is not there, or rests on one that is not, leaves the row open. */
function rowOutcome(cells: readonly LookedAt[], at: RowAt, input: PlanCheckInput): RowOutcome {
  const missing = new Set(input.plan.tables[at.table.id]?.missingColumns);
  const scope = strictRowScope(at.table, at.row, input.scope, missing);
  const findings: PlanFinding<Reported>[] = [];
  let why: SkipReason | undefined;
  for (const cell of cells) {
    const finding = cellFinding(cell, at, scope, input);
    if (isUnknown(finding)) why = finding.why;
    else if (finding) findings.push(finding);
  }
  return { findings, ...(why ? { why } : {}) };
}

function tableOutcomes({ table: id, cells }: NumberCells, input: PlanCheckInput): readonly RowOutcome[] {
  const { plan, template } = input;
  const rows = plan.tables[id]?.rows;
  if (!rows || plan.unread.includes(id)) return [{ findings: [], why: whyAbsent(plan, id) }];
  const chains = chainsIn(template, id);
  const looked = cells.map((cell) => ({
    cell,
    cases: chains
      .filter((chain) => chain.cell === cell.column)
      .flatMap((chain) => chain.cases.filter(({ rule }) => replaced.has(rule))),
  }));
  const table = tableOf(template, id);
  return rows.map((row, place) => rowOutcome(looked, { table, row, place }, input));
}

/**
 * A text that reads as a number stands in a cell of numbers: « 87.5 », « 75 % » with its narrow space.
 * It hides what a number would show, such as a gap, so it is an error even where the row cannot be assessed.
 */
export const numberAsText = (numberCells: readonly NumberCells[]) =>
  planRule({
    id: "VAL-04",
    severities: ["error"],
    check(input): PlanOutcome<Reported> {
      const outcomes = numberCells.flatMap((cells) => tableOutcomes(cells, input));
      const why = outcomes.flatMap((outcome) => (outcome.why ? [outcome.why] : [])).at(-1);
      const skipped = outcomes.filter((outcome) => outcome.why).length;
      return {
        findings: outcomes.flatMap(({ findings }) => findings),
        checked: outcomes.length - skipped,
        skipped,
        ...(why ? { why } : {}),
      };
    },
  });
