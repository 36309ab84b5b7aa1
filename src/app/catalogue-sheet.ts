import type { Grid } from "../core/grid/grid";
import { sheetInUse } from "../core/reading/sheet-in-use";
import { offered } from "../core/editions/index";
import { catalogue, type CatalogueRule } from "../core/editions/catalogue";
import type { VoidRuleId } from "../core/editions/void-rules";
import { drawCatalogue, type CatalogueRow } from "../core/drawing/draw-catalogue";
import { CATALOGUE_ROLE } from "../core/programme/workbook/report";
import { isAsDrawn } from "../core/programme/workbook/as-drawn";
import type { SheetDrawing } from "../core/programme/workbook/drawing";
import { markOf } from "../core/programme/workbook/mark";
import { withoutIncomplete } from "../core/programme/workbook/incomplete";
import { settleTitles } from "../core/grid/settle-names";
import { ruleTalk } from "../locales/describe-finding";
import { catalogueSheetWords } from "../locales/fr/catalogue-sheet";
import { fr } from "../locales/fr/pane";
import { ruleWords } from "../locales/fr/rules";
import { workbookWords } from "../locales/fr/workbook";

/** The sheet « Règles » as it is to be drawn in a workbook. */
export interface DrawnCatalogue {
  readonly drawing: SheetDrawing;
  /** Title of ours that it takes the place of; null when there is none. */
  readonly replaced: string | null;
  /** Title of ours that somebody wrote on: it stays as it is, and is no longer the catalogue. Null when there is none. */
  readonly setAside: string | null;
  /** Titles of several catalogues of which nothing tells which is in use: they all stay as they are. */
  readonly rivals: readonly string[];
}

const talk = ruleTalk(ruleWords);
const { symbols } = workbookWords;
const { severities } = fr.findings;

function checkedRow({ id, severities: given, onlyFor }: CatalogueRule): CatalogueRow {
  const words = talk.explain(id);
  return {
    severity: given[0] ?? null,
    texts: {
      rule: id,
      severity: given.map((severity) => `${symbols[severity]} ${severities[severity].name}`).join("\n"),
      ...words,
      checks: [words.checks, ...(onlyFor.length > 0 ? [catalogueSheetWords.onlyFor(onlyFor)] : [])].join(
        "\n",
      ),
    },
  };
}

function voidRow(id: VoidRuleId): CatalogueRow {
  const { name, reason } = fr.catalogue.voidRules[id];
  return {
    severity: null,
    texts: {
      rule: id,
      name,
      severity: `${symbols.none} ${fr.catalogue.notChecked}`,
      checks: catalogueSheetWords.notChecked(reason),
      why: "",
      source: "",
      fix: "",
    },
  };
}

/**
 * Draws the catalogue for this workbook: in the place of ours when there is one, else under a title that is free. One
 * that holds something else than what is drawn is somebody's: it is set aside.
 */
export function drawCatalogueSheet(grid: Grid): DrawnCatalogue {
  const { title: preferred } = catalogueSheetWords;
  const marked = withoutIncomplete(grid).sheets.filter((sheet) => markOf(sheet)?.role === CATALOGUE_ROLE);
  const ours = sheetInUse(marked, preferred);
  if (ours) {
    const drawing = drawTitled(ours.name);
    if (isAsDrawn(ours, drawing) && (ours.notes ?? 0) === 0)
      return { drawing, replaced: ours.name, setAside: null, rivals: [] };
  }
  const title = settleTitles({ [CATALOGUE_ROLE]: preferred }, grid)[CATALOGUE_ROLE] ?? preferred;
  const rivals = ours ? [] : marked.map(({ name }) => name);
  return { drawing: drawTitled(title), replaced: null, setAside: ours?.name ?? null, rivals };
}

function drawTitled(title: string): SheetDrawing {
  const { heading, hint, headers } = catalogueSheetWords;
  const rows = catalogue.flatMap(({ checked, notChecked }) => [
    ...checked.map(checkedRow),
    ...notChecked.map(voidRow),
  ]);
  const footerRight = workbookWords.footer.page;
  return drawCatalogue({ title, heading, hint, headers, footerRight, rows }, offered);
}
