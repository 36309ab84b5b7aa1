/** Decides an update: what people typed, where it goes, and the new sheets as they are to be drawn. */
import { onceForText } from "../collections/once-for";
import { namesIn, settlePrefix, settleTitles, USUAL_PREFIX } from "../programme/workbook/settle-names";
import { codeAt, formatAt } from "../grid/content-at";
import type { Grid } from "../grid/grid";
import { drawTemplate } from "../drawing/draw-template";
import { numberFormats } from "../drawing/style";
import type { DrawContext, TemplateChoice } from "../programme/draw-context";
import type { Edition } from "../programme/edition";
import type { Table } from "../programme/table/table";
import type { SheetDrawing, WorkbookDrawing } from "../programme/workbook/drawing";
import { markOf } from "../programme/workbook/mark";
import { replacingNames } from "../programme/workbook/replaced";
import { REPORT_ROLE } from "../programme/workbook/report";
import { locateSheets } from "../reading/locate";
import { choiceFields, choiceIn } from "./choice-in";
import { digestOf } from "./digest";
import { drawKept, KEPT_ROLE, keptLines, type KeptWords } from "./draw-kept";
import { withMoved } from "./draw-moved";
import { drawnContent } from "./drawn-cells";
import { editionChanges } from "./edition-changes";
import { placeCells, type Layouts, type Placed } from "./place-cells";
import { settleTogether } from "./settle-together";
import { planSheets, type PlanSheet } from "./plan-sheets";
import { typedCells } from "./typed-cells";
import { columnsOfYears } from "./years-of-rows";
import type { TypedCell, Update, UpdateOffer } from "./update";

/** The choice, without what has no place in the new edition. */
function choiceKept(choice: TemplateChoice, { kept }: Placed): TemplateChoice {
  const isGone = (id: string): boolean =>
    kept.some(({ from: { place } }) => place.kind === "field" && place.field === id);
  const gone = choiceFields.filter(isGone).map((id) => [id, ""] as const);
  return { ...choice, ...Object.fromEntries(gone) };
}

const ownRows = (cells: readonly TypedCell[], role: string): number =>
  Math.max(
    0,
    ...cells.map(({ role: of, place }) =>
      of === role &&
      (place.kind === "cell" || place.kind === "added") &&
      place.row !== "header" &&
      "own" in place.row
        ? place.row.own + 1
        : 0,
    ),
  );

/** The edition with as many rows in each table as what is moved there needs. */
function withRows(edition: Edition, cells: readonly TypedCell[]): Edition {
  const rowCount = (table: Table): number =>
    Math.max(table.rowCount, (edition.official[table.id]?.rows.length ?? 0) + ownRows(cells, table.id));
  return { ...edition, tables: edition.tables.map((table) => ({ ...table, rowCount: rowCount(table) })) };
}

/** Number format of a value, as its old sheet shows it. */
const formatIn =
  (grid: Grid) =>
  (from: TypedCell): string => {
    const code = codeAt(grid, from);
    return code === "General" && formatAt(grid, from) === "date" ? numberFormats.date : code;
  };

/** The new « Identification » tells which sheets it takes the place of. */
const withReplaced = (drawing: SheetDrawing, sheets: readonly PlanSheet[]): SheetDrawing =>
  drawing.role === "identification"
    ? {
        ...drawing,
        names: [
          ...drawing.names,
          ...replacingNames(sheets.map(({ sheet }) => ({ sheet: sheet.name, digest: digestOf(sheet) }))),
        ],
      }
    : drawing;

export interface UpdateParts extends UpdateOffer {
  /** The edition that the workbook follows. */
  readonly before: Edition;
  readonly after: Edition;
  readonly words: KeptWords;
  /** The whole workbook: no title and no name that it has is given again. */
  readonly around: Grid;
  /** AAAA-MM-JJ, where « Date des données » is blank. */
  readonly today: string;
}

/** What the edition draws on each sheet that is no table. */
const layoutsOf = (edition: Edition, choice: TemplateChoice): Layouts => {
  const { words, titles } = edition;
  return onceForText((role) => {
    const page = edition.pages.find((item) => item.role === role);
    return page
      ? drawnContent(page.draw({ template: edition, words, choice, prefix: USUAL_PREFIX, titles }))
      : new Map();
  });
};

/** A report stays where it is, with what was decided in it; without one, that of the new template is drawn. */
const holdsReport = (grid: Grid, edition: Edition): boolean =>
  locateSheets(grid, edition).read.has(REPORT_ROLE) ||
  grid.sheets.some((sheet) => markOf(sheet)?.role === REPORT_ROLE);

function draw(
  grid: Grid,
  { before, after, words, around }: UpdateParts,
  choice: TemplateChoice,
  placed: Placed,
): WorkbookDrawing {
  const { kept, moves } = placed;
  const edition = withRows(
    after,
    moves.map(({ from }) => from),
  );
  const titles = {
    ...settleTogether(edition.titles, around),
    ...settleTitles({ [KEPT_ROLE]: words.title }, around),
  };
  const prefix = settlePrefix(namesIn(around));
  const context: DrawContext = { template: edition, words: edition.words, choice, prefix, titles };
  const drawing = drawTemplate(edition, context);
  const isLeft = holdsReport(grid, before);
  const sheets = drawing.sheets
    .filter(({ role }) => role !== REPORT_ROLE || !isLeft)
    .map((sheet) => withMoved(sheet, moves));
  const lines = keptLines(kept, moves, words);
  const title = titles[KEPT_ROLE] ?? words.title;
  const aside = drawKept(context, { title, lines, words, formatOf: formatIn(grid) });
  return { ...drawing, sheets: lines.length > 0 ? [...sheets, aside] : sheets };
}

/**
 * Decides the update of the plan that a workbook holds.
 * @param grid read with its formulas; without sheets that are unfinished, or were replaced already.
 */
export function prepareUpdate(grid: Grid, parts: UpdateParts): Update {
  const { before, after, from, to } = parts;
  const sheets = planSheets(grid, before);
  const choice = choiceIn(grid, before);
  const editions = { before, after, ofYear: columnsOfYears(grid, parts, parts.today) };
  const placed = placeCells(typedCells(grid, before, sheets, choice), editions, layoutsOf(after, choice));
  const drawing = draw(grid, parts, choiceKept(choice, placed), placed);
  return {
    roadmap: after.roadmap.id,
    from,
    to,
    changes: editionChanges(before, after),
    ...placed,
    drawing: { ...drawing, sheets: drawing.sheets.map((sheet) => withReplaced(sheet, sheets)) },
    replaced: sheets.map(({ sheet }) => sheet.name),
  };
}
