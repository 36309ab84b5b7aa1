/** What the visible Diagnostic column must say, worked out from the findings and not from the formulas. */
import {
  tableIds,
  tableOf,
  columnPlace,
  FIRST_ROW,
  type TableId,
} from "../../src/core/programme/table/table";
import type { Edition } from "../../src/core/programme/edition";
import { chainsIn } from "../../src/core/programme/template";
import { severities } from "../../src/core/programme/finding/facts";
import { fromA1 } from "../../src/core/grid/address";
import { isCellError, type CellValue, type Grid } from "../../src/core/grid/grid";
import type { Finding } from "../../src/core/programme/finding/finding";
import type { Chain } from "../../src/core/programme/rule/chains";
import { fiscalYearId } from "../../src/core/programme/rule/rule";
import {
  FIELD_DIAGNOSTIC_COLUMN,
  fieldRow,
  fields,
  IDENTIFICATION_TITLE,
} from "../../src/core/programme/workbook/identification";
import { sheetOf, valueAt } from "./codes";

/** A Diagnostic that says something else than the findings of its row. */
export interface WrongDiagnostic {
  readonly sheet: string;
  readonly row: number;
  readonly expected: string;
  readonly said: CellValue;
}

interface Said {
  /** What is said once for all that have it. */
  readonly key: string;
  /** Id of its words. */
  readonly words: string;
  readonly severity: Finding["severity"];
  readonly group: Chain["group"];
  readonly place: number;
}

interface Sentence {
  readonly severity: Finding["severity"];
  readonly text: string;
}

/**
 * Each rule once a year, each cell of a rule that has several words; in the order of the columns' chains. `#` stands for
 * the gap.
 */
function sentences({ roadmap, words }: Edition, found: readonly Said[]): readonly Sentence[] {
  const inOrder = [...found].sort((left, right) => left.group - right.group || left.place - right.place);
  const said = inOrder.map(({ key, words: id, severity, group }): [string, Sentence] => {
    const year = group === 0 ? "" : fiscalYearId(roadmap, group);
    const text = (words.diagnostics[id] ?? "")
      .replace(" {year}", year === "" ? "" : ` ${year}`)
      .replace("{gap}", "#");
    return [key, { severity, text: `${words.symbols[severity]} ${text}` }];
  });
  return [...new Map(said).values()];
}

const whole = (said: readonly Sentence[]): string => said.map(({ text }) => text).join(" ");

/** The first of the worst, and how many others there are. */
function brief(said: readonly Sentence[]): string {
  const [worst] = severities.flatMap((severity) => said.filter((item) => item.severity === severity));
  return worst ? `${worst.text}${said.length > 1 ? ` +${said.length - 1}` : ""}` : "";
}

/** Among the words of a rule, those that a fact names: a target met but for the organization's own, a value that dropped. */
function wordsByFacts({ rule, facts }: Finding, known: ReadonlySet<string>): string {
  const named = Object.values(facts).find((fact) => known.has(`${rule}-${String(fact)}`));
  if (named !== undefined) return `${rule}-${String(named)}`;
  if (facts["late"] === true) return `${rule}-late`;
  return rule === "VAL-05" && facts["problem"] === "differs" ? "VAL-05-result" : rule;
}

/** The words of the cell's cases of that rule and severity; its facts tell where they have several. */
function wordsOf(finding: Finding, chains: readonly Chain[], cell: string): string {
  const cases = chains.filter((chain) => chain.cell === cell).flatMap((chain) => chain.cases);
  const ofCase = cases.filter((item) => item.rule === finding.rule && item.severity === finding.severity);
  const known = new Set(ofCase.map(({ said }) => said));
  const [only, ...others] = known;
  return only !== undefined && others.length === 0 ? only : wordsByFacts(finding, known);
}

