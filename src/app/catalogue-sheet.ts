import type { Grid } from "../core/plan/grid";
import { editions } from "../core/roadmap/editions/index";
import { catalogue, type CatalogueRule } from "../core/rules/catalogue";
import type { VoidRuleId } from "../core/rules/void-rules";
import { CATALOGUE_ROLE, drawCatalogue, type CatalogueRow } from "../core/template/draw/draw-catalogue";
import type { SheetDrawing } from "../core/template/drawing";
import { markOf } from "../core/template/mark";
import { settleTitles } from "../core/template/settle-names";
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
}

const talk = ruleTalk(ruleWords);
const { symbols } = workbookWords;
const { severities } = fr.findings;

function checkedRow({ id, severities: given }: CatalogueRule): CatalogueRow {
  return {
    severity: given[0] ?? null,
    texts: {
      rule: id,
      severity: given.map((severity) => `${symbols[severity]} ${severities[severity].name}`).join("\n"),
      ...talk.explain(id),
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

/** Draws the catalogue for this workbook: in the place of ours when there is one, else under a title that is free. */
export function drawCatalogueSheet(grid: Grid): DrawnCatalogue {
  const roadmap = editions.at(-1);
  if (!roadmap) throw new Error("no edition is shipped");
  const replaced = grid.sheets.find((sheet) => markOf(sheet)?.role === CATALOGUE_ROLE)?.name ?? null;
  const { title: preferred, heading, hint, headers } = catalogueSheetWords;
  const title = replaced ?? settleTitles({ [CATALOGUE_ROLE]: preferred }, grid)[CATALOGUE_ROLE] ?? preferred;
  const rows = catalogue.flatMap(({ checked, notChecked }) => [
    ...checked.map(checkedRow),
    ...notChecked.map(voidRow),
  ]);
  const footerRight = workbookWords.footer.page;
  return { drawing: drawCatalogue({ title, heading, hint, headers, footerRight, rows }, roadmap), replaced };
}
