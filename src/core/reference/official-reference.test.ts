import { workbookWords } from "../../locales/fr/workbook";
import { broken, soundRoadmap } from "../../../test/support/edition-file";
import { fullPlan } from "../../../test/support/full-plan";
import { withRows } from "../../../test/support/edited-grid";
import { planGrid, withoutSheet } from "../../../test/support/plan-grid";
import { shippedEdition, shippedEditions } from "../../../test/support/shipped-editions";
import { template } from "../../../test/support/ptn-sss";
import { editionOfFile } from "../editions/from-file/edition-of";
import type { ProgrammeId } from "../editions/index";
import type { Grid } from "../grid/grid";
import { readPlan } from "../reading/read-plan";
import { officialReference } from "./official-reference";
import type { ReferenceItem } from "./reference";

const of = (id: ProgrammeId) => officialReference(shippedEdition(id), null);
const itemsOf = (id: ProgrammeId, role: string): readonly ReferenceItem[] =>
  of(id).sections.find((section) => section.role === role)?.items ?? [];
const itemOf = (id: ProgrammeId, role: string, number: string) =>
  itemsOf(id, role).find((item) => item.id === number);

test.each<[ProgrammeId, readonly string[]]>([
  [
    "ptn-sss",
    ["Feuille de route 10", "Risques 18", "Gestion du changement 11", "Main-d'œuvre 7", "Bénéfices 10"],
  ],
  ["stng", ["Stratégie 10"]],
  [
    "ptn-meie",
    [
      "Feuille de route 14",
      "Maturité numérique 4",
      "Radar numériQc 9",
      "Risques 4",
      "Gestion du changement 5",
      "Bénéfices 16",
    ],
  ],
  [
    "pmt",
    ["Feuille de route 4", "Montants annoncés 11", "Écarts entre documents 12", "Montants 12", "Totaux 3"],
  ],
])("%s: each published sheet once, with its rows", (id, sections) => {
  expect(of(id).sections.map(({ title, items }) => `${title} ${items.length}`)).toEqual(sections);
});

test.each(shippedEditions)("$roadmap.id: nothing that is published is left out", (edition) => {
  const { title, acronym, version, sections } = officialReference(edition, null);
  expect({ title, acronym, version }).toEqual({
    title: edition.roadmap.title,
    acronym: edition.roadmap.acronym,
    version: edition.roadmap.version,
  });
  for (const { role, items } of sections) {
    const content = edition.official[role];
    const published = (content?.rows ?? []).map(({ id, cells }) => {
      const columns =
        content?.columns.filter(({ kind, id: column }) => kind !== "scope" && column !== "number") ?? [];
      return [id, ...columns.flatMap((column) => cells[column.id]?.content ?? []).map(String)].sort();
    });
    const told = items.map(({ id, under, title: wording, targets, fields }) =>
      [
        id,
        ...under,
        ...(wording === "" ? [] : [wording]),
        ...targets.map(({ text }) => text),
        ...fields.map(({ text }) => text),
      ].sort(),
    );
    // A row that is known by its year says it once.
    expect(told.map((texts) => [...new Set(texts)])).toEqual(published.map((texts) => [...new Set(texts)]));
  }
});

test("an indicator stands under its orientation and its objective, with a target a year and for whom it is", () => {
  expect(itemOf("ptn-sss", "roadmap", "1.1")).toEqual({
    id: "1.1",
    under: [
      "Offrir des services numériques centrés sur les besoins des citoyens et adaptés aux diverses réalités",
      "Assurer le développement de services numériques inclusifs pour le citoyen",
    ],
    title:
      "1.1 Taux de nouveaux services numériques ayant intégré le citoyen aux étapes stratégiques du projet",
    scope: ["MSSS", "OP", "RSSS"],
    targets: [
      { year: "2023-2024", text: "50%" },
      { year: "2024-2025", text: "75%" },
      { year: "2025-2026", text: "90%" },
      { year: "2026-2027", text: "90%" },
    ],
    fields: [],
    calculation: {
      numerator:
        "Nouveaux services numériques de l’exercice ayant intégré le citoyen aux étapes stratégiques",
      denominator: "Nouveaux services numériques de l’exercice",
    },
    mayCountNothing: true,
    cell: null,
  });
});

