import official from "../../../../test/fixtures/official/pmt-2022.1.json";
import { planGrid } from "../../../../test/support/plan-grid";
import { shippedEdition } from "../../../../test/support/shipped-editions";
import { planScope, rowScope } from "../../programme/rule/row-scope";
import { tableOf } from "../../programme/table/table";
import { readPlan } from "../../reading/read-plan";
import { roadmapSchema } from "../../programme/roadmap/roadmap-schema";
import { pmt20221 } from "./2022.1";
import { amounts, chantiers, discrepancies, healthEnvelope } from "./contents";

const amountOf = (id: string) => amounts.find((amount) => amount.id === id)?.amount;

describe("PMT 2022-2025, edition 2022.1", () => {
  it("is accepted by the schema, unchanged", () => {
    expect(roadmapSchema.parse(pmt20221)).toStrictEqual(pmt20221);
  });

  it("is named as the official document, and runs over three fiscal years that ended on 2025-03-31", () => {
    const { title, acronym, fiscalYears } = pmt20221;
    expect([title, acronym]).toEqual([official.titre, official.sigle]);
    expect(fiscalYears.map(({ id }) => id)).toEqual(["2022-2023", "2023-2024", "2024-2025"]);
    expect(fiscalYears.at(-1)?.end).toBe("2025-03-31");
  });

  it("has the four official chantiers, their actions and their amounts: none for the fourth", () => {
    expect(chantiers).toStrictEqual(
      official.chantiers.map(({ id, numero, libelle, actions, montant_M$: amount }) => ({
        ...{ id, number: numero, wording: libelle, actions, amount },
      })),
    );
    expect(chantiers.map(({ amount }) => amount)).toEqual([292.5, 421.1, 237.9, null]);
    expect(chantiers.map(({ actions }) => actions.length)).toEqual([3, 4, 1, 3]);
  });

  it("has the amounts announced, each a part of a larger one", () => {
    const { montants } = official;
    const nature = montants["ventilation_par_nature_M$"];
    expect(amounts.map(({ id, amount, partOf }) => [id, amount, partOf])).toEqual([
      ["T", montants["total_annonce_M$"], null],
      ["N1", nature.investissement_capitalisable_PQI, "T"],
      ["N2", nature.rehaussement_budget_fonctionnement, "T"],
      ["P1", montants["premiere_annee_2022_2023_M$"], "T"],
      ["P2", montants["dont_projets_locaux_M$"], "P1"],
    ]);
    expect(amounts.map(({ amount }) => amount)).toEqual([951, 546, 405, 320.3, 201.2]);
  });

  it("keeps the sums as published: 0.5 M$ over by chantier, none by nature", () => {
    const byChantier = chantiers.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const byNature = (amountOf("N1") ?? 0) + (amountOf("N2") ?? 0);
    expect([byChantier, byNature].map((sum) => Number(sum.toFixed(1)))).toEqual([951.5, 951]);
  });

  it("has the five health projects of the other envelope, without amounts", () => {
    const { total_sante_M$: amount, projets_sante } = official.article_600M;
    expect(healthEnvelope).toStrictEqual({
      amount,
      projects: projets_sante.map(({ numero, libelle }) => ({ number: numero, wording: libelle })),
    });
    expect([healthEnvelope.amount, healthEnvelope.projects.length]).toEqual([593.1, 5]);
  });

  it("has the twelve discrepancies between documents, as each says it", () => {
    type Said = { readonly valeur: string; readonly source?: { readonly section: string } };
    expect(discrepancies).toStrictEqual(
      official.ecarts_entre_documents.map(({ id, sujet, valeurs, decision_proposee }) => ({
        ...{ id, subject: sujet, decision: decision_proposee },
        values: valeurs.map((said: Said) => ({
          value: said.valeur,
          source: said.source?.section ?? null,
        })),
      })),
    );
    expect(discrepancies).toHaveLength(12);
  });
});

describe("what the dashboard adds up", () => {
  const edition = shippedEdition("pmt");
  const table = tableOf(edition, "amounts");
  const rows = {
    "1.1": { planned: 12.5, spent: 0 },
    "1.2": { planned: 2_000_000, spent: -1 },
    "1.3": { planned: "12,5", spent: { error: "#N/A" } },
    "2.1": { planned: 951, spent: 951.1 },
    "2.2": { planned: "\u00a0" },
  };
  const plan = readPlan(planGrid({ edition, tables: { amounts: rows } }), edition);
  const scope = planScope(plan, edition, 45_000);
  const looked = plan.tables["amounts"]?.rows ?? [];
  const of = (place: number) => {
    const row = looked[place];
    if (!row) throw new Error("No row");
    const { column } = rowScope(table, row, scope);
    return ["plannedCounted", "spentCounted", "uncounted", "gap"].map((id) => column(id));
  };

  it.each([
    ["amounts", 0, [12.5, 0, 0, -12.5]],
    ["dollars, and less than nothing", 1, [0, 0, 2, ""]],
    ["a text, and an error", 2, [0, 0, 2, ""]],
    ["the most, and more", 3, [951, 0, 1, ""]],
    ["nothing", 4, [0, 0, 0, ""]],
  ])("of %s, is the amounts and no others", (_, place, expected) => {
    expect(of(place)).toEqual(expected);
  });
});
