import { candidatesOf } from "../reading/sheet-candidates";
import { planRule } from "../programme/rule/plan-rule";

/**
 * The hidden mark of a sheet names another role than its headers do, as happens when a program deletes, copies or moves
 * sheets: the headers decide. Told once for the workbook.
 */
export const markDenied = planRule({
  id: "STR-10",
  severities: ["info"],
  isBeside: true,
  check({ grid, template }) {
    const { denied } = candidatesOf(grid, template);
    const sheets = denied.map(({ sheet }) => sheet.name);
    const [first] = sheets;
    const looked = { checked: 1, skipped: 0 };
    if (first === undefined) return { findings: [], ...looked };
    const facts = { sheets: sheets.join("\n") };
    const cells = sheets.map((sheet) => ({ sheet, address: "A1" }));
    return { findings: [{ severity: "info", cells, facts }], ...looked };
  },
});
