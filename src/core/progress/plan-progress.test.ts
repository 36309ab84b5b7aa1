import { fullMeiePlan } from "../../../test/support/full-meie-plan";
import { fullPlan } from "../../../test/support/full-plan";
import { fullPmtPlan } from "../../../test/support/full-pmt-plan";
import { fullStngPlan } from "../../../test/support/full-stng-plan";
import { planGrid, type PlanInputs, type RowInputs } from "../../../test/support/plan-grid";
import { template } from "../../../test/support/ptn-sss";
import { shippedEdition } from "../../../test/support/shipped-editions";
import { isoToSerial } from "../calendar/dates";
import type { ProgrammeId } from "../editions/index";
import type { CellValue } from "../grid/grid";
import { tableOf } from "../programme/table/table";
import { readPlan } from "../reading/read-plan";
import { planProgress } from "./plan-progress";
import { columnOfYear } from "./table-rows";

const TODAY = "2025-06-15";

function progressOf(inputs: PlanInputs, today = TODAY) {
  const { edition = template } = inputs;
  return planProgress(edition, readPlan(planGrid(inputs), edition), today);
}
const ofProgramme = (id: ProgrammeId, inputs: PlanInputs) =>
  progressOf({ ...inputs, edition: shippedEdition(id) });

const withIndicators = (rows: Readonly<Record<string, RowInputs>>, more: Partial<PlanInputs> = {}) =>
  progressOf({
    ...fullPlan,
    ...more,
    indicators: {
      ...fullPlan.indicators,
      ...Object.fromEntries(
        Object.entries(rows).map(([number, row]) => [number, { ...fullPlan.indicators[number], ...row }]),
      ),
    },
  });
/** A cell that each year may have of its own. */
const ofYear2 = (column: string, content: CellValue): RowInputs => ({
  [columnOfYear(tableOf(template, "indicators"), column, 2) ?? column]: content,
});
const at = (day: string): number => isoToSerial(day);

