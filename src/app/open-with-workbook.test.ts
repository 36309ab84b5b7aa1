import { drawReport, drawTemplate, validate } from "../../test/fakes/plan";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";

async function open(workbook: FakeWorkbook) {
  const clock = createManualClock(new Date(2025, 3, 2, 12));
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  return app;
}
const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });
const on = { kind: "open-with-workbook", opens: true } as const;
const off = { ...on, opens: false } as const;
const refused = { error: new WorkbookError("host", "NotImplemented") };

it("opens the pane with the workbook, and no more, by what Office then says", async () => {
  const workbook = plan();
  const app = await open(workbook);
  expect(app.opensPane.get()).toBeNull();
  await app.run(on);
  expect(workbook.opens).toBe(true);
  expect(app.opensPane.get()).toBe(true);
  expect(app.session.get()).toMatchObject({ status: "ready", notice: { kind: "opening-set", opens: true } });
  await app.run(off);
  expect(workbook.opens).toBe(false);
  expect(app.opensPane.get()).toBe(false);
  expect(app.session.get()).toMatchObject({ status: "ready", notice: { kind: "opening-set", opens: false } });
});

it("says so where there is no plan any more", async () => {
  const app = await open(new FakeWorkbook().addSheet("Feuil1"));
  await app.run(on);
  expect(app.session.get()).toMatchObject({ status: "no-template", notice: { kind: "opening-set" } });
});

it.each<[string, (workbook: FakeWorkbook) => unknown, object]>([
  ["refuses", (workbook) => workbook.break("setOpensPane", refused), { code: "host" }],
  [
    "does something else",
    (workbook) => (workbook.onOpening = () => false),
    { code: "host", detail: "the pane does not open" },
  ],
  [
    "does not tell what it did",
    (workbook) => workbook.break("opensPane", refused),
    { code: "host", remains: { state: "done" } },
  ],
])("fails where Office %s", async (_what, spoil, failure) => {
  const workbook = plan();
  const app = await open(workbook);
  spoil(workbook);
  await app.run(on);
  expect(app.session.get()).toMatchObject({ status: "failed", task: on, ...failure });
});

it("looks at what Office does, and is told nothing where Office does not tell", async () => {
  const workbook = plan();
  workbook.opens = true;
  const app = await open(workbook);
  expect(await app.lookAtOpening()).toBe(true);
  expect(app.opensPane.get()).toBe(true);
  workbook.break("opensPane", refused);
  expect(await app.lookAtOpening()).toBeNull();
});
