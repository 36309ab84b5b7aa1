import { planGrid } from "../../../test/support/plan-grid";
import type { DefinedName, Grid } from "../grid/grid";
import { findNames, workedOutFor } from "./found-names";

const grid = planGrid();
const IDENTIFICATION = "Identification";

const name = (text: string, formula: string): DefinedName => ({ name: text, formula, visible: true });
const withNames = (names: readonly DefinedName[]): Grid => ({ ...grid, names });

/** The names of the template as they are in the grid, for another prefix and another sheet. */
const others = (prefix: string, sheet: string): readonly DefinedName[] =>
  grid.names.map((item) =>
    name(item.name.replace(/^PTN_/, prefix), item.formula.replace(/Identification/g, sheet)),
  );

describe("the names of the template", () => {
  test("are known by their prefix, whatever their case", () => {
    const found = findNames(grid, IDENTIFICATION);
    expect(found?.prefix).toBe("PTN_");
    expect(found?.has("ptn_l_aims")).toBe(true);
    expect(found?.has("PTN_L_aims2")).toBe(false);
  });

  test("are those whose record is on the sheet that is read, when there are two templates", () => {
    const two = withNames([...others("AUTRE_", "L''autre"), ...grid.names]);
    expect(findNames(two, IDENTIFICATION)?.prefix).toBe("PTN_");
    expect(findNames(two, "L'autre")?.prefix).toBe("AUTRE_");
  });

  test("are taken as they are when their record was deleted, and they are alone", () => {
    const lost = withNames(grid.names.map((item) => name(item.name, "=#REF!")));
    expect(findNames(lost, IDENTIFICATION)?.prefix).toBe("PTN_");
    expect(findNames(grid, null)?.prefix).toBe("PTN_");
  });

  test.each([
    ["there are none", withNames([])],
    ["two templates lost their record", withNames([...others("AUTRE_", "X"), ...others("PTN_", "Y")])],
    ["two have theirs on the same sheet", withNames([...others("AUTRE_", "Identification"), ...grid.names])],
  ])("cannot be told when %s", (_, odd) => {
    expect(findNames(odd, IDENTIFICATION)).toBeNull();
  });
});

describe("the day that formulas were worked out for", () => {
  const found = { prefix: "PTN_", has: () => true };
  const dayName = grid.names.find((item) => /date/i.test(item.name) && item.formula.includes("!"));

  test("is what the cell of its name holds", () => {
    const sheets = [
      {
        name: "Jours d'été",
        visibility: "visible" as const,
        origin: { row: 1, column: 1 },
        values: [[45000]],
        formats: [["date" as const]],
        names: [],
      },
    ];
    const named = (formula: string): Grid => ({
      ...grid,
      sheets,
      names: grid.names.map((item) => (item.name === "PTN_DateReference" ? name(item.name, formula) : item)),
    });
    expect(dayName).toBeDefined();
    expect(workedOutFor(named("='Jours d''été'!$B$2"), found)).toBe(45000);
    expect(workedOutFor(named("='Jours d''été'!$B$3"), found)).toBeNull();
    expect(workedOutFor(named("=#REF!"), found)).toBeNull();
    expect(workedOutFor(named("=TODAY()"), found)).toBeNull();
  });
});
