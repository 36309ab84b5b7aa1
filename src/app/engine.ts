/** What the use cases and the command line ask of the editions that they are given: one function a question. */
import { finish, type Steps } from "../core/collections/steps";
import { comparePlans } from "../core/comparison/compare-plans";
import type { ComparedWorkbook, Comparison } from "../core/comparison/comparison";
import { drawReport } from "../core/drawing/draw-report";
import { drawTemplate } from "../core/drawing/draw-template";
import { namesIn, settlePrefix, settleTitles } from "../core/grid/settle-names";
import type { Grid } from "../core/grid/grid";
import { ruledCells } from "../core/integrity/check-integrity";
import type { Edition } from "../core/programme/edition";
import { incompleteSheets, withoutIncomplete } from "../core/programme/workbook/incomplete";
import { columnChoices } from "../core/reading/column-choices";
import { holdsPlan } from "../core/reading/locate";
import { reportPlace } from "../core/reading/report-place";
import { sheetChoices } from "../core/reading/sheet-choices";
import { validating } from "../core/validation/validate";
import type { ruleTalk } from "../locales/describe-finding";
import { messagesOf } from "../locales/messages-of";
import type { DrawnTemplate, DrawReport, Outcome, PartialChoice, RuledCellsOf, Validate } from "./contracts";
import { makeReport } from "./make-report";

/** What was read of a workbook that holds a plan, and its validation. */
export type ReadPlan = Pick<ComparedWorkbook, "grid" | "validation">;

export interface Engine {
  /** Validates what was read against the edition that it follows. */
  readonly validate: Validate;
  /** The same, step by step. */
  readonly validating: (grid: Grid, today: string) => Steps<Outcome>;
  /** Cells whose lists and limits are those of the template that the workbook follows. */
  readonly ruledCells: RuledCellsOf;
  /** Draws the report of a validation, against the edition that the plan follows. */
  readonly drawReport: DrawReport;
  /** What changed from a previous version of a plan to the current one; `today` is AAAA-MM-JJ. */
  readonly compare: (previous: ReadPlan, current: ReadPlan, today: string) => Comparison;
}

/** Draws the template of an edition for the workbook that was read. */
export function drawEdition(edition: Edition, choice: PartialChoice, grid: Grid): DrawnTemplate {
  const titles = settleTitles(edition.titles, grid);
  const drawing = drawTemplate(edition, {
    template: edition,
    words: edition.words,
    choice: { ...choice, category: choice.category ?? "", fiscalYear: choice.fiscalYear ?? "" },
    titles,
    prefix: settlePrefix("PTN", namesIn(grid)),
  });
  const renamed = Object.keys(edition.titles).filter((role) => titles[role] !== edition.titles[role]);
  return { drawing, renamed };
}

/**
 * The engine over these editions.
 * @param editions oldest first: a workbook is validated against the newest one that it is a plan of.
 * @param talk words of their rules, in the language of the workbook.
 */
export function engineOf(editions: readonly Edition[], talk: ReturnType<typeof ruleTalk>): Engine {
  const newestFirst = [...editions].reverse();

  const editionOf = ({ roadmap: { id, version } }: ReadPlan["validation"]): Edition => {
    const found = editions.find(({ roadmap }) => roadmap.id === id && roadmap.version === version);
    if (!found) throw new Error(`no edition ${id} ${version} is shipped`);
    return found;
  };
  const compared = ({ grid, validation }: ReadPlan): ComparedWorkbook => ({
    grid,
    template: editionOf(validation),
    validation,
  });

  function* steps(read: Grid, today: string): Steps<Outcome> {
    const grid = withoutIncomplete(read);
    const incomplete = incompleteSheets(read);
    const unfinished = incomplete.length > 0 ? { incomplete } : {};
    for (const edition of newestFirst) {
      const outcome = yield* validating(grid, edition, today);
      if (outcome.status !== "validated") continue;
      yield;
      const columns = columnChoices(grid, edition);
      yield;
      return { ...outcome, ...unfinished, columns, sheets: sheetChoices(grid, edition) };
    }
    return { status: "not-a-plan", ...unfinished };
  }

  return {
    validating: steps,
    validate: (read, today) => finish(steps(read, today)),
    ruledCells(read) {
      const grid = withoutIncomplete(read);
      const edition = newestFirst.find((item) => holdsPlan(grid, item));
      return edition ? ruledCells(grid, edition) : [];
    },
    drawReport(validation, checkedAt, grid) {
      const edition = editionOf(validation);
      const report = makeReport(validation, checkedAt, messagesOf.fr, talk);
      const choice = { category: "", organization: report.organization, fiscalYear: "" };
      const drawing = drawReport({ template: edition, words: edition.words, choice }, report);
      const { title = drawing.title } = settleTitles({ title: drawing.title }, grid);
      return { drawing: { ...drawing, title }, place: reportPlace(grid, edition), rows: report.rows.length };
    },
    compare: (previous, current, today) => comparePlans(compared(previous), compared(current), today),
  };
}
