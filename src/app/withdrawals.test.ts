/** Templates that were just inserted, taken back out or drawn again by the editions that are shipped. */
import { drawing, planGrid } from "../../test/support/plan-grid";
import { shippedEditions } from "../../test/support/shipped-editions";
import { withFormulas } from "../../test/support/with-formulas";
import { shippedEngine } from "./editions";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" } as const;
const { withdrawals } = shippedEngine;

describe.each(shippedEditions.map((edition) => [edition.roadmap.id, edition] as const))(
  "the template of %s, as it is drawn now",
  (id, edition) => {
    const grid = withFormulas(planGrid({ choice, edition }), edition);

    test("may go whole: what it holds is told from what people type", () => {
      const found = withdrawals.withdrawable(grid, id);
      expect(found).toMatchObject({ typed: [], twice: [], unread: [] });
      expect(found?.sheets.map(({ name }) => name)).toEqual(grid.sheets.map(({ name }) => name));
    });

    test("is drawn again as it was, one sheet emptied or all of them", () => {
      const drawn = drawing(choice, edition).sheets.filter(({ role }) => role !== "report");
      const again = (roles: readonly string[]) => {
        const titles = drawn.filter(({ role }) => roles.includes(role)).map(({ title }) => title);
        const sheets = grid.sheets.map((sheet) =>
          titles.includes(sheet.name) ? { ...sheet, values: [], formats: [], formulas: {} } : sheet,
        );
        return withdrawals.refillings({ ...grid, sheets }, id, choice).map(({ drawing: made }) => made);
      };
      for (const roles of [["actions"], drawn.map(({ role }) => role)])
        expect(again(roles)).toEqual(
          drawn.filter(({ role }) => roles.includes(role)).map((sheet) => ({ ...sheet, names: [] })),
        );
    });
  },
);