/** Group of each finding, and the first place of its words and severity among that group's cases. */
function saidOf(chains: readonly Chain[], cell: string, finding: Finding): Said {
  const { rule, severity } = finding;
  const id = wordsOf(finding, chains, cell);
  const group = chains.find((chain) => chain.cell === cell)?.group ?? 0;
  const cases = chains.filter((chain) => chain.group === group).flatMap((chain) => chain.cases);
  const isSplit = cases.some((item) => item.rule === rule && item.severity === severity && item.said !== id);
  return {
    key: `${group} ${id} ${severity} ${isSplit ? cell : ""}`,
    words: id,
    severity,
    group,
    place: cases.findIndex((item) => item.said === id && item.severity === severity),
  };
}

const quietWords = ({ words }: Edition): readonly string[] => [
  "",
  `${words.symbols.clear} ${words.diagnosticNothing}`,
  `${words.symbols.none} ${words.diagnosticOutOfScope}`,
  `${words.symbols.none} ${words.diagnosticExcused}`,
];

/** The words are those expected; a gap is any number. */
function isSaid(edition: Edition, expected: string, said: CellValue): boolean {
  if (isCellError(said) || (said !== null && typeof said !== "string")) return false;
  if (expected === "") return quietWords(edition).includes(said ?? "");
  const pattern = expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("#", String.raw`\d+(\.\d+)?`);
  return new RegExp(`^${pattern}$`).test(said ?? "");
}

interface Looked {
  readonly grid: Grid;
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

function tableDiagnostics({ grid, edition, findings }: Looked, id: TableId): readonly WrongDiagnostic[] {
  const table = tableOf(edition, id);
  const placeOf = ({ cell }: Chain): number => table.columns.findIndex((column) => column.id === cell);
  const ofTable = chainsIn(edition, id);
  // What is said in brief is said from left to right.
  const chains = table.isBrief ? [...ofTable].sort((one, other) => placeOf(one) - placeOf(other)) : ofTable;
  const byRow = new Map<number, Said[]>();
  for (const finding of findings.filter(({ cells: [cell] }) => cell?.sheet === table.title)) {
    const position = fromA1(finding.cells[0]?.address ?? "");
    const column = table.columns[position?.column ?? -1];
    if (!position || !column) throw new Error(`No column at ${finding.cells[0]?.address}`);
    byRow.set(position.row, [...(byRow.get(position.row) ?? []), saidOf(chains, column.id, finding)]);
  }
  const sheet = sheetOf(grid, table.title);
  const place = columnPlace(table, "diagnostic");
  return Array.from({ length: table.rowCount }, (_, index) => FIRST_ROW + index).flatMap((row) => {
    const all = sentences(edition, byRow.get(row) ?? []);
    const expected = table.isBrief ? brief(all) : whole(all);
    const said = valueAt(sheet, row, place);
    return isSaid(edition, expected, said) ? [] : [{ sheet: table.title, row, expected, said }];
  });
}

function fieldDiagnostics({ grid, edition, findings }: Looked): readonly WrongDiagnostic[] {
  const sheet = sheetOf(grid, IDENTIFICATION_TITLE);
  const chains = chainsIn(edition, "identification");
  return fields.flatMap(({ id }) => {
    const row = fieldRow(id);
    const ofField = findings.filter(
      ({ cells: [cell] }) => cell?.sheet === IDENTIFICATION_TITLE && fromA1(cell.address)?.row === row,
    );
    const expected = whole(
      sentences(
        edition,
        ofField.map((finding) => saidOf(chains, id, finding)),
      ),
    );
    const said = valueAt(sheet, row, FIELD_DIAGNOSTIC_COLUMN);
    return isSaid(edition, expected, said) ? [] : [{ sheet: IDENTIFICATION_TITLE, row, expected, said }];
  });
}

/** Cells of Diagnostic that say something else than the findings of a plan. */
export function wrongDiagnostics(
  grid: Grid,
  edition: Edition,
  findings: readonly Finding[],
): readonly WrongDiagnostic[] {
  const looked = { grid, edition, findings };
  return [...fieldDiagnostics(looked), ...tableIds(edition).flatMap((id) => tableDiagnostics(looked, id))];
}
