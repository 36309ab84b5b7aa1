import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { sheet, validateScales, wrongScale } from "../../test/fakes/fixable-plan";
import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate } from "../../test/fakes/plan";
import type { CellValue } from "../core/grid/grid";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";
import type { Validate } from "./contracts";
import type { Fixable } from "./fixable";

const editing = { error: new WorkbookError("cell-being-edited", "a cell is being edited") };

async function open(cells: Readonly<Record<string, CellValue>>, validate: Validate = validateScales) {
  const workbook = new FakeWorkbook().addSheet(sheet, { A1: "No", ...cells });
  const clock = createManualClock(new Date(2025, 3, 2, 12));
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  workbook.calls.length = 0;
  const now = () => app.session.get();
  const fix = (...findings: readonly Fixable[]) => app.run({ kind: "apply-fixes", findings });
  const held = async () => {
    const { sheets } = await workbook.read();
    return sheets[0]?.values.map((row) => row[1]);
  };
  return { workbook, clock, app, now, fix, held };
}

const corrected = { kind: "corrected", cells: 1, outdated: 0, left: [], remaining: [] };

it("reads, writes, reads again, and says how many cells hold what was wanted", async () => {
  const { workbook, now, fix, held } = await open({ B2: 90, B3: 80, B4: 0.5 });
  await fix(wrongScale("B2", 90), wrongScale("B3", 80));
  expect(workbook.calls).toEqual(["read", "applyEdits", "read"]);
  expect(now()).toMatchObject({
    status: "ready",
    validation: { findings: [] },
    notice: { ...corrected, cells: 2 },
    marks: { status: "none" },
  });
  expect(await held()).toEqual([null, 0.9, 0.8, 0.5]);
});

it("says meanwhile what it does, over the findings as they were", async () => {
  const { app, now, fix } = await open({ B2: 90 });
  const states: unknown[] = [];
  app.session.subscribe(() => states.push(now()));
  const finding = wrongScale("B2", 90);
  await fix(finding);
  expect(states).toHaveLength(2);
  expect(states[0]).toMatchObject({
    status: "working",
    task: { kind: "apply-fixes", findings: [finding] },
    before: { validation: { findings: [{ rule: "VAL-03" }] } },
  });
});

it("writes nothing when the plan does not ask for the correction any more", async () => {
  const { workbook, now, fix, held } = await open({ B2: 90 });
  workbook.type(sheet, "B2", 80);
  await fix(wrongScale("B2", 90));
  expect(workbook.count("applyEdits")).toBe(0);
  expect(await held()).toEqual([null, 80]);
  expect(now()).toMatchObject({
    validation: { findings: [{ facts: { value: 80 } }] },
    notice: { ...corrected, cells: 0, outdated: 1 },
  });
});

it("applies those that still stand when others do not", async () => {
  const { workbook, now, fix, held } = await open({ B2: 90, B3: 80 });
  workbook.type(sheet, "B3", 0.8);
  await fix(wrongScale("B2", 90), wrongScale("B3", 80));
  expect(await held()).toEqual([null, 0.9, 0.8]);
  expect(now()).toMatchObject({ notice: { ...corrected, outdated: 1 } });
});

it("lists the cells that were left alone, which are not findings that remain", async () => {
  const { workbook, now, fix } = await open({ B2: 90 });
  workbook.protectedSheets.add(sheet);
  await fix(wrongScale("B2", 90));
  expect(now()).toMatchObject({
    validation: { findings: [{ rule: "VAL-03" }] },
    notice: { ...corrected, cells: 0, left: [{ cell: { sheet, address: "B2" }, reason: "protected" }] },
  });
});

it("never counts a cell that does not hold what was written", async () => {
  const { workbook, now, fix } = await open({ B2: 90, B3: 80 });
  workbook.onWrite = (content) => (content === 0.8 ? "0.8" : 0.9);
  await fix(wrongScale("B2", 90), wrongScale("B3", 80));
  expect(now()).toMatchObject({
    notice: { ...corrected, left: [{ cell: { sheet, address: "B3" }, reason: "altered" }] },
  });
});

it("says which findings are there again although their cells were written", async () => {
  const { now, fix } = await open({ B2: 900 });
  await fix(wrongScale("B2", 900));
  expect(now()).toMatchObject({
    validation: { findings: [{ facts: { value: 9 } }] },
    notice: { ...corrected, remaining: [{ rule: "VAL-03", facts: { value: 900 } }] },
  });
});

it("takes a formula's word for it: the findings tell whether it is the right one", async () => {
  const cell = { sheet, address: "B2" };
  const restored: Fixable = {
    ...wrongScale("B2", 90),
    fix: { certainty: "certain", edits: [{ cell, before: 90, after: { formula: "=0.9" } }] },
  };
  const { workbook, now, fix } = await open({ B2: 90 }, (grid, today) => {
    const outcome = validateScales(grid, today);
    if (outcome.status !== "validated") return outcome;
    const findings = outcome.validation.findings.map((each) => ({ ...each, fix: restored.fix }));
    return { ...outcome, validation: { ...outcome.validation, findings } };
  });
  workbook.onWrite = () => 0.9;
  await fix(restored);
  expect(now()).toMatchObject({ notice: corrected });
});

