/** The shipped editions of the roadmap, as the functions that the use cases and the command line are given. */
import { validate } from "../core/validation/validate";
import { columnChoices } from "../core/reading/column-choices";
import { ruledCells } from "../core/integrity/check-integrity";
import { holdsPlan } from "../core/reading/locate";
import { editions, latestEdition } from "../core/editions/index";
import { reportPlace } from "../core/reading/report-place";
import { sheetChoices } from "../core/reading/sheet-choices";
import { drawReport } from "../core/drawing/draw-report";
import { drawTemplate } from "../core/drawing/draw-template";
import { incompleteSheets, withoutIncomplete } from "../core/programme/workbook/incomplete";
import { namesIn, settlePrefix, settleTitles } from "../core/grid/settle-names";
import { templateOf } from "../core/editions/ptn-sss/template";
import { ruleTalk } from "../locales/describe-finding";
import { ruleWords } from "../locales/fr/rules";
import { workbookWords as words } from "../locales/fr/workbook";
import { messagesOf } from "../locales/messages-of";
import type { DrawReport, DrawTemplate, RuledCellsOf, Validate } from "./contracts";
import { makeReport } from "./make-report";

/** Newest edition first: a workbook is validated against the first one that it is a plan of. */
const templates = editions.map((edition) => templateOf(edition, words)).reverse();

/** Validates what was read against the edition that it follows. */
export const validateGrid: Validate = (read, today) => {
  const grid = withoutIncomplete(read);
  const incomplete = incompleteSheets(read);
  const unfinished = incomplete.length > 0 ? { incomplete } : {};
  for (const template of templates) {
    const outcome = validate(grid, template, today);
    if (outcome.status === "validated")
      return {
        ...outcome,
        ...unfinished,
        columns: columnChoices(grid, template),
        sheets: sheetChoices(grid, template),
      };
  }
  return { status: "not-a-plan", ...unfinished };
};

/** Cells whose lists and limits are those of the template that the workbook follows. */
export const ruledGridCells: RuledCellsOf = (read) => {
  const grid = withoutIncomplete(read);
  const template = templates.find((item) => holdsPlan(grid, item));
  return template ? ruledCells(grid, template) : [];
};

/** Draws the newest edition of the roadmap ptn-sss for this workbook. */
export const drawNewestTemplate: DrawTemplate = (choice, grid) => {
  const roadmap = latestEdition("ptn-sss");
  if (!roadmap) throw new Error("no edition of ptn-sss is shipped");
  const template = templateOf(roadmap, words);
  const settled = { ...choice, category: choice.category ?? "", fiscalYear: choice.fiscalYear ?? "" };
  const preferred = template.titles;
  const titles = settleTitles(preferred, grid);
  const drawing = drawTemplate(template, {
    template,
    words,
    choice: settled,
    titles,
    prefix: settlePrefix("PTN", namesIn(grid)),
  });
  const renamed = Object.keys(preferred).filter((role) => titles[role] !== preferred[role]);
  return { drawing, renamed };
};

const talk = ruleTalk(ruleWords);

/** Draws the report of a validation, against the edition that the plan follows. */
export const drawGridReport: DrawReport = (validation, checkedAt, grid) => {
  const { id, version } = validation.roadmap;
  const template = templates.find(({ roadmap }) => roadmap.id === id && roadmap.version === version);
  if (!template) throw new Error(`no edition ${id} ${version} is shipped`);
  const report = makeReport(validation, checkedAt, messagesOf.fr, talk);
  const choice = { category: "", organization: report.organization, fiscalYear: "" };
  const drawing = drawReport({ template, words, choice }, report);
  const { title = drawing.title } = settleTitles({ title: drawing.title }, grid);
  const place = reportPlace(grid, template);
  return { drawing: { ...drawing, title }, place, rows: report.rows.length };
};
