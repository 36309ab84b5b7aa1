import { activeContent } from "../rules/pri-02-active-content";
import { formulaReplaced } from "../rules/val-08-formula-replaced";
import { headerMissing } from "../rules/str-02-header-missing";
import { headersRepeated } from "../rules/str-11-headers-repeated";
import { markDenied } from "../rules/str-10-mark-denied";
import { decisionNotFollowed } from "../rules/str-16-decision-not-followed";
import { mergedCells } from "../rules/str-13-merged-cells";
import { officialTargetChanged } from "../rules/fdr-03-ministerial-target-changed";
import { notCalculated } from "../rules/val-11-not-calculated";
import { officialRows } from "../rules/str-07-official-rows";
import { officialWordingChanged } from "../rules/fdr-01-official-wording-changed";
import { otherRevision } from "../rules/str-15-other-revision";
import { personalInformation } from "../rules/pri-01-personal-information";
import { rowsBeyond } from "../rules/str-12-rows-beyond";
import { severalSheets } from "../rules/str-09-several-sheets";
import { sheetMissing } from "../rules/str-01-sheet-missing";
import { typographicalVariant } from "../rules/fdr-02-typographical-variant";
import { versionNotCurrent } from "../rules/str-03-version-not-current";

/** What stands around the answers, before the official content. */
const aroundRules = [
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
] as const;

const aboutWritingRules = [typographicalVariant, formulaReplaced, notCalculated] as const;

/** Rules on what stands around the answers, for any programme: sheets, official content, formulas. */
export const structureRules = [...aroundRules, officialTargetChanged, ...aboutWritingRules] as const;

/** The same, with rules of a programme's own on its targets and the rest of its official content. */
export const structureRulesWith = <const More extends readonly unknown[]>(...more: More) =>
  [...aroundRules, ...more, ...aboutWritingRules] as const;

/** Rules on any answer that no formula can say, for any programme. */
export const privacyRules = [personalInformation, activeContent] as const;

/**
 * The rules of a programme without official content of its own to hold: its structure, then its answers. `first` comes
 * before the rules on rows: a text that reads as a number says so before any of them says that it is none.
 */
export function rulesInOrder<Row extends { readonly id: string }, Content extends { readonly id: string }>(
  first: { readonly id: string },
  rowRules: readonly Row[],
  contentRules: readonly Content[],
) {
  return inOrder(structureRules, first, rowRules, contentRules);
}

/** The same, of a programme that sets no target for a year. */
export const rulesWithoutTargets = <
  Row extends { readonly id: string },
  Content extends { readonly id: string },
>(
  first: { readonly id: string },
  rowRules: readonly Row[],
  contentRules: readonly Content[],
) => inOrder(structureRulesWith(), first, rowRules, contentRules);

function inOrder<
  Structure extends { readonly id: string },
  Row extends { readonly id: string },
  Content extends { readonly id: string },
>(
  structure: readonly Structure[],
  first: { readonly id: string },
  rowRules: readonly Row[],
  contentRules: readonly Content[],
) {
  const ids = [...structure, first, ...rowRules, ...contentRules].map(({ id }) => id);
  return {
    rowRules,
    planRules: [...structure, ...contentRules],
    precedence: [...new Set<string>(ids)],
  };
}