describe("marks", () => {
  it("follow the findings when they were shown", async () => {
    const { app, workbook, now, fix } = await open({ B2: 90, B3: 80 });
    await app.run({ kind: "validate" });
    expect(workbook.marks).toHaveLength(2);
    await fix(wrongScale("B2", 90));
    expect(workbook.calls.slice(-4)).toEqual(["read", "applyEdits", "read", "mark"]);
    expect(workbook.marks.map(({ cell }) => cell.address)).toEqual(["B3"]);
    expect(now()).toMatchObject({ marks: { status: "done", outcome: { marked: 1 } }, notice: corrected });
  });

  it("do not hide what was corrected when they fail", async () => {
    const { app, workbook, now, fix } = await open({ B2: 90 });
    await app.run({ kind: "validate" });
    workbook.break("mark", { error: new WorkbookError("read-only", "opened read-only") });
    await fix(wrongScale("B2", 90));
    expect(now()).toMatchObject({ marks: { status: "failed", code: "read-only" }, notice: corrected });
  });
});

it.each(["half-done", "read-only"] as const)("shows the failure %s over the findings", async (code) => {
  const { workbook, now, fix } = await open({ B2: 90 });
  workbook.break("applyEdits", { error: new WorkbookError(code, "why not") });
  await fix(wrongScale("B2", 90));
  expect(now()).toMatchObject({ status: "failed", task: { kind: "apply-fixes" }, code, detail: "why not" });
});

it("gives up on an Excel that does not answer, and can be asked again", async () => {
  const { workbook, clock, now, fix } = await open({ B2: 90 });
  workbook.break("applyEdits", "hang");
  const done = fix(wrongScale("B2", 90));
  await clock.advance(15_000);
  await done;
  expect(now()).toMatchObject({ status: "failed", code: "no-answer" });
  await fix(wrongScale("B2", 90));
  expect(now()).toMatchObject({ status: "ready", notice: corrected });
});

it("waits for the end of a cell's edit before it judges", async () => {
  const { workbook, clock, now, fix } = await open({ B2: 90 });
  workbook.break("read", editing);
  const done = fix(wrongScale("B2", 90));
  await clock.advance(300);
  await done;
  expect(now()).toMatchObject({ notice: corrected });
});

it("offers the template when the plan is gone, writing nothing", async () => {
  let isGone = false;
  const { workbook, now, fix } = await open({ B2: 90 }, (grid, today) =>
    isGone ? { status: "not-a-plan" } : validateScales(grid, today),
  );
  expect(now()).toMatchObject({ status: "ready" });
  isGone = true;
  await fix(wrongScale("B2", 90));
  expect(now()).toEqual({ status: "no-template", form: "closed", isFilled: true });
  expect(workbook.count("applyEdits")).toBe(0);
});

describe("where Ctrl+Z does not take back what the add-in writes", () => {
  async function older(cells: Readonly<Record<string, CellValue>>) {
    const opened = await open(cells);
    opened.workbook.isUndoable = false;
    const undo = () => {
      const settled = opened.now();
      const notice = settled.status === "ready" ? settled.notice : null;
      if (notice?.kind !== "corrected" || !notice.replaced) throw new Error("nothing to take back");
      return opened.app.run({ kind: "undo-fixes", replaced: notice.replaced });
    };
    return { ...opened, undo };
  }

  it("gives back what a correction replaced, but for what was typed since, and says so", async () => {
    const { workbook, now, fix, held, undo } = await older({ B2: 90, B3: 80 });
    await fix(wrongScale("B2", 90), wrongScale("B3", 80));
    workbook.type(sheet, "B3", 0.7);
    workbook.calls.length = 0;
    await undo();
    expect(workbook.calls).toEqual(["putBack", "read"]);
    expect(await held()).toEqual([null, 90, 0.7]);
    expect(now()).toMatchObject({
      validation: { findings: [{ rule: "VAL-03" }] },
      notice: {
        kind: "corrections-undone",
        cells: 1,
        left: [{ cell: { sheet, address: "B3" }, reason: "changed" }],
      },
    });
  });

  it("says what Excel did not keep, and has nothing to take back where nothing was corrected", async () => {
    const { workbook, now, fix, undo } = await older({ B2: 90 });
    await fix(wrongScale("B2", 80));
    expect(now()).toMatchObject({ notice: { ...corrected, cells: 0, outdated: 1 } });
    expect(now()).not.toHaveProperty("notice.replaced");
    await fix(wrongScale("B2", 90));
    const putBack = workbook.putBack.bind(workbook);
    workbook.putBack = async (replaced) => {
      const outcome = await putBack(replaced);
      workbook.type(sheet, "B2", "90");
      return outcome;
    };
    await undo();
    expect(now()).toMatchObject({ notice: { cells: 0, left: [{ reason: "altered" }] } });
  });

  it("is Excel's own affair where it can: nothing is offered", async () => {
    const { now, fix } = await open({ B2: 90 });
    await fix(wrongScale("B2", 90));
    expect(now()).toMatchObject({ notice: corrected });
    expect(now()).not.toHaveProperty("notice.replaced");
  });

  it("marks that were asked for follow what is taken back", async () => {
    const { app, workbook, fix, undo } = await older({ B2: 90 });
    await app.run({ kind: "mark" });
    await fix(wrongScale("B2", 90));
    expect(workbook.marks).toEqual([]);
    await undo();
    expect(workbook.marks).toMatchObject([{ cell: { sheet, address: "B2" }, content: 90 }]);
  });
});
