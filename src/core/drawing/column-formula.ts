/** What the cells of formula columns hold: said once for drawing them, and for giving back those that were lost. */
import { text } from "../conditions/expression";
import { valueFormula, type Layout } from "../conditions/to-formula";
import type { Chain } from "../programme/rule/chains";
import { fiscalYearId } from "../programme/rule/rule";
import { CODES, codesId, DIAGNOSTIC, SAID, wordsId, WORST } from "../programme/table/finding-columns";
import { hasColumn, inputsOf, ofYear, type Column, type Table } from "../programme/table/table";
import { chainsIn, codeGroups, type Template } from "../programme/template";
import { briefWords, fromWorst, groupWords } from "./diagnostic";

/** What is said of the cells of a row, where it is said in brief from left to right: the first thing stands for all. */
function saidOf(template: Template, table: Table): readonly Chain[] {
  const chains = chainsIn(template, table.id);
  const placeOf = ({ cell }: Chain): number => table.columns.findIndex(({ id }) => id === cell);
  return table.isBrief ? [...chains].sort((one, other) => placeOf(one) - placeOf(other)) : chains;
}

function wordsFormula(template: Template, table: Table, column: Column, layout: Layout): string {
  const chains = saidOf(template, table);
  const group = codeGroups(chains).find((item) => wordsId(item) === column.id) ?? 0;
  const gap = table.gaps && group !== 0 ? ofYear(table.gaps.gap, group) : null;
  return groupWords(chains, group, template.words, {
    codes: layout.column(codesId(group)),
    year: group === 0 ? null : fiscalYearId(template.roadmap, group),
    gap: gap !== null && hasColumn(table, gap) ? layout.column(gap) : null,
  });
}

/** What the Diagnostic column says of a row without any finding. */
function quietFormula({ words }: Template, table: Table, layout: Layout): string {
  const say = {
    nothing: text(`${words.symbols.clear} ${words.diagnosticNothing}`),
    excused: text(`${words.symbols.none} ${words.diagnosticExcused}`),
    outOfScope: text(`${words.symbols.none} ${words.diagnosticOutOfScope}`),
  };
  if (table.quiet) return valueFormula(table.quiet(say), layout);
  // One by one: a computed column may stand between two inputs, and a formula is never empty.
  const filled = inputsOf(table).map((column) => layout.column(column.id));
  return `IF(COUNTA(${filled.join(",")})=0,"",${valueFormula(say.nothing, layout)})`;
}

const allWords = (template: Template, table: Table, layout: Layout): string =>
  codeGroups(chainsIn(template, table.id))
    .map((group) => layout.column(wordsId(group)))
    .join("&");

function diagnosticFormula(template: Template, table: Table, layout: Layout): string {
  const codes = layout.column(CODES);
  const words = table.isBrief
    ? briefWords(layout.column(SAID), layout.column(WORST), template.words.symbols)
    : `TRIM(${allWords(template, table, layout)})`;
  return `IF(LEN(${codes})=0,${quietFormula(template, table, layout)},${words})`;
}

function outputFormula(template: Template, table: Table, column: Column, layout: Layout): string {
  if (column.id === SAID) return allWords(template, table, layout);
  if (column.id === WORST) return fromWorst(layout.column(SAID), template.words.symbols);
  return wordsFormula(template, table, column, layout);
}

/** Formula of a column's cell, with its equals sign; null when the column holds none. */
export function columnFormula(
  template: Template,
  table: Table,
  column: Column,
  layout: Layout,
): string | null {
  if (column.value) return `=${valueFormula(column.value, layout)}`;
  if (column.id === DIAGNOSTIC) return `=${diagnosticFormula(template, table, layout)}`;
  return column.kind === "output" ? `=${outputFormula(template, table, column, layout)}` : null;
}
