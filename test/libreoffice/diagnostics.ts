/** What the visible Diagnostic column must say, worked out from the findings and not from the formulas. */
import { tableIds, type TableId, chainsOf } from "../support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../../src/core/programme/table/table";
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
import { workbookWords as words } from "../../src/locales/fr/workbook";
import { template } from "../support/plan-grid";
import { sheetOf, valueAt } from "./codes";

/** A Diagnostic that says something else than the findings of its row. */
export interface WrongDiagnostic {
  readonly sheet: string;
  readonly row: number;
  readonly expected: string;
  readonly said: CellValue;
}

interface Said {
  readonly rule: string;
  /** Id of its words. */
  readonly words: string;
  readonly severity: Finding["severity"];
  readonly group: Chain["group"];
  readonly place: number;
}

/** Each rule once a year, in the order of the columns' chains; `#` stands for the gap. */
function sentence(found: readonly Said[]): string {
  const inOrder = [...found].sort((left, right) => left.group - right.group || left.place - right.place);
  const sentences = inOrder.map(({ words: id, severity, group }): [string, string] => {
    const year = group === 0 ? "" : fiscalYearId(template.roadmap, group);
    const said = (words.diagnostics[id] ?? "")
      .replace(" {year}", year === "" ? "" : ` ${year}`)
      .replace("{gap}", "#");
    return [`${group} ${id} ${severity}`, `${words.symbols[severity]} ${said}`];
  });
  return [...new Map(sentences).values()].join(" ");
}

/** Words of their own: a target met but for the organization's own, a mid-year result, a result that is not the counts'. */
function wordsByFacts({ rule, facts: { against, problem, late } }: Finding): string {
  if (against === "local" || against === "pace") return `${rule}-${against}`;
  if (late === true) return `${rule}-late`;
  return rule === "VAL-05" && problem === "differs" ? "VAL-05-result" : rule;
}

/** The words of the cell's cases of that rule and severity; its facts tell where they have several. */
function wordsOf(finding: Finding, chains: readonly Chain[], cell: string): string {
  const cases = chains.filter((chain) => chain.cell === cell).flatMap((chain) => chain.cases);
  const ofCase = cases.filter((item) => item.rule === finding.rule && item.severity === finding.severity);
  const [only, ...others] = new Set(ofCase.map(({ said }) => said));
  return only !== undefined && others.length === 0 ? only : wordsByFacts(finding);
}

/** Group of each finding, and the first place of its words and severity among that group's cases. */
function saidOf(chains: readonly Chain[], cell: string, finding: Finding): Said {
  const { rule, severity } = finding;
  const id = wordsOf(finding, chains, cell);
  const group = chains.find((chain) => chain.cell === cell)?.group ?? 0;
  const cases = chains.filter((chain) => chain.group === group).flatMap((chain) => chain.cases);
  return {
    rule,
    words: id,
    severity,
    group,
    place: cases.findIndex((item) => item.said === id && item.severity === severity),
  };
}

const quiet: ReadonlySet<string> = new Set([
  "",
  `${words.symbols.clear} ${words.diagnosticNothing}`,
  `${words.symbols.none} ${words.diagnosticOutOfScope}`,
  `${words.symbols.none} ${words.diagnosticExcused}`,
]);

/** The words are those expected; a gap is any number. */
function isSaid(expected: string, said: CellValue): boolean {
  if (isCellError(said) || (said !== null && typeof said !== "string")) return false;
  if (expected === "") return quiet.has(said ?? "");
  const pattern = expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("#", String.raw`\d+(\.\d+)?`);
  return new RegExp(`^${pattern}$`).test(said ?? "");
}

function tableDiagnostics(grid: Grid, id: TableId, findings: readonly Finding[]): readonly WrongDiagnostic[] {
  const table = tableOf(template, id);
  const chains = chainsOf(id);
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
    const expected = sentence(byRow.get(row) ?? []);
    const said = valueAt(sheet, row, place);
    return isSaid(expected, said) ? [] : [{ sheet: table.title, row, expected, said }];
  });
}

function fieldDiagnostics(grid: Grid, findings: readonly Finding[]): readonly WrongDiagnostic[] {
  const sheet = sheetOf(grid, IDENTIFICATION_TITLE);
  const chains = chainsOf("identification");
  return fields.flatMap(({ id }) => {
    const row = fieldRow(id);
    const ofField = findings.filter(
      ({ cells: [cell] }) => cell?.sheet === IDENTIFICATION_TITLE && fromA1(cell.address)?.row === row,
    );
    const expected = sentence(ofField.map((finding) => saidOf(chains, id, finding)));
    const said = valueAt(sheet, row, FIELD_DIAGNOSTIC_COLUMN);
    return isSaid(expected, said) ? [] : [{ sheet: IDENTIFICATION_TITLE, row, expected, said }];
  });
}

/** Cells of Diagnostic that say something else than the findings of a plan. */
export function wrongDiagnostics(grid: Grid, findings: readonly Finding[]): readonly WrongDiagnostic[] {
  return [
    ...fieldDiagnostics(grid, findings),
    ...tableIds.flatMap((id) => tableDiagnostics(grid, id, findings)),
  ];
}
