import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate, validate } from "../../test/fakes/plan";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";

const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });

async function started(workbook: FakeWorkbook) {
  const clock = createManualClock(new Date(2025, 3, 2, 14, 5));
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  return app;
}

const titles = async (workbook: FakeWorkbook) => (await workbook.read()).sheets.map(({ name }) => name);

it("adds the catalogue, says under which title, and keeps the findings", async () => {
  const workbook = plan();
  const app = await started(workbook);
  await app.run({ kind: "add-catalogue" });
  expect(app.session.get()).toMatchObject({
    status: "ready",
    notice: { kind: "catalogue", title: "Règles", isNew: true },
    validation: { organization: "CISSS de Laval" },
  });
  expect(await titles(workbook)).toEqual(["Indicateurs", "Règles"]);
});

it("draws ours again in its place the second time", async () => {
  const workbook = plan();
  const app = await started(workbook);
  await app.run({ kind: "add-catalogue" });
  workbook.addSheet("Notes");
  await app.run({ kind: "add-catalogue" });
  expect(app.session.get()).toMatchObject({
    notice: { kind: "catalogue", title: "Règles", isNew: false },
  });
  expect(await titles(workbook)).toEqual(["Indicateurs", "Règles", "Notes"]);
});

it("leaves alone a sheet of the user that has that title", async () => {
  const workbook = plan().addSheet("Règles", { A1: "à moi" });
  const app = await started(workbook);
  await app.run({ kind: "add-catalogue" });
  expect(app.session.get()).toMatchObject({ notice: { title: "Règles (2)", isNew: true } });
  expect((await workbook.read()).sheets[1]?.values[0]?.[0]).toBe("à moi");
});

it("says that it failed, over what was shown before", async () => {
  const workbook = plan().break("putSheet", { error: new WorkbookError("protected", "structure") });
  const app = await started(workbook);
  const before = app.session.get();
  await app.run({ kind: "add-catalogue" });
  expect(app.session.get()).toEqual({
    status: "failed",
    task: { kind: "add-catalogue" },
    code: "protected",
    detail: "structure",
    before,
  });
});

describe("where Excel does not tell of notes", () => {
  async function drawnTwice(tellsOfNotes: boolean) {
    const workbook = plan();
    workbook.tellsOfNotes = tellsOfNotes;
    const app = await started(workbook);
    await app.run({ kind: "add-catalogue" });
    expect(app.session.get()).not.toHaveProperty("notice.notesUnseen");
    await app.run({ kind: "add-catalogue" });
    return app.session.get();
  }

  it("says that notes on the sheet that was replaced are gone, if there were any", async () => {
    expect(await drawnTwice(false)).toMatchObject({ notice: { isNew: false, notesUnseen: true } });
  });

  it("says nothing of it where it does", async () => {
    expect(await drawnTwice(true)).not.toHaveProperty("notice.notesUnseen");
  });
});
