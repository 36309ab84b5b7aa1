import * as z from "zod";
import official from "../../../test/fixtures/official/organizations.json";
import {
  findOrganization,
  isEstablishment,
  isExcluded,
  organizations,
  organizationsOf,
  scopeOf,
  spellingsOf,
} from "./organizations";
import { organizationCategories } from "./organization";
import { establishments, ministry, publicBodies, santeQuebec } from "./organizations-data";

const organization = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  acronym: z.string().min(2).exactOptional(),
  aliases: z.array(z.string().min(2)),
  category: z.enum(organizationCategories),
  scope: z.enum(["MSSS", "OP", "RSSS"]),
  excluded: z.boolean(),
};

const establishment = z.strictObject({
  ...organization,
  category: z.literal("RSSS"),
  scope: z.literal("RSSS"),
  kind: z.enum(["CISSS", "CIUSSS", "unmerged", "northern"]),
  inSanteQuebec: z.boolean(),
});

const kinds = { CISSS: "CISSS", CIUSSS: "CIUSSS", "non fusionné": "unmerged", nordique: "northern" };

describe("the organizations", () => {
  it("are the 34 establishments: 13 CISSS, 9 CIUSSS, 7 unmerged, 5 northern", () => {
    const parsed = z.array(establishment).parse(establishments);
    const count = (kind: string): number => parsed.filter((item) => item.kind === kind).length;
    expect(parsed).toHaveLength(34);
    expect(["CISSS", "CIUSSS", "unmerged", "northern"].map(count)).toStrictEqual([13, 9, 7, 5]);
    expect(parsed.filter(({ inSanteQuebec }) => inSanteQuebec)).toHaveLength(30);
  });

  it("say of each establishment what the official list says", () => {
    const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
    const expected = official.etablissements.map((item) => ({
      id: item.id,
      name: item.nom,
      aliases: item.alias,
      category: item.categorie_fdr,
      scope: item.categorie_fdr,
      excluded: false,
      kind: kinds[item.type as keyof typeof kinds],
      inSanteQuebec: item.sante_quebec_2024_12_01,
    }));
    expect([...establishments].sort(byId)).toStrictEqual(expected.sort(byId));
  });

  it("say of the ministry, the public bodies and Santé Québec what the official list says", () => {
    const others = z.array(z.strictObject(organization)).parse([ministry, ...publicBodies, santeQuebec]);
    expect(others.map(({ id, name, acronym }) => [id, name, acronym ?? null])).toStrictEqual([
      [official.ministere.id, official.ministere.nom, official.ministere.sigle],
      ...official.organismes_publics.map(({ id, nom, sigle }) => [id, nom, sigle]),
      ...official.nouvelles_entites.map(({ id, nom }) => [id, nom, null]),
    ]);
    expect(others.filter(({ excluded }) => excluded).map(({ acronym }) => acronym)).toStrictEqual(["RAMQ"]);
  });

  it("have no id and no name in common", () => {
    const ids = organizations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(organizations.length);
    for (const item of organizations) {
      for (const name of [item.name, ...item.aliases]) expect(findOrganization(name)?.id).toBe(item.id);
    }
  });
});

describe("organizationsOf", () => {
  it.each([
    ["MSSS", 1],
    ["OP", 6],
    ["RSSS", 34],
    ["Santé Québec", 1],
  ] as const)("%s has %i to choose from", (category, count) => {
    expect(organizationsOf(category)).toHaveLength(count);
  });

  it("leaves RAMQ out", () => {
    expect(organizationsOf("OP").map(({ acronym }) => acronym)).not.toContain("RAMQ");
  });
});

describe("findOrganization", () => {
  it.each([
    ["MSSS", "msss"],
    ["ministère de la santé et des services sociaux", "msss"],
    ["CISSS du Bas-Saint-Laurent", "01-bsl"],
    ["  cisss\u00A0du bas saint\u2011laurent ", "01-bsl"],
    ["Centre intégré de santé et de services sociaux du Bas-Saint-Laurent", "01-bsl"],
    ["Centre intégré universitaire de santé et de services sociaux de la Capitale-Nationale", "03-cn"],
    ["CIUSSS du Saguenay-Lac-St-Jean", "02-slsj"],
    ["CHU Ste-Justine", "06-chusj"],
    ["CIUSSS du Saguenay - Lac-Saint-Jean", "02-slsj"],
    ["CIUSSS DE L'OUEST-DE-L'ILE-DE-MONTREAL", "06-odim"],
    ["CIUSSS de l’Ouest-de-l’Île-de-Montréal", "06-odim"],
    ["chum", "06-chum"],
    ["Centre hospitalier de l’Université de Montréal (CHUM)", "06-chum"],
    ["CHUM – Centre hospitalier de l'Université de Montréal", "06-chum"],
    ["inspq", "op-inspq"],
    ["Sante Quebec", "sq"],
    ["CISSS", null],
    ["", null],
    ["CISSS de la Beauce", null],
  ])("%j → %j", (text, id) => {
    expect(findOrganization(text)?.id ?? null).toBe(id);
  });

  it("tells establishments from the others", () => {
    const found = ["CHUM", "INSPQ"].map(findOrganization);
    expect(found.map((item) => item !== null && isEstablishment(item))).toStrictEqual([true, false]);
  });
});

describe("isExcluded", () => {
  it.each([
    ["RAMQ", true],
    ["Régie de l'assurance-maladie du Québec", true],
    ["Régie de l’assurance maladie du Québec (RAMQ)", true],
    ["INSPQ", false],
    ["Régie du bâtiment", false],
  ])("%j → %j", (text, excluded) => {
    expect(isExcluded(text)).toBe(excluded);
  });
});

describe("scopeOf", () => {
  it("reads the RSSS column for Santé Québec, its own column for the others", () => {
    expect(organizationCategories.map(scopeOf)).toStrictEqual(["MSSS", "OP", "RSSS", "RSSS"]);
  });
});

describe("the spellings of an organization", () => {
  const plain = { id: "x", category: "OP", scope: "OP", excluded: false } as const;
  const named = (name: string, aliases: readonly string[] = []) => spellingsOf({ ...plain, name, aliases });

  it("are its name with either apostrophe, any dash, and without accents, each once", () => {
    expect(named("CIUSSS de l’Estrie – Centre")).toStrictEqual([
      "CIUSSS de l’Estrie – Centre",
      "CIUSSS de l'Estrie – Centre",
      "CIUSSS de l'Estrie - Centre",
    ]);
    expect(named("Hôpital A−B")).toStrictEqual(["Hôpital A−B", "Hôpital A-B", "Hopital A-B"]);
    expect(named("Simple")).toStrictEqual(["Simple"]);
  });

  it("are its aliases too, but for those that differ by their case only", () => {
    expect(named("Laval", ["LAVAL", "Élan"])).toStrictEqual(["Laval", "Élan", "Elan"]);
  });

  it("are its acronym, alone and after the name", () => {
    expect(spellingsOf({ ...plain, name: "Régie", acronym: "RAMQ", aliases: ["La Régie"] })).toStrictEqual([
      "Régie",
      "Regie",
      "RAMQ",
      "Régie (RAMQ)",
      "Regie (RAMQ)",
      "La Régie",
      "La Regie",
    ]);
  });
});

it("« Centre intégré » is read as its acronym at the start of a name only", () => {
  expect(findOrganization("Centre intégré de santé et de services sociaux de Laval")?.name).toBe(
    "CISSS de Laval",
  );
  expect(findOrganization("Ancien Centre intégré de santé et de services sociaux de Laval")).toBeNull();
});
