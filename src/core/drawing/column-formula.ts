/** What the cells of formula columns hold: said once for drawing them, and for giving back those that were lost. */
import { conditionFormula, quote, valueFormula, type Layout } from "../conditions/to-formula";
import { fiscalYearId } from "../programme/rule/rule";
import type { Column, Table } from "../programme/table/table";
import { excused, inScope, outOfScope } from "../sheets/indicators/columns";
import { riskExcused } from "../sheets/risks/columns";
import { codeGroups, type Template } from "../editions/ptn-sss/template";
import { groupWords } from "./diagnostic";

function wordsFormula({ roadmap, words }: Template, table: Table, column: Column, layout: Layout): string {
  const group = codeGroups(table.id).find((item) => `words${item}` === column.id) ?? 0;
  return groupWords(table.id, group, words, {
    codes: layout.column(`codes${group}`),
    year: group === 0 ? null : fiscalYearId(roadmap, group),
    gap: group === 0 ? null : layout.column(`gap${group}`),
  });
}

/** What the Diagnostic column says of a row without any finding. */
function quietFormula({ words }: Template, table: Table, layout: Layout): string {
  const nothing = quote(`${words.symbols.clear} ${words.diagnosticNothing}`);
  const notApplicable = quote(`${words.symbols.none} ${words.diagnosticExcused}`);
  if (table.id === "indicators") {
    const outside = quote(`${words.symbols.none} ${words.diagnosticOutOfScope}`);
    const assessed = `IF(${conditionFormula(excused, layout)},${notApplicable},${nothing})`;
    // Neither in scope nor out of it: a row that is not of the roadmap.
    return `IF(${conditionFormula(inScope, layout)},${assessed},IF(${conditionFormula(outOfScope, layout)},${outside},""))`;
  }
  if (table.id === "risks") return `IF(${conditionFormula(riskExcused, layout)},${notApplicable},${nothing})`;
  // One by one: a computed column may stand between two inputs, and a formula is never empty.
  const filled = table.columns
    .filter((column) => column.kind === "input")
    .map((column) => layout.column(column.id));
  return `IF(COUNTA(${filled.join(",")})=0,"",${nothing})`;
}

function diagnosticFormula(template: Template, table: Table, layout: Layout): string {
  const codes = layout.column("codes");
  const words = codeGroups(table.id).map((group) => layout.column(`words${group}`));
  return `IF(LEN(${codes})=0,${quietFormula(template, table, layout)},TRIM(${words.join("&")}))`;
}

/** Formula of a column's cell, with its equals sign; null when the column holds none. */
export function columnFormula(
  template: Template,
  table: Table,
  column: Column,
  layout: Layout,
): string | null {
  if (column.value) return `=${valueFormula(column.value, layout)}`;
  if (column.id === "diagnostic") return `=${diagnosticFormula(template, table, layout)}`;
  return column.kind === "output" ? `=${wordsFormula(template, table, column, layout)}` : null;
}
