import official from "../../../../test/fixtures/official/ptn-meie-2023.1.json";
import { roadmapSchema } from "../../programme/roadmap/roadmap-schema";
import { benefits } from "./2023.1/benefits";
import { absentNumbers, initiatives, maturity, radar } from "./contents";
import { ptnMeie20231 as roadmap } from "./2023.1";

describe("PTN of the MEIE, edition 2023.1", () => {
  it("is accepted by the schema, unchanged", () => {
    expect(roadmapSchema.parse(roadmap)).toStrictEqual(roadmap);
  });

  it("names the plan, its orientations and its ambitions as the official document", () => {
    expect([roadmap.title, roadmap.acronym]).toStrictEqual([official.titre, official.sigle]);
    expect(roadmap.orientations).toStrictEqual(
      official.orientations.map(({ id, libelle }, place) => ({
        id,
        number: place + 1,
        wording: libelle,
        variants: [],
      })),
    );
    expect(roadmap.objectives).toStrictEqual(
      official.ambitions_affaires.map(({ id, orientation, libelle }) => ({
        ...{ id, orientation, wording: libelle },
        variants: [],
      })),
    );
    expect([roadmap.orientations.length, roadmap.objectives.length]).toStrictEqual([2, 5]);
  });

  it("has the fourteen initiatives that are cited, and makes up none of the numbers that are not", () => {
    expect(initiatives).toStrictEqual(
      official.initiatives.map(({ id, ambition, titre, variantes_de_titre }) => ({
        ...{ id, ambition, title: titre, variants: variantes_de_titre },
      })),
    );
    expect(initiatives).toHaveLength(14);
    expect(absentNumbers).toStrictEqual(official.initiatives_numeros_absents);
    expect(absentNumbers).toStrictEqual(["2.1.2", "2.2.4"]);
    expect(initiatives.filter(({ id }) => absentNumbers.includes(id))).toStrictEqual([]);
    expect(initiatives.filter(({ title }) => title === null).map(({ id }) => id)).toStrictEqual(["2.1.5"]);
    // Each is of the ambition that cites it.
    expect(official.ambitions_affaires.flatMap((ambition) => ambition.initiatives)).toStrictEqual(
      initiatives.map(({ id }) => id),
    );
  });

  it("has the measures that are published: maturity 2,3 towards stage 3, Radar 1,75 of eight categories", () => {
    const { maturite_numerique: stages, radar_numeriqc: scores } = official;
    expect(maturity).toStrictEqual({
      measured: stages.actuelle_brut,
      target: { stage: stages.cible.etape, year: "2026-2027", wording: stages.cible.texte },
    });
    expect(roadmap.fiscalYears.at(-1)).toMatchObject({ id: "2026-2027", end: stages.cible.echeance });
    expect(radar).toStrictEqual({
      overall: scores.global_brut,
      categories: scores.categories.map(({ numero, libelle, brut }) => ({
        ...{ number: numero, wording: libelle, score: brut },
      })),
    });
    const sum = scores.categories.reduce((total, { score }) => total + score, 0);
    expect(sum).toBeCloseTo(14.01, 9);
    expect(Math.abs(scores.global - sum / 8)).toBeLessThan(0.01);
  });

  it("has the risks and their fifteen measures, the benefits and the change plan, word for word", () => {
    expect(roadmap.risks).toStrictEqual(
      official.risques.map(({ id, risque, mesures_de_gestion_et_attenuation }) => ({
        ...{ id, wording: risque, measures: mesures_de_gestion_et_attenuation },
      })),
    );
    expect(roadmap.risks).toHaveLength(4);
    expect(roadmap.risks.flatMap(({ measures }) => measures)).toHaveLength(15);
    const { financiers, non_financiers } = official.benefices;
    expect(benefits).toStrictEqual({ financial: financiers, other: non_financiers });
    expect([financiers.length, non_financiers.length]).toStrictEqual([5, 11]);
    expect(roadmap.successConditions.map(({ wording }) => wording)).toStrictEqual(
      official.plan_de_changement,
    );
    expect(roadmap.successConditions).toHaveLength(5);
  });
});
