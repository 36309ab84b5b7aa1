import { tableIds } from "../../../test/support/ptn-sss";
import { tableOf } from "../programme/table/table";
import { fields } from "../programme/workbook/identification";
import { template } from "../../../test/support/plan-grid";
import { headerKey, withoutYear, yearOfKey } from "./header-key";

describe("the key of a header", () => {
  test.each([
    ["No", "N°"],
    ["No", "nº"],
    ["No", "No."],
    ["Échéance", "ECHEANCE :"],
    ["Échéance", "E\u0301che\u0301ance"],
    ["Mesure d'atténuation", "mesure\u00a0d’atte\u0301nuation\n"],
    ["Résultat 2024-2025", "Résultat\r\n2024–2025"],
    ["Résultat 2024-2025", "2024 2025 – Résultat"],
    ["Avancement", "Avancement (%)"],
    ["Main-d'oeuvre", "Main-d’œuvre"],
    ["Probabilité (1-5)", "\u200bProbabilité\u202f( 1 – 5 )*"],
    ["Dénominateur", "<u>Dénominateur</u>"],
    ["Ex aequo", "Ex æquo"],
  ])("« %s » is also written « %j »", (header, written) => {
    expect(headerKey(written)).toBe(headerKey(header));
  });

  test.each([
    ["Résultat 2024-2025", "Résultat 2023-2024"],
    ["Résultat 2024-2025", "Résultat"],
    ["Responsable (fonction)", "Responsable"],
    ["Risque", "Risques"],
  ])("« %s » is not « %s »", (header, other) => {
    expect(headerKey(other)).not.toBe(headerKey(header));
  });

  test("is empty for what shows no word, and for what is too long to be a header", () => {
    expect([" \u00a0", "—", "%"].map(headerKey)).toEqual(["", "", ""]);
    expect(headerKey("x".repeat(120))).toBe("x".repeat(120));
    expect(headerKey("x".repeat(121))).toBe("");
  });

  test("tells every header of a table from the others, and every label", () => {
    const ofTables = tableIds.map((id) => tableOf(template, id).columns.map(({ header }) => header));
    for (const headers of [...ofTables, fields.map(({ label }) => label)]) {
      const keys = headers.map(headerKey);
      expect(keys).not.toContain("");
      expect(new Set(keys).size).toBe(headers.length);
    }
  });
});

test("the key of a year is that of a cell that says nothing else", () => {
  const said = [
    "2024-2025",
    "Exercice 2024 – 2025",
    "Année 2024/2025",
    "2024-2025 (S1)",
    "2024-2025 2025-2026",
    "2024",
    "Suivi",
  ];
  expect(said.map(headerKey).map(yearOfKey)).toEqual([
    "20242025",
    "20242025",
    "20242025",
    null,
    null,
    null,
    null,
  ]);
});

test("a key loses the year at its end alone", () => {
  const keys = ["cible20242025", "20242025cible", "cible2024", "20242025"];
  expect(keys.map(withoutYear)).toEqual(["cible", "20242025cible", "cible2024", ""]);
});
