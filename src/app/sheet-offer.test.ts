import type { Finding } from "../core/programme/finding/finding";
import type { CandidateSheet, SheetChoices } from "../core/reading/sheet-choices";
import { sheetOfferOf } from "./sheet-offer";

const candidate = (sheet: string, isRead = false): CandidateSheet => ({
  sheet,
  visibility: "visible",
  isRead,
  headers: 5,
  filled: 1,
});

const risks: SheetChoices = {
  role: "risks",
  candidates: [candidate("Risques", true), candidate("Risques (2)")],
  chosen: [],
  left: [],
};
const actions: SheetChoices = {
  role: "actions",
  candidates: [candidate("Actions"), candidate("Actions (2)", true)],
  chosen: ["Actions (2)"],
  left: ["Actions"],
};
const change: SheetChoices = { ...actions, role: "change", candidates: [candidate("Changement")] };

const finding = (problem: string, role: string | null, sheets: string): Finding => ({
  rule: "STR-09",
  severity: "warning",
  cells: [{ sheet: "Risques", address: "A1" }],
  facts: { problem, role, sheets, read: null },
});

test.each(["unsure", "copy"])("beside %s: the sheets that could have the role", (problem) => {
  expect(sheetOfferOf(finding(problem, "risks", "Risques (2)"), [actions, risks])).toEqual({
    kind: "choose",
    choices: risks,
  });
});

test("beside another plan: its sheets, each in its role, and no other choice any more", () => {
  const said = finding("other-plan", null, "Risques (2)\nActions");
  expect(sheetOfferOf(said, [risks, actions, change])).toEqual({
    kind: "choose-plan",
    sheets: ["Risques (2)", "Actions"],
    picks: [
      { role: "risks", sheet: "Risques (2)" },
      { role: "actions", sheet: "Actions" },
      { role: "change", sheet: null },
    ],
  });
});

test.each([
  ["chosen", true],
  ["lost", false],
  ["chosen-gone", false],
])("beside a choice (%s): taking it back", (problem, isUsed) => {
  expect(sheetOfferOf(finding(problem, "actions", "Actions (2)"), [risks, actions])).toEqual({
    kind: "take-back",
    role: "actions",
    isUsed,
    all: [],
  });
});

test("of several choices, all may be taken back at once", () => {
  expect(sheetOfferOf(finding("chosen", "actions", "Actions (2)"), [risks, actions, change])).toMatchObject({
    all: [
      { role: "actions", sheet: null },
      { role: "change", sheet: null },
    ],
  });
});

test.each([
  ["a choice that is no longer kept", finding("lost", "risks", "Risques (2)")],
  ["a role that no sheet has any more", finding("copy", "benefits", "Bénéfices (2)")],
  ["the report, which is never chosen", finding("copy", "report", "Rapport (2)")],
  ["another plan of which nothing is left", finding("other-plan", null, "Partie")],
  ["another rule", { ...finding("copy", "risks", "Risques (2)"), rule: "STR-02" }],
])("nothing beside %s", (_, each) => {
  expect(sheetOfferOf(each, [risks, actions])).toBeNull();
});
