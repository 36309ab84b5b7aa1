import type { Finding } from "../core/programme/finding/finding";
import type { ColumnChoices } from "../core/reading/column-choices";
import { choicesOf, optionKey, optionsOf } from "./column-draft";
import { columnOfferOf } from "./column-offer";

const once = (header: string) => ({ header, ordinal: 1, count: 1 });
const free = (header: string, ordinal = 1, count = 1) =>
  ({ header, ordinal, count, letters: "H", sample: { kind: "blank" } }) as const;

const risks: ColumnChoices = {
  table: "risks",
  sheet: "Risques",
  missing: [
    { column: "type", header: "Type" },
    { column: "impact", header: "Impact (1-5)" },
  ],
  free: [free("Genre"), free("Note", 1, 2), free("Note", 2, 2)],
  kept: [
    { column: "risk", header: "Risque", chosen: once("Aléa"), isUsed: true },
    { column: "impact", header: "Impact (1-5)", chosen: once("Effet"), isUsed: false },
  ],
};
const actions: ColumnChoices = { ...risks, table: "actions", missing: [], kept: [] };
const tables = [actions, risks];

const finding = (problem: string, expected: string, read: string | null = null): Finding => ({
  rule: "STR-02",
  severity: "error",
  cells: [{ sheet: "Risques", address: "A4" }],
  facts: { problem, sheet: "Risques", expected, read },
});

describe("what a finding offers", () => {
  test.each([
    finding("replaced", "Type", "Genre"),
    finding("gone", "Impact (1-5)"),
    finding("gone", "No\nType"),
  ])("is a choice beside a header that was not found", (each) => {
    expect(columnOfferOf(each, tables)).toEqual({ kind: "choose", columns: risks });
  });

  test("is taking a choice back beside one, followed or not", () => {
    expect(columnOfferOf(finding("chosen", "Risque", "Aléa"), tables)).toEqual({
      kind: "take-back",
      columns: risks,
      column: { column: "risk", header: "Risque" },
      isUsed: true,
    });
    expect(columnOfferOf(finding("lost", "Impact (1-5)", "Effet"), tables)).toMatchObject({
      column: { column: "impact" },
      isUsed: false,
    });
  });

  test.each([
    ["a header that is there twice", finding("repeated", "Type", "B")],
    [
      "a header of « Identification »",
      { ...finding("gone", "Type"), cells: [{ sheet: "Identification", address: "A4" }] },
    ],
    ["a header that is there by now", finding("gone", "No")],
    ["a choice that is no longer kept", finding("lost", "Risque", "Effet")],
    ["another rule", { ...finding("gone", "Type"), rule: "STR-01" }],
    ["a finding on no cell", { ...finding("gone", "Type"), cells: [] }],
  ])("is nothing beside %s", (_, each) => {
    expect(columnOfferOf(each, tables)).toBeNull();
  });
});

describe("the form", () => {
  const [genre, first, second] = risks.free.map(optionKey);
  const [type, impact] = risks.missing;
  if (!type || !impact) throw new Error("No column");

  test("tells columns of the same header apart, and refuses one that another field has", () => {
    expect(new Set([genre, first, second]).size).toBe(3);
    const options = optionsOf(risks, type, { type: genre ?? "", impact: second ?? "" });
    expect(options.map(({ key, isTaken }) => [key, isTaken])).toEqual([
      [genre, false],
      [first, false],
      [second, true],
    ]);
  });

  test("gives the choices that were made, those alone that the sheet still offers", () => {
    expect(choicesOf(risks, {})).toEqual([]);
    expect(choicesOf(risks, { impact: second ?? "", type: "1/1 Parti" })).toEqual([
      { column: "impact", chosen: { header: "Note", ordinal: 2, count: 2 } },
    ]);
  });
});
