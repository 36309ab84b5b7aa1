import official from "../../../../test/fixtures/official/ptn-sss-2023.1.json";
import type { Target } from "../../programme/roadmap/schema";
import { roadmapSchema } from "../../programme/roadmap/roadmap-schema";
import { ptnSss20231 } from "./2023.1";

/** A field only when the official data has it: `toStrictEqual` tells an absent key from undefined. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function variantsOf(item: { variante?: { libelle: string } }): string[] {
  return item.variante ? [item.variante.libelle] : [];
}

function targetsOf(kind: Target["kind"]): Target[] {
  return ptnSss20231.indicators.flatMap(({ targets }) => targets).filter((target) => target.kind === kind);
}

function indicatorsFor(column: "MSSS" | "OP" | "RSSS"): string[] {
  return ptnSss20231.indicators.filter(({ scope }) => scope[column]).map(({ id }) => id);
}

/** Every string of the edition, in order, with what is neither official wording nor ours left out. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

interface OfficialTarget {
  readonly annee: string;
  readonly brut: string;
  readonly type: string;
  readonly valeur?: number;
  readonly delta?: number;
  readonly libelle?: string;
}

const roadmapTable = official.feuille_de_route;
const levers = official.gestion_du_changement.leviers_et_conditions;

describe("PTN SSSS 2023-2027, edition 2023.1", () => {
  it("is accepted by the schema, unchanged", () => {
    expect(roadmapSchema.parse(ptnSss20231)).toStrictEqual(ptnSss20231);
  });

  it("names the plan, its years and its columns as the official document", () => {
    const { title, acronym, fiscalYears, columns } = ptnSss20231;
    expect(title).toBe(official.titre);
    expect(acronym).toBe(official.sigle);
    expect(columns).toStrictEqual(roadmapTable.colonnes_officielles);
    expect(columns).toHaveLength(11);
    expect(fiscalYears).toStrictEqual(
      roadmapTable.indicateurs[0]?.cibles.map(({ annee, exercice }) => ({
        id: annee,
        start: exercice.debut,
        end: exercice.fin,
      })),
    );
    expect(fiscalYears.map(({ id }) => id)).toStrictEqual(roadmapTable.annees);
  });

  it("has the 5 official orientations and 10 objectives", () => {
    expect(ptnSss20231.orientations).toStrictEqual(
      official.orientations.map((item) => ({
        id: item.id,
        number: item.numero,
        wording: item.libelle,
        variants: variantsOf(item),
      })),
    );
    expect(ptnSss20231.objectives).toStrictEqual(
      official.objectifs.map((item) => ({
        id: item.id,
        orientation: item.orientation,
        wording: item.libelle,
        variants: variantsOf(item),
      })),
    );
    expect(ptnSss20231.orientations).toHaveLength(5);
    expect(ptnSss20231.objectives).toHaveLength(10);
  });

  it("has the 10 official indicators", () => {
    const indicators = ptnSss20231.indicators.map((item) => ({
      id: item.id,
      objective: item.objective,
      orientation: item.orientation,
      wording: item.wording,
      ...optional("corrected", item.corrected),
      scope: item.scope,
      baseline: item.baseline,
    }));
    expect(indicators).toStrictEqual(
      roadmapTable.indicateurs.map((item) => ({
        id: item.id,
        objective: item.objectif,
        orientation: item.orientation,
        wording: item.libelle,
        ...optional("corrected", item.libelle_corrige),
        scope: item.portee,
        baseline: item.mesure_de_depart,
      })),
    );
    expect(indicators).toHaveLength(10);
  });

  it("has the 40 official targets: 28 percentages, 7 milestones, 3 relative, 2 without target", () => {
    const targets = ptnSss20231.indicators.map((indicator) =>
      indicator.targets.map((target) => {
        const { kind, year, text } = target;
        if (kind === "percentage") return { kind, year, text, value: target.atLeast };
        if (kind === "relative") return { kind, year, text, value: target.delta };
        return { kind, year, text, value: kind === "milestone" ? target.wording : null };
      }),
    );
    const kinds = { pourcentage_min: "percentage", jalon: "milestone", relative: "relative", aucune: "none" };
    expect(targets).toStrictEqual(
      roadmapTable.indicateurs.map(({ cibles }) =>
        cibles.map((cell: OfficialTarget) => ({
          kind: kinds[cell.type as keyof typeof kinds],
          year: cell.annee,
          text: cell.brut,
          value: cell.valeur ?? cell.delta ?? cell.libelle ?? null,
        })),
      ),
    );
    expect(targets.flat()).toHaveLength(40);
    expect(targetsOf("percentage")).toHaveLength(28);
    expect(targetsOf("milestone")).toHaveLength(7);
    expect(targetsOf("relative")).toHaveLength(3);
    expect(targetsOf("none")).toHaveLength(2);
  });

  it("knows who each indicator is for: MSSS 10, OP 7, RSSS 10", () => {
    const { applicables } = roadmapTable.statistiques;
    expect(indicatorsFor("MSSS")).toStrictEqual(applicables.MSSS);
    expect(indicatorsFor("OP")).toStrictEqual(["1.1", "1.2", "2.1", "2.2", "4.1", "5.1", "5.2"]);
    expect(indicatorsFor("OP")).toStrictEqual(applicables.OP);
    expect(indicatorsFor("RSSS")).toStrictEqual(applicables.RSSS);
  });

  it("gives to the ministry the milestones that are its own deliverables", () => {
    const delivered = ptnSss20231.indicators.flatMap(({ id, targets }) =>
      targets.flatMap((target) =>
        target.kind === "milestone" && target.responsible ? [`${id} ${target.year}`] : [],
      ),
    );
    expect(delivered).toStrictEqual(["3.1 2023-2024", "4.1 2023-2024", "4.1 2024-2025"]);
  });

  it("proposes how to calculate every rate that is a fraction", () => {
    const proposals = official.propositions.indicateurs;
    expect(
      ptnSss20231.indicators.map(({ id, zeroDenominatorPossible, calculation }) => ({
        id,
        zeroDenominatorPossible,
        ...calculation,
      })),
    ).toStrictEqual(
      ptnSss20231.indicators.map(({ id }) => {
        const proposal: {
          numerateur: string | null;
          denominateur: string | null;
          denominateur_nul_possible?: boolean;
        } = proposals[id as keyof typeof proposals];
        return {
          id,
          zeroDenominatorPossible: proposal.denominateur_nul_possible ?? false,
          ...optional("numerator", proposal.numerateur ?? undefined),
          ...optional("denominator", proposal.denominateur ?? undefined),
        };
      }),
    );
  });

  it("has the 18 official risks and their 55 measures", () => {
    expect(ptnSss20231.riskTypes).toStrictEqual(official.risques.types);
    expect(ptnSss20231.risks).toStrictEqual(
      official.risques.lignes.map((item) => ({
        id: item.id,
        type: item.type,
        wording: item.risque,
        measures: item.mesures_de_mitigation,
      })),
    );
    expect(ptnSss20231.risks).toHaveLength(18);
    expect(ptnSss20231.risks.flatMap(({ measures }) => measures)).toHaveLength(55);
  });

  it("has the 3 official levers and their 11 success conditions (4 + 3 + 4)", () => {
    const misprint = official.coquilles_officielles.find(({ ou }) => ou === "annexe 6, levier 3");
    expect(ptnSss20231.levers).toStrictEqual(
      levers.map(({ id, libelle }) => ({
        id,
        wording: libelle,
        ...(id === "L3" && misprint ? { corrected: libelle.replace(misprint.texte, misprint.correct) } : {}),
      })),
    );
    expect(ptnSss20231.successConditions).toStrictEqual(
      levers.flatMap(({ id: lever, conditions }) =>
        conditions.map(({ id, libelle, libelle_affichage }) => ({
          id,
          lever,
          wording: libelle,
          ...optional("corrected", libelle_affichage === libelle ? undefined : libelle_affichage),
        })),
      ),
    );
    expect(levers.map(({ conditions }) => conditions.length)).toStrictEqual([4, 3, 4]);
    expect(ptnSss20231.levers[2]?.corrected).toContain("s'approprier la transformation");
  });

  it("has the 7 official workforce actions", () => {
    expect(ptnSss20231.workforceActions).toStrictEqual(
      official.plan_main_oeuvre.actions_prioritaires.map(({ id, libelle }) => ({ id, wording: libelle })),
    );
    expect(ptnSss20231.workforceActions).toHaveLength(7);
  });

  it("has the 10 benefit rows, each heading without the examples in parentheses", () => {
    const [, , services, financial] = official.benefices.colonnes_officielles;
    const heading = (benefit: string): string => benefit.replace(/ \(.*\)$/, "");
    expect(ptnSss20231.benefitColumns).toStrictEqual({ services, financial });
    expect(ptnSss20231.benefits).toStrictEqual(
      official.benefices.lignes.map((item) => ({
        objective: item.objectif,
        services: item.amelioration_des_soins_et_des_services.map(heading),
        financial: item.plan_financier_economique.map(heading),
      })),
    );
    expect(ptnSss20231.benefits).toHaveLength(10);
    expect(ptnSss20231.benefits.flatMap((row) => row.services)).toHaveLength(36);
    expect(ptnSss20231.benefits.flatMap((row) => row.financial)).toHaveLength(35);
  });

  it("says which section each part comes from", () => {
    expect(ptnSss20231.source).toStrictEqual({
      roadmap: roadmapTable.source.section,
      benefits: official.benefices.source.section,
      risks: official.risques.source.section,
      successConditions: official.gestion_du_changement.source.section,
      workforceActions: official.plan_main_oeuvre.source.section,
    });
  });

  it("says when plans are filed as the steps of annex 3 do", () => {
    const { first, collection } = ptnSss20231.filing;
    expect(first.due).toBe(official.suivi.premier_depot);
    // « hiver 2024 à 2027 »: from the solstice to the end of each fiscal year of the plan.
    expect(collection.seasons).toStrictEqual(
      ptnSss20231.fiscalYears.map(({ id, start, end }) => ({
        year: id,
        start: `${start.slice(0, 4)}-12-21`,
        end,
      })),
    );
  });

  it("contains no word that the official file lacks, but for what is ours", () => {
    const officialText = stringsOf(official).join("\n");
    const seasons = ptnSss20231.filing.collection.seasons.flatMap(({ start, end }) => [start, end]);
    const ours = [ptnSss20231.id, ptnSss20231.version, ptnSss20231.levers[2]?.corrected, ...seasons];
    const kinds = ["percentage", "milestone", "relative", "none"];
    const strange = stringsOf(ptnSss20231).filter(
      (text) => !officialText.includes(text) && !ours.includes(text) && !kinds.includes(text),
    );
    expect(strange).toStrictEqual([]);
  });
});
