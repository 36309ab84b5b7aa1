/** What users read in the Diagnostic column, worked out from the formulas that the template carries. */
import { chainsOf, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../programme/table/table";
import { calculate, type Batch } from "../../../test/parity/batch";
import { template, type RowInputs } from "../../../test/support/plan-grid";
import { workbookWords } from "../../locales/fr/workbook";
import { fieldRow, FIELD_DIAGNOSTIC_COLUMN } from "../programme/workbook/identification";
import { groupWords } from "./diagnostic";

const rsss = { category: "RSSS", fiscalYear: "2024-2025", dataDate: 45_762 };
const none: Batch["rows"] = { indicators: [], actions: [], risks: [], change: [], workforce: [] };
/** An action for 1.1: without one, its gap has more to say. */
const actions = [{ number: "A1", type: "Action", aim: "Indicateur 1.1", action: "Former les équipes" }];

async function said(id: TableId, row: RowInputs, more: Partial<Batch> = {}): Promise<unknown> {
  const batch: Batch = {
    identification: rsss,
    ...more,
    rows: { ...none, actions, ...more.rows, [id]: [row] },
  };
  const book = await calculate(batch, "excel-rules", true);
  const table = tableOf(template, id);
  return book.valueAt(table.title, FIRST_ROW, columnPlace(table, "diagnostic"));
}

const explanation2 = "Deux embauches ont été retardées";
const complete = { number: "1.1", local2: 0.75, result1: 0.5, result2: 0.75 };

describe("the Diagnostic of an indicator", () => {
  test.each<[RowInputs, string]>([
    [complete, "✔ Rien à signaler"],
    [{ ...complete, result2: 0.4 }, "✖ Explication de l'écart 2024-2025 manquante. +4"],
    [
      {
        ...complete,
        result2: 0.7494,
        explanation2,
        mitigation2: "Équipe volante pour les projets en retard",
        owner2: "DRI",
        due2: 45_900,
      },
      "● Cible 2024-2025 non atteinte (écart\u00a0: 0.1).",
    ],
    // The local target has its own words: the ministerial one is met.
    [
      { ...complete, local2: 0.9, result2: 0.8 },
      "● Cible locale 2024-2025 au-delà de la cible ministérielle. +1",
    ],
    [{ number: "1.1", local2: "x", result1: 90 }, "✖ Pourcentage attendu 2024-2025. +2"],
    [
      { number: "2.1", local2: 0.9, result1: "En cours", result2: 0.9 },
      "✖ Explication de l'écart 2023-2024 manquante. +4",
    ],
    [{ number: "1.1", applicable: "Sans objet", justification: "Aucun service" }, "– Sans objet"],
    [
      { number: "1.1", result2: { error: "#N/A" }, local2: 0.8, result1: 0.5 },
      "✖ Cellule en erreur 2024-2025. +1",
    ],
    // A row that is not of the roadmap is neither assessed nor out of scope.
    [{}, ""],
    [{ number: "9.9", result2: 0.4 }, ""],
  ])("%j: %s", async (row, expected) => {
    expect(await said("indicators", row)).toBe(expected);
  });

  test("out of scope", async () => {
    const identification = { ...rsss, category: "OP" };
    expect(await said("indicators", { number: "3.1" }, { identification })).toBe(
      "– Non visé pour votre catégorie",
    );
    expect(await said("indicators", { number: "3.1", baseline: 0.4 }, { identification })).toBe(
      "▲ Indicateur non visé, mais rempli.",
    );
  });

  test("under the pace of the target at mid-year, and no more once the year's result is known", async () => {
    const identification = { ...rsss, fiscalYear: "2025-2026" };
    const row = { ...complete, result2: 0.8, local3: 0.9, mid3: 0.8 };
    expect(await said("indicators", row, { identification })).toBe(
      "● Mi-année 2025-2026\u00a0: sous le chemin de la cible.",
    );
    expect(await said("indicators", { ...row, result3: 0.9 }, { identification })).toBe("✔ Rien à signaler");
  });

  test("covered from « Plan d'action »", async () => {
    const measures = actions.map((action) => ({ ...action, type: "Mesure d'atténuation" }));
    const row = { ...complete, result2: 0.4, explanation2 };
    expect(await said("indicators", row, { rows: { ...none, actions: measures } })).toBe(
      "● Cible 2024-2025 non atteinte (écart\u00a0: 35).",
    );
  });
});

describe("the Diagnostic of other rows", () => {
  test("an action, nothing on a blank row", async () => {
    expect(await said("actions", {})).toBe("");
    expect(await said("actions", { action: "Former", owner: "DRH", due: 45_900 })).toBe("✔ Rien à signaler");
    expect(await said("actions", { action: "Former", start: 45_901, due: 45_900 })).toBe(
      "✖ Début après l'échéance. ✖ Responsable manquant.",
    );
  });

  test("a risk", async () => {
    expect(await said("risks", { number: "R03" })).toBe("○ À remplir\u00a0: probabilité et impact.");
    expect(await said("risks", { number: "R03", likelihood: 4, impact: 3 })).toBe(
      "✖ Échéance manquante. ✖ Risque élevé sans mesure d'atténuation. ✖ Responsable manquant.",
    );
    expect(await said("risks", { number: "R03", likelihood: 1, impact: 3 })).toBe("✔ Rien à signaler");
    expect(
      await said("risks", { number: "R03", applicable: "Sans objet", justification: "Aucun système" }),
    ).toBe("– Sans objet");
  });

  test("a success condition and a workforce action", async () => {
    expect(await said("change", { number: "C01", status: "En cours", due: "bientôt" })).toBe(
      "✖ Date enregistrée comme du texte, ou hors de 2000 à 2099.",
    );
    expect(await said("workforce", { number: "MO1" })).toBe("");
  });

  test("a field of Identification", async () => {
    const identification = { ...rsss, filingDate: "le 15 novembre", approvalDate: 45_900 };
    const book = await calculate({ identification, rows: none }, "excel-rules", true);
    const at = (field: string) => book.valueAt("Identification", fieldRow(field), FIELD_DIAGNOSTIC_COLUMN);
    expect([at("dataDate"), at("filingDate"), at("approvalDate")]).toEqual([
      "",
      "✖ Date enregistrée comme du texte, ou hors de 2000 à 2099.",
      "",
    ]);
  });
});

test("a rule without words is a bug, and says so", () => {
  const [chain] = chainsOf("risks");
  const words = { ...workbookWords, diagnostics: {} };
  expect(chain).toBeDefined();
  expect(() => groupWords(chainsOf("risks"), 0, words, { codes: "$A5", year: null, gap: null })).toThrow(
    "No diagnostic words for",
  );
});
