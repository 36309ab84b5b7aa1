import official from "../../../../test/fixtures/official/stng-2019.1.json";
import { roadmapSchema } from "../../programme/roadmap/roadmap-schema";
import { stng20191 } from "./2019.1";

type OfficialTarget = (typeof official.cibles)[number] & {
  readonly seuil_interne?: { readonly valeur: number };
};

/** The target of the last year, as the official data says it: one of an organization is a share of them all. */
function targetOf(item: OfficialTarget) {
  const { brut: text, valeur } = item;
  if (item.mesure_locale === "booleen_organisation")
    return { kind: "organization", year: "2022-2023", text, share: valeur };
  const each = item.seuil_interne ? { eachAbove: item.seuil_interne.valeur } : {};
  return { kind: "percentage", year: "2022-2023", text, atLeast: valeur, ...each };
}

describe("STNG 2019-2023, edition 2019.1", () => {
  it("is accepted by the schema, unchanged", () => {
    expect(roadmapSchema.parse(stng20191)).toStrictEqual(stng20191);
  });

  it("is named as the official document, and runs from 2019 to 2023", () => {
    const { title, acronym, fiscalYears } = stng20191;
    expect(title).toBe(official.titre);
    expect(acronym).toBe(official.sigle);
    expect([fiscalYears.at(0)?.start, fiscalYears.at(-1)?.end]).toEqual(["2019-04-01", "2023-03-31"]);
  });

  it("has the 2 official orientations and 6 ambitions", () => {
    expect(stng20191.orientations).toStrictEqual(
      official.orientations.map(({ id, libelle }, place) => ({
        ...{ id, number: place + 1, wording: libelle, variants: [] },
      })),
    );
    expect(stng20191.objectives).toStrictEqual(
      official.ambitions.map(({ id, orientation, libelle }) => ({
        ...{ id, orientation, wording: libelle, variants: [] },
      })),
    );
    expect([stng20191.orientations.length, stng20191.objectives.length]).toEqual([2, 6]);
  });

  it("has the 10 official targets, word for word, each with what it is meant to bring about", () => {
    const ambitions = new Map(official.ambitions.map(({ id, orientation }) => [id, orientation]));
    const targets = stng20191.indicators.map(
      ({ id, objective, orientation, wording, effect, targets: all }) => ({
        ...{ id, objective, orientation, wording, effect },
        target: all.at(-1),
      }),
    );
    expect(targets).toStrictEqual(
      official.cibles.map((item) => ({
        ...{ id: item.id, objective: item.ambition, orientation: ambitions.get(item.ambition) },
        ...{ wording: item.enonce, effect: item.effet_recherche },
        target: targetOf(item),
      })),
    );
    expect(targets.map(({ target }) => target?.text)).toEqual([
      ...["75 %", "75 %", "75 %", "50 %", "60 %"],
      ...["100 %", "60 %", "75 %", "75 %", "60 %"],
    ]);
  });

  it("has no target before its last year, and answers instead of rates for 4.1 and 6.1 only", () => {
    const earlier = stng20191.indicators.flatMap(({ targets }) =>
      targets.slice(0, -1).map(({ kind }) => kind),
    );
    expect(earlier).toEqual(Array<string>(30).fill("none"));
    const answered = stng20191.indicators.filter(({ targets }) => targets.at(-1)?.kind === "organization");
    expect(answered.map(({ id }) => id)).toEqual(["4.1", "6.1"]);
  });
});
