import { actionTwice } from "../../sheets/actions/rules/act-04-action-twice";
import { denominatorsDiffer } from "../../sheets/indicators/rules/coh-04-denominators-differ";
import { officialWordingChanged } from "../../rules/fdr-01-official-wording-changed";
import { typographicalVariant } from "../../rules/fdr-02-typographical-variant";
import { ministerialTargetChanged } from "../../rules/fdr-03-ministerial-target-changed";
import { scopeChanged } from "../../rules/fdr-04-scope-changed";
import { rowRules } from "./row-rules";
import { personalInformation } from "../../rules/pri-01-personal-information";
import { activeContent } from "../../rules/pri-02-active-content";
import { otherRevision } from "../../rules/str-15-other-revision";
import { sheetMissing } from "../../rules/str-01-sheet-missing";
import { headerMissing } from "../../rules/str-02-header-missing";
import { versionNotCurrent } from "../../rules/str-03-version-not-current";
import { severalSheets } from "../../rules/str-09-several-sheets";
import { headersRepeated } from "../../rules/str-11-headers-repeated";
import { rowsBeyond } from "../../rules/str-12-rows-beyond";
import { markDenied } from "../../rules/str-10-mark-denied";
import { decisionNotFollowed } from "../../rules/str-16-decision-not-followed";
import { mergedCells } from "../../rules/str-13-merged-cells";
import { officialRows } from "../../rules/str-07-official-rows";
import { vagueText } from "../../rules/mes-02-vague-text";
import { numberAsText } from "../../rules/val-04-number-as-text";
import { formatAgainstContent } from "../../rules/val-14-format-against-content";
import { formulaReplaced } from "../../rules/val-08-formula-replaced";
import { notCalculated } from "../../rules/val-11-not-calculated";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import { numberCells, textPlaces } from "./places";

/** Rules on what stands around the answers: sheets, official content, formulas. They come before those on the answers. */
const structureRules = [
  sheetMissing,
  severalSheets,
  markDenied,
  mergedCells,
  headerMissing,
  headersRepeated,
  rowsBeyond,
  versionNotCurrent,
  otherRevision,
  decisionNotFollowed,
  officialRows,
  officialWordingChanged,
  ministerialTargetChanged,
  scopeChanged,
  typographicalVariant,
  formulaReplaced,
  notCalculated,
];

const asNumbers = (roadmap: Roadmap) => numberAsText(numberCells(roadmap));

/** Rules on the answers that no formula can say. */
const contentRules = (roadmap: Roadmap) => [
  asNumbers(roadmap),
  formatAgainstContent,
  denominatorsDiffer,
  vagueText(textPlaces),
  actionTwice,
  personalInformation,
  activeContent,
];

/** Every rule on the plan as a whole. */
export const planRules = (roadmap: Roadmap) => [...structureRules, ...contentRules(roadmap)];

/** Every rule, once, first the one whose finding stays when several are on one cell. */
export function precedence(roadmap: Roadmap, tables: readonly Table[]): readonly string[] {
  // A text that reads as a number says so before any rule says that it is none.
  const answerRules = rowRules(roadmap, tables).flatMap(({ id }) =>
    id === "VAL-01" ? [asNumbers(roadmap).id, id] : [id],
  );
  const ids = [
    ...structureRules.map(({ id }) => id),
    ...answerRules,
    ...contentRules(roadmap).map(({ id }) => id),
  ];
  return [...new Set(ids)];
}
