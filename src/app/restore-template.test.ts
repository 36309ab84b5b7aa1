import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate, validationWith } from "../../test/fakes/plan";
import type { Integrity, TemplateGap } from "../core/integrity/integrity";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";
import type { Session } from "./session";

const gap = (sheet: string, part: TemplateGap["part"]): TemplateGap => ({
  part,
  sheet,
  gaps: [{ name: "État", ranges: ["N5:N22"], state: "missing" }],
  isWhole: false,
  redrawing: { sheet, validations: [], conditionalFormats: [], under: [] },
});

const parts = [{ sheet: "Risques", part: "controls" }] as const;

/** A plan whose lost parts are those that the test holds, and the workbook it is in. */
function open(lost: Integrity) {
  const workbook = new FakeWorkbook().addSheet("Risques");
  const known = { integrity: lost };
  const app = createApp({
    workbook,
    validate: () => ({
      status: "validated",
      validation: { ...validationWith([]), integrity: known.integrity },
    }),
    ruledCells: () => [],
    drawTemplate,
    drawReport,
    clock: createManualClock(new Date(2025, 3, 2)),
  });
  const notice = () => {
    const session: Session = app.session.get();
    return session.status === "ready" ? session.notice : session;
  };
  return { workbook, app, known, notice };
}

test("draws what a new reading still finds lost, reads again and judges by that", async () => {
  const { workbook, app, known, notice } = open({
    gaps: [gap("Risques", "controls"), gap("Risques", "highlights"), gap("Indicateurs", "controls")],
    unknown: [],
  });
  workbook.onRedraw = () => {
    known.integrity = { gaps: [gap("Risques", "highlights")], unknown: [] };
  };
  await app.run({ kind: "restore", parts });
  expect(workbook.calls).toEqual(["read", "redraw", "read"]);
  expect(workbook.formulasAsked).toEqual([true, true]);
  expect(workbook.redrawn).toMatchObject([gap("Risques", "controls").redrawing]);
  expect(notice()).toEqual({ kind: "restored", done: ["Risques"], refused: [], remaining: [] });
});

test.each([
  ["still lost", { gaps: [gap("Risques", "controls")], unknown: [] }],
  ["no longer known", { gaps: [], unknown: ["Risques"] }],
])("what is %s when it is read again is not told as restored", async (_, after) => {
  const { workbook, app, known, notice } = open({ gaps: [gap("Risques", "controls")], unknown: [] });
  workbook.onRedraw = () => {
    known.integrity = after;
  };
  await app.run({ kind: "restore", parts });
  expect(notice()).toEqual({ kind: "restored", done: [], refused: [], remaining: ["Risques"] });
});

test("what is there again, or cannot be given back, is not drawn", async () => {
  const orphan = { ...gap("Risques", "controls"), redrawing: null };
  const { workbook, app, notice } = open({ gaps: [orphan, gap("Indicateurs", "controls")], unknown: [] });
  await app.run({ kind: "restore", parts });
  expect(workbook.calls).toEqual(["read"]);
  expect(notice()).toEqual({ kind: "restored", done: [], refused: [], remaining: [] });
});

test("a refusal of Excel is a failure with its code, not a restoration", async () => {
  const { workbook, app } = open({ gaps: [gap("Risques", "controls")], unknown: [] });
  workbook.break("redraw", { error: new WorkbookError("read-only", "test") });
  await app.run({ kind: "restore", parts });
  expect(app.session.get()).toMatchObject({ status: "failed", code: "read-only" });
});
