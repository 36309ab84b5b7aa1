import { withCells } from "../../../test/support/edited-grid";
import { planGrid, template, withoutSheet } from "../../../test/support/plan-grid";
import { formerTemplate } from "../../../test/support/ptn-sss";
import { revisedEdition } from "../../../test/programmes/ptn-sss-2024";
import type { CellValue, Grid } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { fieldRow } from "../programme/workbook/identification";
import { inOrderFor, newestOf, updateOffer } from "./followed";

const other: Edition = { ...template, roadmap: { ...template.roadmap, id: "other" } };
const nameOf = (edition: Edition): string =>
  `${edition.roadmap.id} ${edition.roadmap.version} ${edition.revision}`;
const [now, before, revised, apart] = [template, formerTemplate, revisedEdition, other].map(nameOf);

const order = (grid: Grid, ...newestFirst: readonly Edition[]) => inOrderFor(grid, newestFirst).map(nameOf);
const all = [revisedEdition, other, template, formerTemplate];

const unmarked = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({ ...sheet, names: [] })),
});
const grids = {
  now: planGrid(),
  before: planGrid({ edition: formerTemplate }),
  revised: planGrid({ edition: revisedEdition }),
};

describe("a workbook is read first", () => {
  test("by the edition that its marks say, then by the newest", () => {
    expect(order(grids.now, ...all)).toEqual([now, before, revised, apart]);
    expect(order(grids.revised, ...all)).toEqual([revised, apart, now, before]);
  });

  test("by the revision that drew its sheets", () => {
    expect(order(grids.before, ...all)).toEqual([before, now, revised, apart]);
    expect(order(unmarked(grids.before), ...all).slice(0, 2)).toEqual([before, now]);
    expect(order(unmarked(grids.now), ...all).slice(0, 2)).toEqual([now, before]);
  });

  test("by that of most of its marked sheets", () => {
    const [first, ...rest] = grids.before.sheets;
    if (!first) throw new Error("no sheet");
    const named = grids.now.sheets.find(({ name }) => name === first.name);
    const mixed: Grid = { ...grids.before, sheets: [named ?? first, ...rest] };
    expect(order(mixed, template, formerTemplate)).toEqual([before, now]);
  });

  test("without marks, by the version that « Identification » says", () => {
    const says = (version: CellValue) =>
      order(
        withCells(unmarked(grids.now), "identification", { [`B${fieldRow("version") + 1}`]: version }),
        ...all,
      )[0];
    expect(says(" 2023,1 ")).toBe(now);
    expect(says(2023.1)).toBe(now);
    expect(says("2024.1")).toBe(revised);
    expect([says(null), says({ error: "#N/A" }), says("1999")]).toEqual([revised, revised, revised]);
    expect(order(withoutSheet(unmarked(grids.now), "identification"), ...all)[0]).toBe(revised);
  });

  test("by the only one that is known of its roadmap in its place among the others", () => {
    expect(order(grids.now, other, template)).toEqual([apart, now]);
    expect(order(grids.now)).toEqual([]);
  });
});

test("the newest edition is the last of its roadmap", () => {
  const oldest = [formerTemplate, template, other, revisedEdition];
  expect([newestOf(template, oldest), newestOf(other, oldest), newestOf(other, [template])]).toEqual([
    ...[revisedEdition, other, undefined],
  ]);
});

describe("an update is offered", () => {
  const known = [template, revisedEdition];
  const to = { version: revisedEdition.roadmap.version, revision: revisedEdition.revision };

  test("to the newest edition, or to the template as it is drawn now", () => {
    expect(updateOffer(grids.now, template, known)).toEqual({
      ...{ from: { version: template.roadmap.version, revision: template.revision }, to },
    });
    expect(updateOffer(grids.before, template, [template])).toEqual({
      from: { version: template.roadmap.version, revision: formerTemplate.revision },
      to: { version: template.roadmap.version, revision: template.revision },
    });
    expect(updateOffer(unmarked(grids.before), formerTemplate, [template])).toMatchObject({
      from: { revision: formerTemplate.revision },
    });
  });

  test("to none that is there already, nor to a workbook that a later add-in drew", () => {
    expect(updateOffer(grids.revised, revisedEdition, known)).toBeNull();
    expect(updateOffer(grids.now, template, [other])).toBeNull();
    const later = planGrid({ edition: { ...template, revision: template.revision + 1 } });
    expect(updateOffer(later, template, known)).toBeNull();
  });

  test("not beside another plan that is as large", () => {
    const sheets = grids.now.sheets.filter(({ name }) => name !== "Identification");
    const copies = sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));
    const several: Grid = { ...grids.now, sheets: [...sheets, ...copies] };
    expect(updateOffer(several, template, known)).toBeNull();
    const [one] = copies.filter(({ name }) => name === "Risques (2)");
    const more: Grid = { ...grids.now, sheets: [...grids.now.sheets, ...(one ? [one] : [])] };
    expect(updateOffer(more, template, known)).toMatchObject({ to });
  });
});
