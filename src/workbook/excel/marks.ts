/**
 * Review marks: conditional formats on single cells, found again by the signature
 * in their formula. Round trips: 1. sheets and their protection · 2. their formats ·
 * 3. the formulas of these · 4. ours removed, new ones added.
 */
import { isCellError, type CellValue, type MarkCount } from "../../core/grid/grid";
import { fromA1 } from "../../core/grid/address";
import type { CellStyle } from "../../core/programme/workbook/drawing";
import type { Severity } from "../../core/programme/finding/facts";
import {
  leaving,
  WorkbookError,
  type Attempt,
  type ClearOutcome,
  type Mark,
  type MarkOutcome,
} from "../workbook";
import { addConditionalFormat } from "./draw-sheet";
import { readBatch, toWorkbookError, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

/** In every formula of ours: how a mark is known for ours, to the last one. */
export const SIGNATURE = "FDR-MARQUE";

/** Longest text compared whole: a literal of a formula has at most 255 characters. */
const COMPARED = 200;

const looks: Readonly<
  Record<Severity, Required<Pick<CellStyle, "fill" | "color" | "border">> & Pick<CellStyle, "dotted">>
> = {
  error: { fill: "#FADBD8", color: "#8A1414", border: "#8A1414" },
  toFill: { fill: "#F5F0FA", color: "#5B3A86", border: "#7A55A8", dotted: true },
  warning: { fill: "#FBE8BF", color: "#6B4500", border: "#6B4500" },
  info: { fill: "#DAE6F0", color: "#0B4A80", border: "#0B4A80" },
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** TRUE while the cell holds what it held when it was marked. */
function unchanged(cell: string, content: CellValue): string {
  if (content === null) return `ISBLANK(${cell})`;
  if (isCellError(content)) return `ISERROR(${cell})`;
  if (typeof content === "number") return `IF(ISNUMBER(${cell}),${cell}=${content},FALSE)`;
  if (typeof content === "boolean")
    return `IF(ISLOGICAL(${cell}),${cell}=${content ? "TRUE" : "FALSE"},FALSE)`;
  const start = content.slice(0, COMPARED);
  return `IF(ISTEXT(${cell}),IF(LEN(${cell})=${content.length},EXACT(LEFT(${cell},${start.length}),${quoted(start)}),FALSE),FALSE)`;
}

/** The formula of a mark: its signature, always true, and the cell's content. */
export function markFormula({ rule, cell, content }: Mark): string {
  const position = fromA1(cell.address);
  if (!position) throw new Error(`Not a cell: ${cell.address}`);
  const absolute = cell.address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `=IF(N(${quoted(`${SIGNATURE}|${rule}`)})=0,${unchanged(absolute, content)},FALSE)`;
}

interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly rules: Excel.CustomConditionalFormat[];
}

/** Every conditional format of the workbook, with the formula of the custom ones; queues what tells whether it is read-only. */
async function listFormats(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const listed = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await context.sync();
  const withRules = listed.map(({ sheet, formats }) => ({
    sheet,
    formats,
    rules: formats.items.map(({ id }) => {
      // By a path of its own: that of the list does not outlive its round trip in a batch that only reads.
      const custom = sheet.getRange().conditionalFormats.getItem(id).customOrNullObject;
      custom.load("rule/formula");
      return custom;
    }),
  }));
  await context.sync();
  return withRules;
}

const ownMarks = ({ formats, rules }: SheetMarks): readonly Excel.ConditionalFormat[] =>
  formats.items.filter((_, place) => {
    const custom = rules[place];
    return custom !== undefined && !custom.isNullObject && custom.rule.formula.includes(SIGNATURE);
  });

/** Every conditional format of a workbook that may be changed. */
async function listToChange(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
  const listed = await listFormats(context);
  // What is drawn there could not be saved, and would be taken for done.
  if (context.workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  return listed;
}

/** Number of conditional formats of a sheet. */
export const queueFormatCount = (sheet: Excel.Worksheet): OfficeExtension.ClientResult<number> =>
  sheet.getRange().conditionalFormats.getCount();

const sum = (counts: readonly OfficeExtension.ClientResult<number>[]): number =>
  counts.reduce((total, { value }) => total + value, 0);

/** How many marks of ours the workbook has. Three round trips; never writes. @throws WorkbookError when the host refuses. */
export function countMarks(attempt: Attempt): Promise<number> {
  return readBatch(attempt, async (context) => (await listFormats(context)).flatMap(ownMarks).length);
}

/** Removes our marks from the sheets that allow it. */
function queueRemoval(listed: readonly SheetMarks[]): ClearOutcome {
  const left: string[] = [];
  let cleared = 0;
  for (const item of listed) {
    const marks = ownMarks(item);
    if (marks.length > 0 && item.sheet.protection.protected) {
      left.push(item.sheet.name);
      continue;
    }
    for (const format of marks) format.delete();
    cleared += marks.length;
  }
  return { cleared, left };
}

/**
 * The round trip that changes marks, with the number of formats that it leaves: where it fails, some marks may have
 * changed. @param own marks of ours once it is done.
 */
async function change(
  context: Excel.RequestContext,
  listed: readonly SheetMarks[],
  own: number,
): Promise<MarkCount> {
  const counts = listed.map(({ sheet }) => queueFormatCount(sheet));
  try {
    await context.sync();
    return { formats: sum(counts), own };
  } catch (error) {
    const failure = toWorkbookError(error);
    const hasBegun = failure instanceof WorkbookError && failure.code !== "cell-being-edited";
    throw hasBegun ? leaving(failure, { state: "some-marks" }) : failure;
  }
}

/** Replaces our marks by these. Nothing of the user's is touched: a mark lies over the cell's own format. */
export function mark(attempt: Attempt, marks: readonly Mark[]): Promise<MarkOutcome> {
  return attempt.patiently(() => whileChanging(() => markOnce(attempt, marks)));
}

function markOnce(attempt: Attempt, marks: readonly Mark[]): Promise<MarkOutcome> {
  return writeBatch(attempt, async (context) => {
    const listed = await listToChange(context);
    const before = listed.flatMap(ownMarks).length;
    const { left, cleared } = queueRemoval(listed);
    const sheets = new Map(listed.map(({ sheet }) => [sheet.name, sheet]));
    const refused = new Set<string>(left);
    let marked = 0;
    for (const item of marks) {
      const sheet = sheets.get(item.cell.sheet);
      if (!sheet) continue;
      if (sheet.protection.protected) {
        refused.add(sheet.name);
        continue;
      }
      const { address } = item.cell;
      addConditionalFormat(sheet, {
        range: address,
        formula: markFormula(item),
        style: { ...looks[item.severity], ...(item.severity === "toFill" ? {} : { bold: true }) },
        stopIfTrue: false,
      });
      marked += 1;
    }
    const standing = await change(context, listed, before - cleared + marked);
    return { marked, refused: [...refused].map((sheet) => ({ sheet, reason: "protected" })), standing };
  });
}

/** Removes every mark of ours from the sheets that allow it. */
export function clearMarks(attempt: Attempt): Promise<ClearOutcome> {
  const once = () =>
    writeBatch(attempt, async (context) => {
      const listed = await listToChange(context);
      const before = listed.flatMap(ownMarks).length;
      const outcome = queueRemoval(listed);
      return { ...outcome, standing: await change(context, listed, before - outcome.cleared) };
    });
  return attempt.patiently(() => whileChanging(once));
}
