import type { RowRuleId } from "../../core/rules/rule-ids";
import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { text, seen } = factWords("en");

/** What is wrong in cells that have a list. Words that stand in the workbook's cells stay in French. */
export const listRuleWords = {
  "VAL-09": {
    name: "Value not in the list",
    checks:
      "A cell with a list holds something that is not in it, several values, or a value written differently from the list.",
    message: ({ problem, column, item, items, several, ...facts }) => {
      const said = `“${excerpt(seen(facts))}”`;
      switch (problem) {
        case "spelling":
          return `${said} is understood as “${text(item)}”, but is not written as in the list of “${text(column)}”.`;
        case "several":
          return `“${text(column)}” holds several values (${quoted("en", several)}); only one is expected: ${quoted("en", items, "or")}.`;
        default:
          return `${said} is not in the list of “${text(column)}”: ${quoted("en", items, "or")}.`;
      }
    },
    fix: ({ problem, item }) =>
      problem === "spelling" ? `Enter “${text(item)}”.` : "Choose a single value from the drop-down list.",
    fixInGeneral: "Choose a value from the list, as it is written there.",
    why: "A value that is not in the list enters no calculation and no count: it would pass for an answer.",
    source: sources.template,
  },
} satisfies Partial<Record<RowRuleId, RuleWording>>;
