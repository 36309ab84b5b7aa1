import type { FactValue } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";
import { saidTitles } from "../sheet-titles";

const { text } = factWords("en");

type Facts = ToldOf<"STR-09">;
type OfRole = Extract<Facts, { readonly role: string }>;
type OfOtherPlan = Exclude<Facts, OfRole>;

const isMany = (value: FactValue): boolean => text(value).includes("\n");

/** Lines that a fact holds one a line, those that follow one another together: "12", "150–180". */
const lines = (value: FactValue): string => formats.en.list(text(value).split("\n"));

const areMany = (value: FactValue): boolean => /[\n–]/.test(text(value));

/** Titles that a fact holds one a line, as a sentence quotes them. */
const quoted = (value: FactValue): string =>
  formats.en.list(
    text(value)
      .split("\n")
      .map((item) => `“${item}”`),
  );

const named = (value: FactValue): string =>
  isMany(value) ? `The sheets ${quoted(value)}` : `The sheet ${quoted(value)}`;

const role = (value: FactValue): string => `“${saidTitles[text(value)] ?? text(value)}”`;

function otherPlan({ sheets, organization, read }: OfOtherPlan): string {
  const whose = organization === null ? "" : ` (${text(organization)})`;
  const ours = read === null ? "one plan" : `the plan of ${text(read)}`;
  return isMany(sheets)
    ? `The sheets ${quoted(sheets)} belong to another plan${whose} and are not read. Only ${ours} is validated.`
    : `The sheet ${quoted(sheets)} belongs to another plan${whose} and is not read. Only ${ours} is validated.`;
}

const copy = ({ sheets, role: of, read }: OfRole): string =>
  read === null
    ? `${named(sheets)} could be ${role(of)}. It is not read.`
    : `${named(sheets)} is not read: the sheet “${text(read)}” is read as ${role(of)}.`;

const messages: Readonly<Record<string, (facts: OfRole) => string>> = {
  copy,
  unsure: ({ sheets, role: of }) =>
    of === "identification"
      ? `${named(sheets)} could be the “Identification” sheet of this plan, and nothing tells which is. None is read, and the organization is unknown.`
      : `${named(sheets)} could be ${role(of)}, and nothing tells what goes with the other sheets that are read. None is read.`,
  reports: ({ sheets }) =>
    `${named(sheets)} each hold the validation report, and nothing tells which is in use. The decisions of each count, except those that contradict one another, and none of these sheets will be written over.`,
  chosen: ({ sheets, role: of }) =>
    `${named(sheets)} is read as ${role(of)}: this choice was made in the pane.`,
  lost: ({ sheets, role: of }) =>
    `${named(sheets)}, chosen as ${role(of)}, does not have its headers, or another sheet was chosen too. The choice is no longer followed.`,
  "chosen-gone": ({ sheets, role: of, read }) =>
    read === null
      ? `${named(sheets)}, chosen as ${role(of)}, is no longer in the workbook. No sheet is read in its place.`
      : `${named(sheets)}, chosen as ${role(of)}, is no longer in the workbook. The sheet “${text(read)}” is read in its place.`,
};

const fixes: Readonly<Record<string, string>> = {
  copy: "Choose in the pane the sheet to read, or delete or hide the one that is not to be read: a visible sheet goes before a hidden one.",
  "other-plan": "Make one workbook per plan, or choose in the pane the plan to read.",
  unsure:
    "Choose in the pane the sheet to read, hide or delete those that are not to be read, or make one workbook per plan.",
  reports: "Delete or hide the copies that are no longer used.",
  chosen: "No action is required, if this is the right sheet.",
  lost: "Restore the template’s headers, or forget this choice in the pane.",
  "chosen-gone":
    "If this is what should be read, forget this choice in the pane; if not, bring the sheet back or choose another.",
};

/** Which sheets were read, when it is not plain. */
export const sheetRuleWords = {
  "STR-09": {
    name: "Several sheets for one part of the plan",
    checks:
      "The workbook holds two plans, or several sheets that could be the same part of the plan: only one is read.",
    message: (facts) =>
      facts.role === undefined ? otherPlan(facts) : (messages[facts.problem] ?? copy)(facts),
    // What was settled by the user asks for nothing.
    fix: ({ problem }, _, severity) =>
      fixes[severity === "info" ? "chosen" : text(problem)] ?? "Make one workbook per plan.",
    fixInGeneral: "Make one workbook per plan, and delete or hide the extra sheets.",
    why: "What is not read is not checked, and one organization’s answers must not pass for another’s.",
    source: sources.template,
  },
  "STR-10": {
    name: "Internal mark denied by the headers",
    checks:
      "The hidden mark of one of the template’s sheets does not agree with its headers: the mark is set aside, the headers decide.",
    message: ({ sheets }) =>
      isMany(sheets)
        ? `The internal marks of the sheets ${quoted(sheets)} do not agree with their headers. They are set aside: these sheets are recognized by their headers.`
        : `The internal mark of the sheet ${quoted(sheets)} does not agree with its headers. It is set aside: the sheet is recognized by its headers.`,
    fix: () =>
      "No action is required if the right sheets are read. Another program probably deleted, copied or moved sheets.",
    why: "A mark that moved would make one sheet be read as another.",
    source: sources.template,
  },
  "STR-11": {
    name: "Headers repeated in a table",
    checks: "A table’s headers stand again lower down: these lines are not rows of the plan.",
    message: ({ sheet, rows }) =>
      areMany(rows)
        ? `In the sheet “${text(sheet)}”, rows ${lines(rows)} repeat the table’s headers. They are not read as rows of the plan.`
        : `In the sheet “${text(sheet)}”, row ${lines(rows)} repeats the table’s headers. It is not read as a row of the plan.`,
    fix: () => "No action is required. Sorting and filtering call for these rows to be deleted.",
    why: "A row of headers is not an answer.",
    source: sources.template,
  },
  "STR-12": {
    name: "Rows too far below the table",
    checks:
      "After more than a hundred blank rows, some rows could belong to the table, and nothing tells: they are not read.",
    message: ({ sheet, rows }) =>
      areMany(rows)
        ? `In the sheet “${text(sheet)}”, rows ${lines(rows)} are far below the table and were not read. Nothing could be checked there.`
        : `In the sheet “${text(sheet)}”, row ${lines(rows)} is far below the table and was not read. Nothing could be checked there.`,
    fix: () => "Move these rows up under the table, or delete them if they are not part of the plan.",
    why: "What is not read is not checked.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
