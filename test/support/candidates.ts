/** Sheets that could be of a plan, written short, for what chooses among them. */
import { fieldRow, VALUE_COLUMN } from "../../src/core/programme/workbook/identification";
import type { GridSheet } from "../../src/core/grid/grid";
import type { Candidate } from "../../src/core/reading/sheet-candidates";
import { bareSheet } from "./bare-grid";
import { planGrid } from "./plan-grid";
import { template } from "./ptn-sss";

const roles: Readonly<Record<string, string>> = {
  id: "identification",
  ind: "indicators",
  act: "actions",
  risk: "risks",
  chg: "change",
  wf: "workforce",
};
const ranks = Object.keys(roles);

function identification(name: string, organization: string | null): GridSheet {
  const original = planGrid().sheets.find((sheet) => sheet.name === template.titles["identification"]);
  if (!original) throw new Error("No sheet « Identification »");
  const values = original.values.map((line) => [...line]);
  const line = values[fieldRow("organization")];
  if (line) line[VALUE_COLUMN] = organization;
  return { ...original, values, name };
}

/**
 * One sheet: "risk=Titre@CHUM" (organization, of « Identification » only), under the template's title when none is
 * given; "~" before for a hidden one, "!" for one without mark, "+" for one that the user chose.
 */
function candidate(text: string, order: number): Candidate {
  const [, flags = "", key = "", title, organization = null] =
    /^([~!+]*)([a-z]+)(?:=([^@]*))?(?:@(.*))?$/.exec(text) ?? [];
  const role = roles[key];
  if (role === undefined) throw new Error(`No sheet ${text}`);
  const name = title ?? template.titles[role] ?? "";
  const sheet = key === "id" ? identification(name, organization) : bareSheet(name);
  return {
    sheet: { ...sheet, visibility: flags.includes("~") ? "hidden" : "visible" },
    order,
    rank: ranks.indexOf(key),
    role,
    by: flags.includes("+") ? "choice" : flags.includes("!") ? "headers" : "mark",
    fit: 5,
    share: 1,
    isWhole: true,
  };
}

/** The sheets of a workbook, in its order. */
export const candidatesIn = (...texts: readonly string[]): readonly Candidate[] => texts.map(candidate);

/** Their titles, in the order of the workbook. */
export const titlesOf = (group: readonly Candidate[]): readonly string[] =>
  [...group].sort((one, other) => one.order - other.order).map(({ sheet }) => sheet.name);
