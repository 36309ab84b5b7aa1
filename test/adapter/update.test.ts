/** A workbook of an older edition and of the revision before brought to a newer one (fictive), through the real client. */
import { createApp, type App } from "../../src/app/app";
import { drawEdition, engineOf } from "../../src/app/engine";
import type { Task } from "../../src/app/session";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords } from "../../src/locales/fr/rules";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { createManualClock } from "../fakes/manual-clock";
import { formerRevision, NEW_WORDING, revisedEdition } from "../programmes/ptn-sss-2024";
import { openExcel, type TestExcel } from "../setup/office-client";
import { laval, sheetOf, valueAt } from "./inserted";
import { settled } from "../support/settled";

jest.setTimeout(180_000);

let excel: TestExcel;
let app: App;

const engine = engineOf([formerRevision, revisedEdition], ruleTalk(ruleWords));

beforeAll(async () => {
  excel = openExcel();
  const workbook = createExcelWorkbook();
  const blank = await workbook.read();
  await workbook.insertTemplate(drawEdition(formerRevision, laval, blank).drawing, () => undefined);
  app = createApp({
    workbook,
    ...engine,
    drawTemplate: (choice, grid) => drawEdition(formerRevision, choice, grid),
    clock: createManualClock(new Date("2025-04-15T14:05:00")),
  });
});
afterAll(async () => {
  await app.stop();
  excel.dispose();
});

const does = (task: Task) => settled(app, task);

const update: Task = { kind: "update", roadmap: "ptn-sss" };

/** Sheets, and what they hold. */
const contents = async () =>
  (await excel.snapshot()).sheets.map(({ name, visibility, cells, names }) => ({
    name,
    visibility,
    cells,
    names,
  }));

test("an older workbook is told, and what an update would do is shown before anything is written", async () => {
  expect((await does({ kind: "start" })).update).toEqual({
    from: { version: "2023.1", revision: 2 },
    to: { version: "2024.1", revision: 4 },
  });
  await excel.user.type("Indicateurs", "P5", "62");
  await excel.user.type("Indicateurs", "P14", "Atteint");
  await excel.user.type("Indicateurs", "AE5", "Deux services livrés en retard.");
  await excel.user.type("Plan d'action", "D5", "Former les équipes");
  await excel.user.type("Bénéfices", "D5", "Moins de déplacements");
  const before = await contents();
  const { notice } = await does({ kind: "plan-update", roadmap: "ptn-sss" });
  // The form of the insertion filled three fields in.
  expect(notice).toMatchObject({ kind: "update-planned", moved: 7, kept: 1, notes: 0 });
  expect(await contents()).toEqual(before);
});

test("a failure half-way leaves the workbook as it was", async () => {
  const before = await contents();
  excel.faults.direct((number) => (number === 12 ? { fault: "fails-before" } : undefined));
  await app.run(update);
  excel.faults.direct(null);
  expect(app.session.get()).toMatchObject({ status: "failed", remains: { state: "as-before" } });
  expect(await contents()).toEqual(before);
});

test("the new sheets stand beside the old ones, with every answer and every formula", async () => {
  const old = await contents();
  const { notice, validation, replaced } = await does(update);
  expect(notice).toMatchObject({
    kind: "updated",
    version: "2024.1",
    ...{ moved: 7, kept: 1, keptSheet: "Données conservées", missing: [], stale: [] },
  });
  expect(validation.roadmap.version).toBe("2024.1");
  expect(
    validation.findings.filter(({ rule }) => ["STR-03", "FDR-01", "FDR-02", "VAL-08"].includes(rule)),
  ).toEqual([]);
  expect((await contents()).slice(0, old.length)).toEqual(old);

  const indicators = await sheetOf(excel, "Indicateurs (2)");
  expect([
    valueAt(indicators, "W5"),
    valueAt(indicators, "X5"),
    valueAt(indicators, "B5"),
    valueAt(indicators, "A14"),
    valueAt(indicators, "W14"),
  ]).toEqual([0.62, "Deux services livrés en retard.", NEW_WORDING, "5.3", null]);
  expect(valueAt(await sheetOf(excel, "Plan d'action (2)"), "D5")).toBe("Former les équipes");
  expect(valueAt(await sheetOf(excel, "Bénéfices (2)"), "D5")).toBe("Moins de déplacements");
  expect(valueAt(await sheetOf(excel, "Identification (2)"), "B7")).toBe(laval.organization);
  const kept = await sheetOf(excel, "Données conservées");
  expect(["A5", "B5", "C5", "D5", "E5"].map((address) => valueAt(kept, address))).toEqual([
    "Indicateurs",
    "5.2",
    "Résultat 2024-2025",
    "P14",
    "Atteint",
  ]);
  // Formulas: as many as the same edition drawn in an empty workbook has.
  const { drawing } = drawEdition(revisedEdition, laval, {
    sheets: [],
    names: [],
    date1904: false,
    unread: [],
  });
  const drawn = drawing.sheets
    .find(({ role }) => role === "risks")
    ?.content.flatMap(({ content }) => content.flat());
  const formulas = (await sheetOf(excel, "Risques (2)")).cells.filter(({ formula }) => formula !== undefined);
  expect(formulas).toHaveLength(
    drawn?.filter((value) => typeof value === "string" && value.startsWith("=")).length ?? 0,
  );
  expect(replaced).toContain("Indicateurs");
});

test("the old sheets stay where something was typed since, and go once that is undone", async () => {
  await excel.user.type("Indicateurs", "P6", "0,5");
  expect((await does({ kind: "remove-replaced" })).notice).toMatchObject({
    removed: [],
    changed: ["Indicateurs"],
  });
  await excel.user.type("Indicateurs", "P6", "");
  await excel.user.type("Plan d'action (2)", "M5", "après la mise à jour");
  const { notice, replaced, validation } = await does({ kind: "remove-replaced" });
  expect(notice).toMatchObject({ kind: "replaced-removed", changed: [], noted: [], referring: [] });
  expect([replaced, validation.roadmap.version]).toEqual([undefined, "2024.1"]);
  const { sheets, names } = await excel.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual([
    ...sheets
      .filter(({ name }) => !/\(2\)$/.test(name))
      .map(({ name }) => name)
      .slice(0, -1),
    ...[
      "Lisez-moi",
      "Identification",
      "Feuille de route",
      "Indicateurs",
      "Plan d'action",
      "Risques",
      "Gestion du changement",
      "Main-d'œuvre",
      "Bénéfices",
      "Tableau de bord",
      "_reference",
    ].map((title) => `${title} (2)`),
    "Données conservées",
  ]);
  expect(names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
});