describe("targets met", () => {
  const cells = (row: { readonly cells: readonly object[] } | undefined) =>
    row?.cells.map((cell) => Object.values(cell).join("/"));

  test("are counted by orientation and year, met, assessed and awaited", () => {
    const { attainment } = withIndicators({ "1.1": { result2: 0.4 }, "1.2": { result2: null } });
    expect(attainment?.years).toEqual(["2023-2024", "2024-2025", "2025-2026", "2026-2027"]);
    expect(attainment?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(cells(attainment?.rows[0])).toEqual(["2/2/0", "0/1/1", "0/0/0", "0/0/0"]);
    expect(cells(attainment?.rows[1])).toEqual(["2/2/0", "2/2/0", "0/0/0", "0/0/0"]);
    expect(attainment?.total).toEqual([
      { met: 7, assessed: 7, awaited: 0 },
      { met: 7, assessed: 8, awaited: 1 },
      { met: 0, assessed: 0, awaited: 0 },
      { met: 0, assessed: 0, awaited: 0 },
    ]);
  });

  test("leave out rows that are not of the roadmap, and what is excused", () => {
    const excused = { applicable: "Sans objet", justification: "Aucun service numérique nouveau." };
    const { attainment } = withIndicators({ "1.1": excused });
    expect(cells(attainment?.rows[0])).toEqual(["1/1/0", "1/1/0", "0/0/0", "0/0/0"]);
  });
});

test("gaps are explained, measured or both; an action that aims at the row is a measure", () => {
  const gap = { result2: 0.1 };
  const explained = ofYear2("explanation", "Retard du fournisseur au deuxième trimestre.");
  const measured = ofYear2("mitigation", "Reprise du calendrier avec un second fournisseur.");
  const { gaps } = withIndicators(
    {
      "1.1": { ...gap, ...explained, ...measured },
      "1.2": { ...gap, ...explained },
      "2.1": { ...gap, ...measured },
      "2.2": { ...gap, ...ofYear2("explanation", { error: "#N/A" }) },
      "3.1": { ...gap, ...explained },
    },
    {
      actions: [
        { number: "A1", aim: "Indicateur 3.1", type: "Mesure d'atténuation", action: "Former les équipes" },
      ],
    },
  );
  expect(gaps?.[0]).toEqual({ year: "2023-2024", gaps: 0, explained: 0, measured: 0, covered: 0 });
  expect(gaps?.[1]).toEqual({ year: "2024-2025", gaps: 5, explained: 3, measured: 3, covered: 2 });
});

test("risks stand by likelihood and impact; those that are not rated are named, those that are excused are not", () => {
  const { risks } = progressOf({
    ...fullPlan,
    risks: {
      R01: { likelihood: 5, impact: 4 },
      R02: { likelihood: 6, impact: 4 },
      R03: { likelihood: 3 },
      R04: { applicable: "Sans objet", justification: "Aucune intelligence artificielle." },
    },
  });
  expect(risks?.scale).toEqual({ min: 1, max: 5 });
  expect(risks?.placed).toEqual([
    { number: "R01", wording: "Changement d'orientations et/ou de priorités", likelihood: 5, impact: 4 },
  ]);
  expect(risks?.unrated[0]).toEqual({ number: "R02", wording: "Défaut d'encadrement de la TN" });
  expect(risks?.unrated.map(({ number }) => number)).toEqual([
    "R02",
    "R03",
    ...Array.from({ length: 14 }, (_, place) => `R${String(place + 5).padStart(2, "0")}`),
  ]);
  expect(risks?.ratings).toEqual([
    ["Faible", "Faible", "Faible", "Faible", "Modéré"],
    ["Faible", "Faible", "Modéré", "Modéré", "Modéré"],
    ["Faible", "Modéré", "Modéré", "Élevé", "Élevé"],
    ["Faible", "Modéré", "Élevé", "Élevé", "Critique"],
    ["Modéré", "Modéré", "Élevé", "Critique", "Critique"],
  ]);
});

test("what is due stands by day: done, late, ahead, dropped, or past where nothing tells whether it is done", () => {
  const { timeline } = withIndicators(
    { "5.2": { result2: "En cours", ...ofYear2("due", at("2025-06-14")) } },
    {
      actions: [
        { number: "A1", action: "Former les équipes", due: at("2025-06-14"), status: "En cours" },
        { number: "A2", action: "Choisir un outil", due: at("2025-06-15"), status: "À venir" },
        { number: "A3", action: "Rédiger un guide", due: at("2024-09-30"), status: "realisee" },
        { number: "A4", action: "Tenir un salon", due: at("2024-10-01"), status: "Abandonnée" },
        { number: "A5", action: "Sans date", due: "bientôt" },
      ],
      change: {},
    },
  );
  expect(timeline.today).toBe(TODAY);
  expect(timeline.years[0]).toEqual({ id: "2023-2024", start: "2023-04-01", end: "2024-03-31" });
  expect(
    timeline.milestones.map(({ day, table, number, wording, state }) =>
      [day, table ?? "roadmap", number, wording, state].join(" | "),
    ),
  ).toEqual([
    "2024-03-31 | roadmap | 2.1 | Adoption des parcours | done",
    "2024-03-31 | roadmap | 5.1 | Investigation | done",
    "2024-09-30 | actions | A3 | Rédiger un guide | done",
    "2024-10-01 | actions | A4 | Tenir un salon | dropped",
    "2025-03-31 | roadmap | 5.1 | Inventaire produit | done",
    "2025-03-31 | roadmap | 5.2 | Diagnostic et plan | late",
    "2025-06-14 | indicators | 5.2 | Taux de réalisation du plan visant l'amélioration continue de la qualité des données numériques | past",
    "2025-06-14 | actions | A1 | Former les équipes | late",
    "2025-06-15 | actions | A2 | Choisir un outil | ahead",
  ]);
});

test("the states of a table are counted in the order of its list", () => {
  const { statuses } = progressOf({
    ...fullPlan,
    actions: [
      { number: "A1", action: "Former les équipes", status: "Réalisée" },
      { number: "A2", action: "Choisir un outil", status: "Réalisée" },
      { number: "A3", action: "Rédiger un guide", status: "peut-être" },
    ],
  });
  expect(statuses.map(({ table, title, unsaid }) => `${table} ${title} ${unsaid}`)).toEqual([
    "actions Plan d'action 1",
    "risks Risques 18",
    "change Gestion du changement 0",
  ]);
  expect(statuses[0]?.counts.map(({ status, count }) => `${status} ${count}`)).toEqual([
    "À venir 0",
    "En cours 0",
    "Réalisée 2",
    "Reportée 0",
    "Abandonnée 0",
  ]);
});

test("a template that was just inserted has nothing to show, whatever the roadmap says by itself", () => {
  const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" } as const;
  expect(progressOf({ choice }).isEmpty).toBe(true);
  for (const id of ["stng", "ptn-meie", "pmt"] as const)
    expect([id, ofProgramme(id, { choice: { ...choice, category: "OP" } }).isEmpty]).toEqual([id, true]);
  expect(progressOf({ choice, risks: { R01: { likelihood: 1, impact: 1 } } }).isEmpty).toBe(false);
  expect(progressOf({ choice, actions: [{ action: "Former", due: at("2025-06-14") }] }).isEmpty).toBe(false);
});

describe("other programmes show what they have", () => {
  test("the STNG: one year of targets, no risks", () => {
    const { attainment, gaps, risks, isEmpty } = ofProgramme("stng", fullStngPlan);
    expect(attainment?.years).toEqual(["2022-2023"]);
    expect(attainment?.total).toEqual([{ met: 10, assessed: 10, awaited: 0 }]);
    expect([gaps?.map(({ year, gaps: count }) => `${year} ${count}`), risks, isEmpty]).toEqual([
      ["2022-2023 0"],
      null,
      false,
    ]);
  });

  test("the plan of the MEIE: risks and states, no targets by year", () => {
    const { attainment, gaps, risks, statuses } = ofProgramme("ptn-meie", fullMeiePlan);
    expect([attainment, gaps, risks?.placed.length, risks?.unrated]).toEqual([null, null, 4, []]);
    expect(statuses.map(({ table }) => table)).toEqual(expect.arrayContaining(["initiatives", "risks"]));
  });

  test("the PMT: due dates and states of actions", () => {
    const { attainment, risks, timeline, statuses, isEmpty } = ofProgramme("pmt", fullPmtPlan);
    expect([attainment, risks, timeline.years.length, isEmpty]).toEqual([null, null, 3, false]);
    expect(statuses.map(({ table }) => table)).toEqual(["actions"]);
  });
});
