import type { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate } from "../../test/fakes/plan";
import { validateSheets, workbookWithCopy, workbookWithPlans } from "../../test/fakes/several-sheets";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";
import type { SheetPick } from "./session";
import { sheetOfferOf } from "./sheet-offer";

async function open(workbook: FakeWorkbook) {
  const clock = createManualClock(new Date(2025, 3, 2, 12));
  const app = createApp({ workbook, validate: validateSheets, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  workbook.calls.length = 0;
  const now = () => app.session.get();
  const choose = (...picks: readonly SheetPick[]) => app.run({ kind: "choose-sheets", picks });
  const ready = () => {
    const session = now();
    if (session.status !== "ready") throw new Error(session.status);
    return session;
  };
  const said = () =>
    ready().validation.findings.map(
      ({ severity, facts }) => `${severity} ${String(facts["problem"])} ${String(facts["sheets"])}`,
    );
  const read = () =>
    ready()
      .validation.sheets.filter(({ state }) => state === "read")
      .map(({ sheet, chosenBy }) => `${sheet} ${chosenBy ?? ""}`);
  const kept = async () =>
    (await workbook.read()).sheets.flatMap(({ name: sheet, names }) =>
      names.map(({ name, formula, visible }) => [sheet, name, formula, visible]),
    );
  return { app, workbook, now, ready, choose, said, read, kept };
}

const news = { kind: "sheets-chosen", used: 0, forgotten: 0, outdated: 0, notKept: 0 };
const second: SheetPick = { role: "risks", sheet: "Risques (2)" };
const none: SheetPick = { role: "risks", sheet: null };

it("keeps the choice in hidden names, reads the chosen sheet and says so", async () => {
  const { workbook, choose, now, said, read, kept } = await open(workbookWithCopy());
  expect([said(), read()]).toEqual([["warning copy Risques (2)"], ["Risques headers"]]);
  const cells = (await workbook.read()).sheets.map(({ values }) => values);
  workbook.calls.length = 0;
  await choose(second);
  expect(workbook.calls).toEqual(["read", "keepNames", "read"]);
  expect(workbook.formulasAsked.slice(-2)).toEqual([true, true]);
  expect(now()).toMatchObject({ status: "ready", notice: { ...news, used: 1 }, marks: { status: "none" } });
  expect(said()).toEqual(["info copy Risques", "info chosen Risques (2)"]);
  expect(read()).toEqual(["Risques (2) choice"]);
  expect(await kept()).toEqual([
    ["Risques", "_FDR_FEUILLE_ECARTEE", '="risks|Risques (2)"', false],
    ["Risques (2)", "_FDR_CHOIX_FEUILLE", '="risks"', false],
  ]);
  expect((await workbook.read()).sheets.map(({ values }) => values)).toEqual(cells);
});

it("changes a choice for another, and takes it back: nothing of it is left", async () => {
  const { choose, now, said, read, kept } = await open(workbookWithCopy());
  await choose(second);
  await choose({ role: "risks", sheet: "Risques" });
  expect(read()).toEqual(["Risques choice"]);
  expect(await kept()).toEqual([
    ["Risques", "_FDR_CHOIX_FEUILLE", '="risks"', false],
    ["Risques (2)", "_FDR_FEUILLE_ECARTEE", '="risks|Risques"', false],
  ]);
  await choose(none);
  expect(now()).toMatchObject({ notice: { ...news, forgotten: 1 } });
  expect([said(), read(), await kept()]).toEqual([["warning copy Risques (2)"], ["Risques headers"], []]);
});

it("says that the chosen sheet is gone, until the choice is forgotten", async () => {
  const { app, workbook, choose, said, read, kept } = await open(workbookWithCopy());
  await choose(second);
  workbook.removeSheet("Risques (2)");
  await app.run({ kind: "validate" });
  expect([said(), read()]).toEqual([["warning chosen-gone Risques (2)"], ["Risques headers"]]);
  await choose(none);
  expect([said(), await kept()]).toEqual([[], []]);
});

it("reads the other plan whole, and goes back to the first one by forgetting it", async () => {
  const { choose, ready, said, read } = await open(workbookWithPlans());
  const first = ["Identification headers", "Plan d'action headers", "Risques headers"];
  expect(read()).toEqual(first);
  const [finding] = ready().validation.findings;
  const offer = finding && sheetOfferOf(finding, ready().sheets);
  if (offer?.kind !== "choose-plan") throw new Error("no other plan is offered");
  await choose(...offer.picks);
  expect(ready()).toMatchObject({ notice: { ...news, used: 3 } });
  expect(read()).toEqual(["Identification (2) choice", "Risques (2) choice", "Plan d'action (2) choice"]);
  expect(ready().validation.organization).toBe("CHUM");
  expect(said()).toContain("warning other-plan Identification\nPlan d'action\nRisques");
  await choose(...["identification", "actions", "risks"].map((role) => ({ role, sheet: null })));
  expect(read()).toEqual(first);
});

it.each<[string, readonly SheetPick[], number]>([
  ["a sheet that could not have the role", [{ role: "risks", sheet: "Notes" }], 1],
  ["a role that no sheet could have", [{ role: "benefits", sheet: "Risques (2)" }], 1],
  ["a choice that was never made", [none], 1],
])("writes nothing for %s", async (_, picks, outdated) => {
  const { workbook, now, choose } = await open(workbookWithCopy());
  await choose(...picks);
  expect(workbook.calls).toEqual(["read"]);
  expect(now()).toMatchObject({ status: "ready", notice: { ...news, outdated } });
});

it("chooses one sheet a role, the first that is asked for, and none that is followed already", async () => {
  const { workbook, now, choose } = await open(workbookWithCopy());
  await choose(second, { role: "risks", sheet: "Risques" });
  expect(now()).toMatchObject({ notice: { ...news, used: 1, outdated: 1 } });
  workbook.calls.length = 0;
  await choose(second);
  expect(workbook.calls).toEqual(["read"]);
  expect(now()).toMatchObject({ notice: { ...news, outdated: 1 } });
});

it("counts as kept only what a new reading finds", async () => {
  const { workbook, now, choose } = await open(workbookWithCopy());
  workbook.onName = () => '="actions"';
  await choose(second);
  expect(now()).toMatchObject({ status: "ready", notice: { ...news, notKept: 1 } });
});

it("is a failure when the workbook refuses; the same can be asked again", async () => {
  const { workbook, now, choose } = await open(workbookWithCopy());
  workbook.break("keepNames", { error: new WorkbookError("read-only", "no") });
  await choose(second);
  expect(now()).toMatchObject({ status: "failed", task: { kind: "choose-sheets", picks: [second] } });
  await choose(second);
  expect(now()).toMatchObject({ status: "ready", notice: { used: 1 } });
});
