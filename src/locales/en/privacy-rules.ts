import type { FactValue } from "../../core/programme/finding/facts";
import type { ActiveKind } from "../../core/grid/grid";
import type { PersonalKind } from "../../core/text/personal-information";
import { factWords } from "../fact-words";
import { listed } from "../listed";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("en");

const personal: Readonly<Record<PersonalKind, string>> = {
  "health-number": "health insurance number",
  "social-insurance-number": "social insurance number",
  email: "e-mail address",
  phone: "phone number",
  name: "name of a person",
};

const active: Readonly<Record<ActiveKind, string>> = {
  "external-link": "links to other workbooks",
  macro: "macros",
  connection: "data connections",
  embedded: "embedded objects",
  control: "ActiveX controls",
};

const isOne = (value: FactValue): boolean => value === 1;

const people: readonly string[] = ["email", "phone", "name"] satisfies readonly PersonalKind[];

/** What says who somebody is, where a position would do; no position takes the place of an official number. */
const isAboutSomebody = (kinds: FactValue): boolean =>
  text(kinds)
    .split("\n")
    .every((kind) => people.includes(kind));

/** What should not leave with the workbook. */
export const privacyRuleWords = {
  "PRI-01": {
    name: "Possible personal information",
    checks:
      "A free text seems to hold an e-mail address, a phone number, a health or social insurance number, or a name instead of a position. The search is done on the spot: nothing is sent.",
    message: ({ kinds }, { address }) =>
      `Cell ${address} appears to contain personal information (${listed("en", kinds, personal)}).`,
    fix: ({ kinds }) =>
      isAboutSomebody(kinds)
        ? "Enter the position or unit instead."
        : "Delete this information: the action plan does not ask for it.",
    fixInGeneral: "Delete this information, and name people by their position or unit.",
    why: "Under the Access Act, an information system that involves personal information must be assessed. The action plan asks for none.",
    source: "Act respecting Access to documents held by public bodies, s. 63.5",
  },
  "PRI-02": {
    name: "Active content or external link",
    checks:
      "The file contains links to other workbooks, macros, connections, embedded objects, ActiveX controls, or a very hidden sheet that is not the template’s.",
    message: ({ problem, kinds, count, value }) =>
      problem === "hidden-sheet"
        ? `The sheet “${text(value)}” is very hidden: Excel does not offer it under “Unhide”. It is not the template’s.`
        : `The workbook contains ${text(count)} ${isOne(count) ? "active item or external link" : "active items or external links"} (${listed("en", kinds, active)}).`,
    fix: ({ problem }) =>
      problem === "hidden-sheet"
        ? "Ask whoever prepared the workbook what the sheet holds, or delete it."
        : "Break the links, paste the values and save the workbook without macros (.xlsx).",
    why: "A link or a macro acts on the computer of whoever opens the workbook, and a very hidden sheet may hold data that nobody sees.",
    source: `${sources.annex5}, risks R13 and R14`,
  },
} satisfies Partial<TypedRuleWords>;
