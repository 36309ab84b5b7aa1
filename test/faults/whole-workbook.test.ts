/** What stands in the workbook is the user's, whatever it is: W9 of the list of faults, by row. */
import type { Grid } from "../../src/core/grid/grid";
import type { Attempt, OpenWorkbook, Workbook } from "../../src/workbook/workbook";
import { createApp } from "../../src/app/app";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { createManualClock } from "../fakes/manual-clock";
import { choice } from "../fakes/plan";
import { openExcel, type TestExcel } from "../setup/office-client";
import { drawLightReport, drawLightTemplate, validateLight } from "./light-plan";
import { linesOf } from "./contents";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

/** The workbook, one of whose sheets is too large to be read. */
function unreadable(title: string): OpenWorkbook {
  const workbook = createExcelWorkbook();
  const without = ({ sheets, ...grid }: Grid): Grid => ({
    ...grid,
    sheets: sheets.filter(({ name }) => name !== title),
    unread: [{ sheet: title, reason: "too-large", names: [] }],
  });
  const during = (attempt: Attempt): Workbook => {
    const real = workbook.during(attempt);
    return { ...real, read: async (options) => without(await real.read(options)) };
  };
  return { ...workbook, during };
}

async function inserted(workbook: OpenWorkbook) {
  const clock = createManualClock(new Date(2025, 3, 15, 14, 5));
  const drawn = { drawTemplate: drawLightTemplate, drawReport: drawLightReport };
  const app = createApp({ workbook, validate: validateLight, ...drawn, clock });
  await app.run({ kind: "start" });
  await app.run({ kind: "insert", choice });
  await app.stop();
  return app.session.get();
}

const linesIn = async (title: string): Promise<readonly string[]> =>
  linesOf(await excel.snapshot()).filter((line) => line.startsWith(`${title}: `));

async function withSheet(title: string, table?: string): Promise<void> {
  excel = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(title);
    sheet.getRange("A1:B2").values = [
      ["à moi", 1],
      ["fin", 2],
    ];
    if (table !== undefined) sheet.tables.add("A1:B2", true).name = table;
    await context.sync();
  });
}

test.each(["Indicateurs", "INDICATEURS"])(
  "K14: a sheet « %s » that is too large to be read keeps its title, and the template is inserted",
  async (title) => {
    await withSheet(title);
    const before = await linesIn(title);
    expect(await inserted(unreadable(title))).toMatchObject({
      status: "ready",
      notice: { kind: "inserted", renamed: ["Indicateurs (2)"] },
    });
    expect(await linesIn(title)).toEqual(before);
  },
);

test.each(["PTN_Risques", "ptn_Categorie", "PTN_Indicateurs"])(
  "B15: a table %s of the user's keeps its name, and the template is inserted",
  async (name) => {
    await withSheet("Notes", name);
    const before = await linesIn("Notes");
    expect(await inserted(createExcelWorkbook())).toMatchObject({
      status: "ready",
      notice: { kind: "inserted", renamed: [] },
    });
    expect(await linesIn("Notes")).toEqual(before);
  },
);
