/** By identity, compared at the moment of writing, and nothing left unknown: W1, W2 and W4 of the list of faults. */
import { mappingFormula, mappingName } from "../../src/core/reading/column-mapping";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { choice } from "../fakes/plan";
import { REPORT, walked } from "./commands";
import { linesOf } from "./contents";
import { control, lightRuledCells } from "./light-plan";
import { openWorld, type World } from "./world";

jest.setTimeout(120_000);

let world: World;
afterEach(async () => {
  await world.close();
});

async function prepared(kind: keyof typeof walked, place = 0): Promise<WorkbookSnapshot> {
  const maker = openWorld();
  await walked[kind][place]?.prepare(maker);
  const snapshot = await maker.excel.snapshot();
  await maker.close();
  return snapshot;
}

describe("K3: names of a sheet, and what is drawn again, go to the sheet that was looked at", () => {
  const name = mappingName("note");
  const formula = mappingFormula("indicators", { header: "Ma note", ordinal: 1, count: 1 });
  const namesOf = async (title: string) =>
    (await world.excel.snapshot()).sheets
      .find((sheet) => sheet.name === title)
      ?.names.filter((item) => item.name === name)
      .map((item) => item.formula);

  /** « Indicateurs » is renamed just before something is written, and another sheet takes its title. */
  function swapAt(place: number): void {
    world.excel.faults.direct(async (number) => {
      if (number === place) {
        await world.excel.user.renameSheet("Indicateurs", "Suivi");
        await world.excel.user.addSheet("Indicateurs");
      }
      return undefined;
    });
  }

  test("a choice of column, the sheet being renamed and its title taken meanwhile", async () => {
    world = openWorld(await prepared("map-columns"));
    swapAt(2);
    await createExcelWorkbook().keepNames([{ sheet: "Indicateurs", name, formula }]);
    expect([await namesOf("Suivi"), await namesOf("Indicateurs")]).toEqual([[formula], []]);
  });

  test("a choice that somebody else makes meanwhile stays, and that is said", async () => {
    const other = mappingFormula("indicators", { header: "Autre", ordinal: 1, count: 1 });
    world = openWorld(await prepared("map-columns"));
    await createExcelWorkbook().keepNames([{ sheet: "Indicateurs", name, formula }]);
    world.excel.faults.direct(async (number) => {
      if (number === 2)
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Indicateurs").names.getItem(name).formula = other;
          await context.sync();
        });
      return undefined;
    });
    await expect(
      createExcelWorkbook().keepNames([{ sheet: "Indicateurs", name, formula: null }]),
    ).rejects.toMatchObject({ code: "changed", remains: { state: "as-before" } });
    world.excel.faults.direct(null);
    expect(await namesOf("Indicateurs")).toEqual([other]);
  });

  test("lists that are drawn again", async () => {
    world = openWorld(await prepared("restore"));
    swapAt(2);
    const redrawing = { sheet: "Indicateurs", validations: [control], conditionalFormats: [], under: [] };
    await createExcelWorkbook().redraw([redrawing]);
    const { sheets } = await world.excel.snapshot();
    const listed = sheets.filter(({ validations }) => validations.length > 0).map((sheet) => sheet.name);
    expect(listed).toEqual(["Suivi"]);
  });

  /** What is lost, as it was read. */
  async function lost() {
    world = openWorld(await prepared("restore"));
    const grid = await createExcelWorkbook().read({ formulas: true, ruled: lightRuledCells });
    const read = grid.sheets.find((sheet) => sheet.name === "Indicateurs");
    const drawn = { sheet: "Indicateurs", validations: [control], conditionalFormats: [], under: [] };
    return { ...drawn, id: read?.id, seen: read?.rules };
  }

  const listsNow = async () =>
    (await world.excel.snapshot()).sheets.flatMap(({ name: title, validations }) =>
      validations.map(({ range, rule }) => [title, range, rule.type]),
    );

  test("lists that are drawn again, the titles being exchanged before Excel is first asked", async () => {
    const redrawing = await lost();
    swapAt(1);
    await createExcelWorkbook().redraw([redrawing]);
    expect((await listsNow()).map(([title]) => title)).toEqual(["Suivi"]);
  });

  test.each([
    ["since the reading", 1],
    ["while they are drawn", 2],
  ])("a list that somebody draws %s stays, and that is said", async (_, place) => {
    const redrawing = await lost();
    world.excel.faults.direct(async (number) => {
      if (number === place)
        await Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Indicateurs").getRange("B3");
          dataValidation.rule = { list: { inCellDropDown: true, source: "Oui,Non" } };
          await context.sync();
        });
      return undefined;
    });
    expect(await createExcelWorkbook().redraw([redrawing])).toEqual({
      drawn: [],
      refused: [{ sheet: "Indicateurs", reason: "changed" }],
    });
    world.excel.faults.direct(null);
    const lists = await listsNow();
    expect(lists).toContainEqual(["Indicateurs", "B3", "list"]);
    // What stands around it is drawn only where nothing was known of it when the drawing began.
    expect(lists.map(([, range]) => range)).toHaveLength(place === 1 ? 1 : 3);
  });
});

describe("B4: a sheet that was added, and whose mark failed in the same request, is known and removed", () => {
  /** What follows fails at an action of the round trip that adds sheets. */
  function failing(place: number, action: number): void {
    let isDone = false;
    world.excel.faults.direct((number) => {
      if (number === place && !isDone) {
        isDone = true;
        world.excel.faults.failAtAction(action);
      }
      return undefined;
    });
  }

  const tasks = [
    ["insert", 0, 3, { kind: "insert", choice }],
    ["add-catalogue", 0, 3, { kind: "add-catalogue" }],
    ["add-catalogue", 1, 3, { kind: "add-catalogue" }],
    ["write-report", 1, 0, { kind: "write-report" }],
  ] as const;

  test.each(tasks)("%s (%d)", async (kind, variant, fixed, task) => {
    const snapshot = await prepared(kind, variant);
    let place: number = fixed;
    if (place === 0) {
      // The first round trip after which the report is there.
      world = openWorld(snapshot);
      await world.run({ kind: "start" });
      world.excel.faults.direct(async (number) => {
        const isThere = (await world.excel.snapshot()).sheets.some(({ name }) => name === REPORT);
        if (isThere && place === 0) place = number - 1;
        return undefined;
      });
      await world.run(task);
      await world.close();
    }
    for (let action = 0; action < 12; action += 1) {
      world = openWorld(snapshot);
      await world.run({ kind: "start" });
      const before = linesOf(await world.excel.snapshot());
      failing(place, action);
      const session = await world.run(task);
      world.excel.faults.direct(null);
      if (session.status === "failed")
        expect([action, linesOf(await world.excel.snapshot())]).toEqual([action, before]);
      await world.close();
    }
    world = openWorld(snapshot);
  });
});
