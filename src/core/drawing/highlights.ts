/** When cells light up: said once for drawing the conditional formats, and for knowing those that were lost. */
import { CODES, DIAGNOSTIC } from "../programme/table/finding-columns";
import { chainsIn, type Template } from "../programme/template";
import { quote } from "../conditions/to-formula";
import { severities, type Severity } from "../programme/finding/facts";
import { highlightKey } from "../programme/rule/code";
import type { DrawnConditionalFormat } from "../programme/workbook/drawing";
import type { Field } from "../programme/workbook/identification";
import { isHiddenColumn, type Table } from "../programme/table/table";
import * as style from "./style";

/** A conditional format that looks at one cell of its own row. */
export interface Highlight extends Pick<DrawnConditionalFormat, "style" | "stopIfTrue"> {
  /** Columns that it covers, by id, side by side in the template. */
  readonly columns: readonly string[];
  /** Column of the cell that it looks at. */
  readonly looksAt: string;
  /** Its formula, from the address of that cell. */
  readonly formula: (cell: string) => string;
  /** What it searches among the codes of findings, and how grave these are; absent when it looks at something else. */
  readonly found?: { readonly code: string; readonly severity: Severity };
}

const searches =
  (text: string) =>
  (cell: string): string =>
    `=ISNUMBER(SEARCH(${quote(text)},${cell}))`;

function searchesCode(severity: Severity, cell: string): Pick<Highlight, "formula" | "found"> {
  const code = highlightKey(severity, cell);
  return { formula: searches(code), found: { code, severity } };
}

function ofColumns(template: Pick<Template, "chains">, table: Table): readonly Highlight[] {
  const cases = chainsIn(template, table.id).flatMap((chain) => chain.cases);
  // What is only good to know is said in words, not painted: colour is kept for what asks for something.
  return table.columns.flatMap(({ id }) =>
    (["error", "toFill", "warning"] as const)
      .filter((severity) => cases.some((item) => item.severity === severity && item.check.cells.includes(id)))
      .map((severity) => ({
        columns: [id],
        looksAt: CODES,
        ...searchesCode(severity, id),
        style: style.highlights[severity],
        stopIfTrue: true,
      })),
  );
}

function ofDiagnostic({ symbols }: Template["words"]): readonly Highlight[] {
  const rule = (symbol: string, look: Highlight["style"]): Highlight => ({
    columns: [DIAGNOSTIC],
    looksAt: DIAGNOSTIC,
    formula: searches(symbol),
    style: look,
    stopIfTrue: true,
  });
  return [
    ...severities.map((severity) => rule(symbols[severity], style.highlights[severity])),
    rule(symbols.clear, style.clear),
  ];
}

function ofScope({ isOutside, columns }: Table): readonly Highlight[] {
  if (isOutside === undefined) return [];
  const visible = columns.filter((column) => !isHiddenColumn(column));
  return [
    {
      columns: visible.map((column) => column.id),
      looksAt: isOutside,
      formula: (cell) => `=${cell}=0`,
      style: style.outOfScope,
      stopIfTrue: false,
    },
  ];
}

/** Conditional formats of a table, the first to be looked at first. */
export function tableHighlights(
  template: Pick<Template, "words" | "chains">,
  table: Table,
): readonly Highlight[] {
  return [...ofColumns(template, table), ...ofDiagnostic(template.words), ...ofScope(table)];
}

/** Those of a field's value, and of its diagnostic. */
export function fieldHighlights(
  template: Pick<Template, "chains">,
  { id }: Field,
): readonly Omit<Highlight, "columns" | "looksAt">[] {
  const cases = chainsIn(template, "identification")
    .filter((chain) => chain.cell === id)
    .flatMap((chain) => chain.cases);
  return severities
    .filter((severity) => cases.some((item) => item.severity === severity))
    .map((severity) => ({
      ...searchesCode(severity, id),
      style: style.highlights[severity],
      stopIfTrue: true,
    }));
}
