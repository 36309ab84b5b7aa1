import type { FixMessages } from "../fix-messages";
import { formats } from "../formats";

const { number, percent, list } = formats.en;

const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;

/** “a, b and 3 others”. */
const named = (names: readonly string[], more: number) =>
  list(more === 0 ? names : [...names, more === 1 ? "one other" : `${number(more)} others`]);

const untouched = (why: readonly [one: string, many: string]) => (places: readonly string[], more: number) =>
  places.length + more > 1
    ? `Left as they were because ${why[1]}: ${named(places, more)}.`
    : `Left as it was because ${why[0]}: ${named(places, more)}.`;

export const fixes: FixMessages = {
  open: { certain: "Fix…", proposal: "See the proposal…" },
  openAt: (button, place) => `${button} ${place}`,
  title: { certain: "Fix", proposal: "Proposal" },
  proposalNote: "Check it: this is only a likely reading of what was meant.",
  before: "Now:",
  after: "After:",
  shown(value) {
    switch (value.kind) {
      case "blank":
        return "empty";
      case "formula":
        return "formula of the template";
      case "text":
        return `“${value.text}”`;
      case "date":
      case "error":
        return value.text;
      case "number":
        return number(value.value, 10);
      case "percent":
        return percent(value.value);
      case "truth":
        return value.value ? "TRUE" : "FALSE";
    }
  },
  asText: (shown) => `${shown} (text)`,
  separated: (range) => `Unmerged: ${range}`,
  seeAll: (findings) => `See the ${number(findings)} findings of the same kind`,
  apply: "Apply",
  applyAll: (findings) => `Apply to the ${number(findings)} findings of the same kind`,
  cancel: "Cancel",
  undoNotice: "In some versions of Excel, Ctrl+Z cannot undo a fix.",
  working: "Fixing…",
  done: (cells) =>
    cells === 0
      ? "No cell was fixed."
      : `${count(cells, "cell", "cells")} fixed. Ctrl+Z undoes the fix if your version of Excel allows it.`,
  outdated: (corrections) =>
    corrections > 1
      ? `The plan changed in the meantime: ${number(corrections)} fixes were not applied. See the updated list.`
      : "The plan changed in the meantime: the fix was not applied. See the updated list.",
  left: {
    missing: untouched(["its sheet is no longer there", "their sheet is no longer there"]),
    protected: untouched(["its sheet is protected", "their sheet is protected"]),
    changed: untouched(["it was changed in the meantime", "they were changed in the meantime"]),
    formula: untouched(["it holds a formula", "they hold a formula"]),
    altered: (places, more) => `Excel did not keep the value that was asked for: ${named(places, more)}.`,
  },
  remaining: (findings, more) => `Still reported after the fix: ${named(findings, more)}.`,
};
