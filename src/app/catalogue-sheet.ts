import type { Grid, GridSheet } from "../core/grid/grid";
import { sheetInUse } from "../core/reading/sheet-in-use";
import { offered } from "../core/editions/index";
import { catalogue, catalogueOf, type CatalogueRule } from "../core/editions/catalogue";
import type { VoidRuleId } from "../core/editions/void-rules";
import { drawCatalogue, type CatalogueRow } from "../core/drawing/draw-catalogue";
import { CATALOGUE_ROLE } from "../core/programme/workbook/report";
import { isAsDrawn } from "../core/programme/workbook/as-drawn";
import type { SheetDrawing } from "../core/programme/workbook/drawing";
import { followedOf } from "../core/programme/roadmap/followed";
import { markOf } from "../core/programme/workbook/mark";
import { withoutIncomplete } from "../core/programme/workbook/incomplete";
import { settleTitles } from "../core/programme/workbook/settle-names";
import type { Validation } from "../core/validation/validation";
import { ruleTalk } from "../locales/describe-finding";
import { catalogueSheetWords } from "../locales/fr/catalogue-sheet";
import { fr } from "../locales/fr/pane";
import { ownRuleWords } from "../locales/fr/programme";
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

/** A plan that the catalogue is made for: the rules that it is checked against, in the words of its programme. */
export type CataloguedPlan = Pick<Validation, "roadmap" | "coverage">;

const talk = ruleTalk(ruleWords, ownRuleWords);
const { symbols } = workbookWords;
const { severities } = fr.findings;

function checkedRow(
  { id, severities: given, onlyFor }: CatalogueRule,
  plan: CataloguedPlan | null,
): CatalogueRow {
  const words = (plan ? talk.of(plan.roadmap.id) : talk).explain(id);
  const isShared = onlyFor.length === 0 || plan !== null;
  return {
    severity: given[0] ?? null,
    texts: {
      rule: id,
      severity: given.map((severity) => `${symbols[severity]} ${severities[severity].name}`).join("\n"),
      ...words,
      checks: [words.checks, ...(isShared ? [] : [catalogueSheetWords.onlyFor(onlyFor)])].join("\n"),
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

/** The plans that the catalogue of a workbook may have been made for, the one in view first; null for no plan. */
function plansFirst(
  plans: readonly CataloguedPlan[],
): readonly [CataloguedPlan | null, ...(CataloguedPlan | null)[]] {
  const [first, ...others] = plans;
  return first ? [first, ...others, null] : [null];
}

/**
 * Draws the catalogue for this workbook: in the place of ours when there is one, else under a title that is free. One
 * that holds something else than what is drawn, for any plan of the workbook, is somebody's: it is set aside.
 * @param plans of the workbook, the one in view first: the catalogue is its own. Without any, it holds every rule.
 */
export function drawCatalogueSheet(grid: Grid, plans: readonly CataloguedPlan[] = []): DrawnCatalogue {
  const [plan, ...others] = plansFirst(plans);
  const { title: preferred } = catalogueSheetWords;
  const marked = withoutIncomplete(grid).sheets.filter((sheet) => markOf(sheet)?.role === CATALOGUE_ROLE);
  const ours = sheetInUse(marked, preferred);
  if (ours) {
    const drawing = drawTitled(ours.name, plan);
    const isDrawn = [plan, ...others].some((each) => isAsDrawn(ours, drawTitled(ours.name, each)));
    if (isDrawn && (ours.notes ?? 0) === 0)
      return { drawing, replaced: ours.name, setAside: null, rivals: [] };
  }
  const title = settleTitles({ [CATALOGUE_ROLE]: preferred }, grid)[CATALOGUE_ROLE] ?? preferred;
  const rivals = ours ? [] : marked.map(({ name }) => name);
  return { drawing: drawTitled(title, plan), replaced: null, setAside: ours?.name ?? null, rivals };
}

/**
 * What a command that stopped half-way draws of the catalogue on a sheet: for the plan for which all that stands there
 * is as drawn, else for the one in view.
 */
export function halfDrawnCatalogue(
  sheet: GridSheet | undefined,
  plans: readonly CataloguedPlan[],
): SheetDrawing {
  const [first, ...others] = plansFirst(plans);
  const titled = (plan: CataloguedPlan | null) => drawTitled(sheet?.name ?? catalogueSheetWords.title, plan);
  const found = sheet && [first, ...others].find((plan) => isAsDrawn(sheet, titled(plan)));
  return titled(found === undefined ? first : found);
}

function drawTitled(title: string, plan: CataloguedPlan | null): SheetDrawing {
  const { heading, hint, headers } = catalogueSheetWords;
  const families = plan
    ? catalogueOf({ id: plan.roadmap.id, rules: plan.coverage.map(({ rule }) => rule) })
    : catalogue;
  const rows = families.flatMap(({ checked, notChecked }) => [
    ...checked.map((rule) => checkedRow(rule, plan)),
    ...notChecked.map(voidRow),
  ]);
  const footerRight = workbookWords.footer.page;
  return drawCatalogue(
    { title, heading, hint, headers, footerRight, rows },
    plan?.roadmap ?? followedOf({ roadmap: offered }),
  );
}
