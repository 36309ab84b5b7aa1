import { denominatorsDiffer } from "./coh-04-denominators-differ";
import { officialWordingChanged } from "./fdr-01-official-wording-changed";
import { typographicalVariant } from "./fdr-02-typographical-variant";
import { ministerialTargetChanged } from "./fdr-03-ministerial-target-changed";
import { scopeChanged } from "./fdr-04-scope-changed";
import { rowRules } from "./index";
import { personalInformation } from "./pri-01-personal-information";
import { activeContent } from "./pri-02-active-content";
import type { PlanRule } from "./plan-rule";
import type { RuleId } from "./rule-ids";
import { otherRevision } from "./str-15-other-revision";
import { sheetMissing } from "./str-01-sheet-missing";
import { headerMissing } from "./str-02-header-missing";
import { versionNotCurrent } from "./str-03-version-not-current";
import { severalSheets } from "./str-09-several-sheets";
import { headersRepeated } from "./str-11-headers-repeated";
import { rowsBeyond } from "./str-12-rows-beyond";
import { markDenied } from "./str-10-mark-denied";
import { decisionNotFollowed } from "./str-16-decision-not-followed";
import { mergedCells } from "./str-13-merged-cells";
import { officialRows } from "./str-07-official-rows";
import { vagueText } from "./mes-02-vague-text";
import { numberAsText } from "./val-04-number-as-text";
import { formatAgainstContent } from "./val-14-format-against-content";
import { formulaReplaced } from "./val-08-formula-replaced";
import { notCalculated } from "./val-11-not-calculated";
import { percentageExpected } from "./val-01-percentage-expected";

/** Rules on what stands around the answers: sheets, official content, formulas. They come before those on the answers. */
export const structureRules: readonly PlanRule[] = [
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

/** Rules on the answers that no formula can say. */
export const contentRules: readonly PlanRule[] = [
  numberAsText,
  formatAgainstContent,
  denominatorsDiffer,
  vagueText,
  personalInformation,
  activeContent,
];

export const planRules: readonly PlanRule[] = [...structureRules, ...contentRules];

/** A text that reads as a number says so before any rule says that it is none. */
const answerRules = rowRules.flatMap((rule) => (rule === percentageExpected ? [numberAsText, rule] : [rule]));

/** Every rule, once, first the one whose finding stays when several are on one cell. */
export const precedence: readonly RuleId[] = [
  ...new Set([...structureRules, ...answerRules, ...contentRules].map(({ id }) => id)),
];
