/** A table of the user's copied into the plan through the real client: theirs is not touched, nothing is written over. */
import { createApp, type App } from "../../src/app/app";
import { drawNewestTemplate, shippedEngine } from "../../src/app/editions";
import type { Task } from "../../src/app/session";
import { createTakingOver } from "../../src/app/taking-over";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { createManualClock } from "../fakes/manual-clock";
import type { TestExcel } from "../setup/office-client";
import { sheetOf, valueAt } from "./inserted";
import { settled } from "../support/settled";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(120_000);

let excel: TestExcel;
let app: App;

beforeAll(async () => {
  ({ excel } = await openInserted());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Suivi");
    sheet.getRange("A2:F2").values = [["Action", "Porteur", "Échéance", "% complété", "Statut", "Budget"]];
    sheet.getRange("C3:C4").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
    sheet.getRange("A3:F4").values = [
      ["Former", "DRH", 45838, 0.75, "Terminé", 1200],
      ["'=Migrer", "DTI", "'2026-01-15", "'40 %", "en suspens", ""],
    ];
    sheet.getRange("B7").formulas = [["=A3"]];
    await context.sync();
  });
  app = createApp({
    workbook: createExcelWorkbook(),
    ...shippedEngine,
    drawTemplate: drawNewestTemplate,
    clock: createManualClock(new Date("2025-04-15T14:05:00")),
  });
});
afterAll(async () => {
  await app.stop();
  excel.dispose();
});

const does = (task: Task) => settled(app, task);

/** The command, as the page asks for it with what is proposed. */
async function chosen(sheet: string): Promise<Task> {
  const takingOver = createTakingOver({
    takeovers: shippedEngine.takeovers,
    readFile: () => {
      throw new Error("no file is read");
    },
    readCurrent: app.read,
    shown: () => null,
  });
  await takingOver.open();
  const state = takingOver.state.get();
  if (state.status !== "choosing") throw new Error(state.status);
  const table = state.tables.find(({ source }) => source.sheet === sheet);
  const [target] = table?.targets ?? [];
  if (!table || !target) throw new Error("no table is offered");
  const { roadmap, file } = state;
  return {
    kind: "take-over",
    request: { roadmap, file, source: table.source, target: target.table, columns: target.columns },
  };
}

test("values are in the first free rows, as the template's cells hold them; formulas follow; the rest is as it was", async () => {
  await does({ kind: "start" });
  await excel.user.type("Plan d'action", "D5", "Déjà là");
  const task = await chosen("Suivi");
  const before = await excel.snapshot();
  const { notice, validation } = await does(task);
  expect(notice).toMatchObject({
    ...{ kind: "taken-over", from: "Suivi", sheet: "Plan d'action" },
    ...{ rows: 2, taken: 10, commented: 1, listed: [], doubtful: [] },
  });
  const plan = await sheetOf(excel, "Plan d'action");
  expect(["D6", "F6", "I6", "J6", "K6", "M6"].map((address) => valueAt(plan, address))).toEqual([
    ...["Former", "DRH", 45838, 0.75, "Réalisée", "Budget\u00a0: 1200"],
  ]);
  expect(["D7", "F7", "I7", "J7", "K7", "M7"].map((address) => valueAt(plan, address))).toEqual([
    ...["=Migrer", "DTI", 46037, 0.4, "Reportée", null],
  ]);
  // Written as what they are: rules find nothing to say of their form.
  expect(
    validation.findings.filter(({ rule }) =>
      ["VAL-04", "VAL-09", "VAL-12", "VAL-14", "DAT-01"].includes(rule),
    ),
  ).toEqual([]);
  const after = await excel.snapshot();
  expect(after.sheets.find(({ name }) => name === "Suivi")).toEqual(
    before.sheets.find(({ name }) => name === "Suivi"),
  );
  const others = (of: typeof before) => of.sheets.filter(({ name }) => name !== "Plan d'action");
  expect(others(after).map(({ cells }) => cells.map(({ formula, value }) => formula ?? value))).toEqual(
    others(before).map(({ cells }) => cells.map(({ formula, value }) => formula ?? value)),
  );
  expect(valueAt(plan, "D5")).toBe("Déjà là");
});

test("past the rows that the template's table has, nothing is written: what is left is listed, with what to do", async () => {
  const own = Array.from({ length: 40 }, (_, place) => [`Étape ${place + 1}`, "DTI"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Étapes");
    sheet.getRange("A1:B41").values = [["Action", "Porteur"], ...own];
    await context.sync();
  });
  await does({ kind: "refresh" });
  // Three of the forty rows are filled in.
  const { notice } = await does(await chosen("Étapes"));
  if (notice?.kind !== "taken-over") throw new Error(notice?.kind);
  expect([notice.rows, notice.taken, notice.listed.length]).toEqual([37, 74, 6]);
  expect(new Set(notice.listed.map(({ why }) => why))).toEqual(new Set(["no-room"]));
  expect(notice.listed[0]?.from).toEqual({ sheet: "Étapes", address: "A39" });
  const plan = await sheetOf(excel, "Plan d'action");
  expect(["D44", "D45", "F45"].map((address) => valueAt(plan, address))).toEqual(["Étape 37", null, null]);
  const [table] = plan.tables;
  expect(table?.range.replace(/^.*:[A-Z]+/, "")).toBe("44");
});
