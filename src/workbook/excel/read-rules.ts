/**
 * Data validations and conditional formats of a workbook that was just read, for commands that ask for them. Round
 * trips: 1. which formats there are, and what each block of cells takes · 2. formula and ranges of the formats, and
 * the cells one by one of the blocks that do not all take the same. When the host refuses for one sheet (a format
 * that a user duplicated may be unreadable), it is asked sheet by sheet, and that one stays unknown.
 */
import { toBlocks, type Block } from "../../core/grid/blocks";
import type { Grid } from "../../core/grid/grid";
import type {
  CellControl,
  CellHighlight,
  ControlType,
  RuledCells,
  SheetRules,
} from "../../core/grid/sheet-rules";
import { WorkbookError, type Attempt } from "../workbook";
import { readBatch } from "./run";

const types: Readonly<Record<string, ControlType>> = {
  None: "any",
  List: "list",
  Decimal: "decimal",
  WholeNumber: "whole",
  Date: "date",
  Custom: "custom",
};

/** Said of a block whose cells do not all take the same. */
const mixed: ReadonlySet<string> = new Set(["Inconsistent", "MixedCriteria"]);

export interface QueuedBlock {
  readonly block: Block;
  readonly validation: Excel.DataValidation;
}

interface QueuedFormat {
  readonly custom: Excel.CustomConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

const compared = ({ decimal, wholeNumber }: Excel.DataValidationRule) => decimal ?? wholeNumber;

/** What the client gives back: a formula as text, a number as it was set; never the range that it takes. */
const textOf = (given: unknown): string =>
  typeof given === "string" || typeof given === "number" ? String(given) : "";

/** Bounds come back as formulas, whatever they were given as (Excel.BasicDataValidation). */
function formulasOf(rule: Excel.DataValidationRule): Pick<CellControl, "isBetween" | "formulas"> {
  if (rule.list) return { isBetween: true, formulas: [textOf(rule.list.source)] };
  if (rule.custom) return { isBetween: true, formulas: [textOf(rule.custom.formula)] };
  const bounds = compared(rule) ?? rule.date;
  if (!bounds) return { isBetween: true, formulas: [] };
  const { operator, formula1, formula2 } = bounds;
  return { isBetween: operator === "Between", formulas: [textOf(formula1), textOf(formula2)] };
}

/** The validation of cells that all have the same; null where there is none at all. */
export function toControl({ block, validation: { type, rule, prompt } }: QueuedBlock): CellControl | null {
  const kind = types[type] ?? "other";
  if (kind === "any" && prompt.title + prompt.message === "") return null;
  return { blocks: [block], type: kind, ...formulasOf(rule) };
}

function queueBlock(sheet: Excel.Worksheet, block: Block): QueuedBlock {
  const { top, left, bottom, right } = block;
  const validation = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).dataValidation;
  validation.load("type,rule,prompt");
  return { block, validation };
}

const cellsOf = ({ top, left, bottom, right }: Block): readonly Block[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => {
      const [line, place] = [top + row, left + column];
      return { top: line, left: place, bottom: line, right: place };
    }),
  ).flat();

/** "'Plan d''action'!A5:A44,'Plan d''action'!C5" without the sheets. */
const bareAddress = (address: string): string =>
  address.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "").replaceAll(",", " ");

/** Every highlight of the template has a fill or a colour of its own. */
const isSeen = ({ fill, font }: Excel.ConditionalRangeFormat): boolean =>
  [fill.color, font.color].some((color) => typeof color === "string" && color !== "");

const toHighlight = ({ custom, areas }: QueuedFormat): CellHighlight => ({
  blocks: toBlocks(bareAddress(areas.address)),
  formula: custom.rule.formula,
  ...(isSeen(custom.format) ? {} : { isUnseen: true }),
});

function queueFormat(format: Excel.ConditionalFormat): QueuedFormat {
  const { custom } = format;
  custom.load("rule/formula,format/fill/color,format/font/color");
  const areas = format.getRanges();
  areas.load("address");
  return { custom, areas };
}

function queueSheet(worksheet: Excel.Worksheet, { sheet, blocks }: RuledCells) {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return { sheet, worksheet, formats, blocks: blocks.map((block) => queueBlock(worksheet, block)) };
}

function readSheets(
  attempt: Attempt,
  asked: readonly RuledCells[],
): Promise<ReadonlyMap<string, SheetRules>> {
  return readBatch(attempt, async (context) => {
    const queued = asked.map((item) => queueSheet(context.workbook.worksheets.getItem(item.sheet), item));
    await context.sync();
    const again = queued.map(({ worksheet, formats, blocks }) => ({
      highlights: formats.items
        .filter(({ type }) => type === "Custom")
        // By a path of its own: that of the list does not outlive its round trip.
        .map(({ id }) => queueFormat(worksheet.getRange().conditionalFormats.getItem(id))),
      cells: blocks
        .filter(({ validation }) => mixed.has(validation.type))
        .flatMap(({ block }) => cellsOf(block).map((cell) => queueBlock(worksheet, cell))),
    }));
    await context.sync();
    return new Map(
      queued.map(({ sheet, blocks }, place): [string, SheetRules] => {
        const { cells = [], highlights = [] } = again[place] ?? {};
        const whole = blocks.filter(({ validation }) => !mixed.has(validation.type));
        return [
          sheet,
          {
            controls: [...whole, ...cells].flatMap((item) => toControl(item) ?? []),
            highlights: highlights.map(toHighlight),
          },
        ];
      }),
    );
  });
}

const isOfOneSheet = (error: unknown): boolean =>
  error instanceof WorkbookError && (error.code === "host" || error.code === "too-large");

/** Rules of the sheets that can be read, by their names. */
async function rulesOf(
  attempt: Attempt,
  asked: readonly RuledCells[],
): Promise<ReadonlyMap<string, SheetRules>> {
  if (asked.length === 0) return new Map();
  try {
    return await readSheets(attempt, asked);
  } catch (error) {
    if (!isOfOneSheet(error)) throw error;
    if (asked.length === 1) return new Map();
    const found: (readonly [string, SheetRules])[] = [];
    for (const sheet of asked) found.push(...(await rulesOf(attempt, [sheet])));
    return new Map(found);
  }
}

/**
 * The grid, the sheets that are asked for with their rules; null for one whose rules cannot be had.
 * @throws WorkbookError when the host refuses altogether.
 */
export async function withRules(attempt: Attempt, grid: Grid, asked: readonly RuledCells[]): Promise<Grid> {
  const rules = await rulesOf(attempt, asked);
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => {
      const isAsked = asked.some((item) => item.sheet === sheet.name);
      return isAsked ? { ...sheet, rules: rules.get(sheet.name) ?? null } : sheet;
    }),
  };
}