test("an indicator that is no fraction has no calculation; nor has an objective of the same number", () => {
  expect(itemOf("ptn-sss", "roadmap", "3.1")).toMatchObject({ calculation: null, mayCountNothing: false });
  expect(itemOf("ptn-sss", "benefits", "1.1")).toMatchObject({ calculation: null, mayCountNothing: false });
});

test("each sheet says the section of the document that it comes from, where there is one", () => {
  const sources = (id: ProgrammeId) => of(id).sections.map(({ role, source }) => [role, source]);
  expect(sources("ptn-sss")).toEqual([
    ["roadmap", "Feuille de route de la transformation numérique; Schéma"],
    ["risks", "Annexe 5"],
    ["change", "Annexe 6"],
    ["workforce", "Annexe 7"],
    ["benefits", "Annexe 4"],
  ]);
  expect(sources("pmt")).toEqual([
    ["roadmap", "Annexe 2; communiqué du 18 mai 2022"],
    ...["published", "discrepancies", "amounts", "totals"].map((role) => [role, null]),
  ]);
});

test("what a roadmap from a file says of its calculations is told as its own", () => {
  const rate = '"wording": "Taux de services en ligne",';
  const told = officialReference(
    editionOfFile(
      soundRoadmap(broken(rate, `${rate} "numerator": "En ligne", "denominator": "Offerts",`)),
      workbookWords,
    ),
    null,
  );
  const [item] = told.sections[0]?.items ?? [];
  expect([told.isFromFile, of("ptn-sss").isFromFile]).toEqual([true, false]);
  expect(item?.calculation).toEqual({
    numerator: "En ligne",
    denominator: "Offerts",
  });
});

test.each<[ProgrammeId, string, string, Partial<ReferenceItem>]>([
  [
    "ptn-sss",
    "risks",
    "R01",
    {
      under: ["Stratégique"],
      title: "Changement d'orientations et/ou de priorités",
      scope: null,
      fields: [
        {
          header: "Mesures ministérielles",
          text: "• Obligation légale prévue par la LGGRI\n• Changement de culture priorisé dans le PTN",
        },
      ],
    },
  ],
  ["stng", "roadmap", "1.1", { scope: null, targets: [{ year: "2022-2023", text: "75 %" }] }],
  ["ptn-meie", "radar", "1", { under: [], title: "expérience utilisateur/client" }],
  [
    "ptn-meie",
    "maturity",
    "2023-2024",
    { under: [], title: "", fields: [{ header: "Mesure de départ (1-4)", text: "2,3" }] },
  ],
  [
    "pmt",
    "published",
    "T",
    { title: "Total annoncé, trois exercices", fields: [{ header: "M$", text: "951,0" }] },
  ],
])(
  "%s, %s %s: what words it, what it stands under, the rest under its headings",
  (id, role, number, item) => {
    expect(itemOf(id, role, number)).toMatchObject(item);
  },
);

describe("the row of an item in the workbook", () => {
  const cellOf = (grid: Grid, role: string, number: string) =>
    officialReference(template, readPlan(grid, template))
      .sections.find((section) => section.role === role)
      ?.items.find(({ id }) => id === number)?.cell;
  const grid = planGrid(fullPlan);

  test("is where it is filled in, wherever it was moved to", () => {
    expect(cellOf(grid, "roadmap", "1.1")).toEqual({ sheet: "Indicateurs", address: "A5" });
    expect(cellOf(grid, "risks", "R02")).toEqual({ sheet: "Risques", address: "A6" });
    const swapped = withRows(grid, "indicators", (rows) => [
      ...rows.slice(0, 4),
      rows[5] ?? [],
      rows[4] ?? [],
      ...rows.slice(6),
    ]);
    expect(cellOf(swapped, "roadmap", "1.1")).toEqual({ sheet: "Indicateurs", address: "A6" });
  });

  test("is nowhere for what nobody fills in, or where its sheet is not there", () => {
    expect(cellOf(grid, "benefits", "1.1")).toBeNull();
    expect(cellOf(withoutSheet(grid, "risks"), "risks", "R02")).toBeNull();
  });
});
