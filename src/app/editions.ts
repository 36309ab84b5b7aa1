/** The shipped editions, as the functions that the use cases and the command line are given. */
import { editions, offered } from "../core/editions/index";
import { templateOf } from "../core/editions/ptn-sss/template";
import { ruleTalk } from "../locales/describe-finding";
import { ruleWords } from "../locales/fr/rules";
import { workbookWords } from "../locales/fr/workbook";
import type { DrawTemplate } from "./contracts";
import { drawEdition, engineOf } from "./engine";

const shipped = editions.map((edition) => templateOf(edition, workbookWords));

/** The engine over the shipped editions. */
export const shippedEngine = engineOf(shipped, ruleTalk(ruleWords));

/** Validates what was read against the edition that it follows. */
export const validateGrid = shippedEngine.validate;

/** The same, step by step: the pane lets others have their turn. */
export const validatingGrid = shippedEngine.validating;

/** Cells whose lists and limits are those of the template that the workbook follows. */
export const ruledGridCells = shippedEngine.ruledCells;

/** Draws the report of a validation, against the edition that the plan follows. */
export const drawGridReport = shippedEngine.drawReport;

/** What changed from a previous version of a plan to the current one. */
export const compareGrids = shippedEngine.compare;

/** Draws the edition that is offered, for this workbook. */
export const drawNewestTemplate: DrawTemplate = (choice, grid) => {
  const edition = shipped.find(({ roadmap }) => roadmap === offered);
  if (!edition) throw new Error("the edition that is offered is not shipped");
  return drawEdition(edition, choice, grid);
};
