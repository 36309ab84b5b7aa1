import { valueFormula } from "../conditions/to-formula";
import { columnLetters } from "../grid/address";
import type { CellContent, DrawnName, SheetDrawing } from "../programme/workbook/drawing";
import type { ListItems } from "../programme/template";
import { tableOf } from "../programme/table/table";
import { columnRange, markName, settingLayout, sheetReference } from "./context";
import type { DrawContext } from "../programme/draw-context";
import { listName, parameterName, placesName } from "../programme/workbook/names";
import { sheet } from "./sheet";
import * as style from "./style";

/** Rows of the lists' headers and first items. */
const HEADER = 1;
const FIRST = 2;
/** Settings stand in A:B, lists from column D on. */
const LISTS_COLUMN = 3;

interface ListColumn {
  readonly name: string;
  readonly items: ListItems;
}

function listColumns({ template, prefix }: DrawContext): readonly ListColumn[] {
  const lists = Object.entries(template.lists);
  const places = template.searchedLists.flatMap((id) =>
    lists
      .filter(([list]) => list === id)
      .map(([, items]) => ({ name: placesName(prefix, id), items: items.map((_, index) => index + 1) })),
  );
  return [...lists.map(([id, items]) => ({ name: listName(prefix, id), items })), ...places];
}

function settingRows(context: DrawContext): CellContent[][] {
  return Object.entries(context.template.settings).map(([id, value]) => [
    parameterName("", id),
    `=${valueFormula(value, settingLayout(context.prefix))}`,
  ]);
}

/** Names that other sheets use: settings, lists, and the columns that are counted. */
function names(context: DrawContext, lists: readonly ListColumn[]): readonly DrawnName[] {
  const { prefix, template } = context;
  const here = sheetReference(context, "reference");
  const workbookName = (name: string, formula: string): DrawnName => ({
    name,
    scope: "workbook",
    formula,
    visible: false,
  });
  const settings = Object.keys(template.settings).map((id, index) =>
    workbookName(parameterName(prefix, id), `=${here}!$B$${FIRST + index}`),
  );
  const ofLists = lists.map(({ name, items }, index) => {
    const letters = columnLetters(LISTS_COLUMN + index);
    return workbookName(name, `=${here}!$${letters}$${FIRST}:$${letters}$${FIRST + items.length - 1}`);
  });
  const counted = template.namedColumns.map(({ name, table, column, rows }) =>
    workbookName(prefix + name, columnRange(context, tableOf(template, table), column, rows)),
  );
  return [...settings, ...ofLists, ...counted];
}

/** Draws `_reference`, very hidden: settings, lists, official values that formulas look up. */
export function drawReference(context: DrawContext): SheetDrawing {
  const lists = listColumns(context);
  const settings = settingRows(context);
  const dateRow = FIRST + Object.keys(context.template.settings).indexOf("referenceDate");
  return sheet({
    role: "reference",
    title: "_reference",
    visibility: "veryHidden",
    content: [
      { range: `A${FIRST}:B${FIRST + settings.length - 1}`, content: settings },
      ...lists.flatMap(({ name, items }, index) => {
        const letters = columnLetters(LISTS_COLUMN + index);
        return [
          { range: `${letters}${HEADER}`, content: [[name]] },
          {
            range: `${letters}${FIRST}:${letters}${FIRST + items.length - 1}`,
            content: items.map((item) => [item]),
          },
        ];
      }),
    ],
    styles: [
      ...lists.flatMap(({ items }, index) => {
        const letters = columnLetters(LISTS_COLUMN + index);
        // "1.1" would become a number or a date under any other format.
        if (items.some((item) => typeof item === "number")) return [];
        return [
          {
            range: `${letters}${HEADER}:${letters}${FIRST + items.length - 1}`,
            style: { numberFormat: style.numberFormats.text },
          },
        ];
      }),
      { range: `B${dateRow}`, style: { numberFormat: style.numberFormats.date } },
    ],
    names: [markName(context, "reference"), ...names(context, lists)],
  });
}
