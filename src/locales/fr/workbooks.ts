import type { ProgrammeId } from "../../core/editions/index";
import type { TemplateWords } from "../../core/programme/workbook/words";
import { pmtWords } from "./pmt";
import { stngWords } from "./stng";
import { ptnMeieWords } from "./ptn-meie";
import { workbookWords } from "./workbook";

/** What the template of each programme writes in the workbook. */
export const workbooks: Readonly<Record<ProgrammeId, TemplateWords>> = {
  "ptn-sss": workbookWords,
  stng: stngWords,
  "ptn-meie": ptnMeieWords,
  pmt: pmtWords,
};
