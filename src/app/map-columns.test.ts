import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate } from "../../test/fakes/plan";
import { sheet, validateHeaders, workbookWith } from "../../test/fakes/renamed-columns";
import type { UserColumn } from "../core/reading/column-mapping";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";
import type { ColumnChoice } from "./session";

const once = (header: string): UserColumn => ({ header, ordinal: 1, count: 1 });
const impact: ColumnChoice = { column: "impact", chosen: once("Conséquence") };

async function open(headers: Readonly<Record<string, string>> = { "Impact (1-5)": "Conséquence" }) {
  const workbook = workbookWith(headers);
  const clock = createManualClock(new Date(2025, 3, 2, 12));
  const app = createApp({ workbook, validate: validateHeaders, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  workbook.calls.length = 0;
  const now = () => app.session.get();
  const map = (...choices: readonly ColumnChoice[]) =>
    app.run({ kind: "map-columns", table: "risks", choices });
  const kept = async () => {
    const { sheets } = await workbook.read();
    return sheets[0]?.names.map(({ name, formula, visible }) => [name, formula, visible]);
  };
  const said = () => {
    const session = now();
    return session.status === "ready"
      ? session.validation.findings.map(({ severity, facts }) => `${severity} ${String(facts["problem"])}`)
      : [];
  };
  return { workbook, clock, app, now, map, kept, said };
}

const news = { kind: "columns-mapped", used: 0, forgotten: 0, outdated: 0, notKept: 0 };

it("keeps the choice in a hidden name of the sheet, reads again and says that the column is read", async () => {
  const { workbook, now, map, kept, said } = await open();
  expect(said()).toEqual(["error replaced"]);
  const before = (await workbook.read()).sheets[0]?.values;
  workbook.calls.length = 0;
  await map(impact);
  expect(workbook.calls).toEqual(["read", "keepNames", "read"]);
  expect(workbook.formulasAsked.slice(-2)).toEqual([true, true]);
  expect(now()).toMatchObject({ status: "ready", notice: { ...news, used: 1 }, marks: { status: "none" } });
  expect(said()).toEqual(["info chosen"]);
  expect(await kept()).toEqual([["_FDR_COLONNE_impact", '="risks|1/1|Conséquence"', false]]);
  expect((await workbook.read()).sheets[0]?.values).toEqual(before);
});

it("takes a choice back: the header is missing again", async () => {
  const { now, map, kept, said } = await open();
  await map(impact);
  await map({ column: "impact", chosen: null });
  expect(now()).toMatchObject({ status: "ready", notice: { ...news, forgotten: 1 } });
  expect(said()).toEqual(["error replaced"]);
  expect(await kept()).toEqual([]);
});

it("takes several choices at once", async () => {
  const { workbook, now, map, said } = await open({ "Impact (1-5)": "Conséquence", Type: "Genre" });
  await map(impact, { column: "type", chosen: once("Genre") });
  expect(workbook.count("keepNames")).toBe(1);
  expect(now()).toMatchObject({ notice: { ...news, used: 2 } });
  expect(said()).toEqual(["info chosen", "info chosen"]);
});

it.each<[string, readonly ColumnChoice[], number]>([
  ["a column that the sheet does not have", [{ column: "impact", chosen: once("Effet") }], 1],
  ["a column that is read already", [{ column: "impact", chosen: once("Risque") }], 1],
  ["another of the same header", [{ column: "impact", chosen: { ...once("Conséquence"), count: 2 } }], 1],
  ["a column that is not missing", [{ column: "status", chosen: once("Conséquence") }], 1],
  ["a column of no template", [{ column: "budget", chosen: once("Conséquence") }], 1],
  ["a choice that was never made", [{ column: "impact", chosen: null }], 1],
])("writes nothing for %s", async (_, choices, outdated) => {
  const { workbook, now, map } = await open();
  await map(...choices);
  expect(workbook.calls).toEqual(["read"]);
  expect(now()).toMatchObject({ status: "ready", notice: { ...news, outdated } });
});

it("gives a column to the first of two that ask for it", async () => {
  const { now, map, kept } = await open({ "Impact (1-5)": "Conséquence", Type: "Genre" });
  await map({ column: "type", chosen: once("Conséquence") }, impact);
  expect(now()).toMatchObject({ notice: { ...news, used: 1, outdated: 1 } });
  expect(await kept()).toEqual([["_FDR_COLONNE_type", '="risks|1/1|Conséquence"', false]]);
});

it("chooses nothing for a table whose columns are all there", async () => {
  const { workbook, now, app } = await open();
  await app.run({ kind: "map-columns", table: "actions", choices: [impact] });
  expect(workbook.calls).toEqual(["read"]);
  expect(now()).toMatchObject({ notice: { ...news, outdated: 1 } });
});

it("says so when Excel made something else of the choice", async () => {
  const { workbook, now, map, said } = await open();
  workbook.onName = () => '="risks|1/1|Effet"';
  await map(impact);
  expect(now()).toMatchObject({ notice: { ...news, notKept: 1 } });
  expect(said()).toEqual(["error replaced", "warning lost"]);
});

it("follows the marks that were there", async () => {
  const { workbook, app, now, map } = await open();
  await app.run({ kind: "validate" });
  expect(workbook.marks.map(({ cell }) => cell)).toEqual([{ sheet, address: "H4" }]);
  await map(impact);
  expect(now()).toMatchObject({ marks: { status: "done", outcome: { marked: 0 } } });
  expect(workbook.marks).toEqual([]);
});

it("fails as such when Excel refuses, over what was shown", async () => {
  const { workbook, now, map } = await open();
  workbook.break("keepNames", { error: new WorkbookError("read-only", "no") });
  await map(impact);
  expect(now()).toMatchObject({
    status: "failed",
    code: "read-only",
    task: { kind: "map-columns", table: "risks", choices: [impact] },
    before: { status: "ready", columns: [{ table: "risks" }] },
  });
});

it("never writes while the user types", async () => {
  const { workbook, clock, said } = await open();
  workbook.type(sheet, "H4", "Impact (1-5)");
  await clock.advance(400);
  expect(said()).toEqual([]);
  expect(workbook.calls).toEqual(["read"]);
});
