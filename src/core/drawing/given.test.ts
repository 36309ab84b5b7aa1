import { chosen, contextWith } from "../../../test/support/renditions";
import { workbookWords } from "../../locales/fr/workbook";
import { ptnSss20231 } from "../editions/ptn-sss/2023.1";
import { templateOf } from "../editions/ptn-sss/template";
import { indicatorGivenRows } from "../sheets/indicators/drawing";
import { givenRows } from "./given";

test("only indicators are filled in besides their official cells, even when a risk bears the number of one", () => {
  const [first, ...others] = ptnSss20231.risks;
  if (!first) throw new Error("No risk");
  const roadmap = { ...ptnSss20231, risks: [{ ...first, id: "1.1" }, ...others] };
  const context = contextWith({ template: templateOf(roadmap, workbookWords) });
  expect(Object.keys(givenRows(context, "risks")[0] ?? {})).toStrictEqual([
    "number",
    "type",
    "risk",
    "measures",
  ]);
  expect(indicatorGivenRows(context)[0]).toMatchObject({ number: "1.1", applicable: "Oui", unit: "%" });
});

test("no row is given where the organization writes its own", () => {
  expect(givenRows(contextWith(), "actions")).toStrictEqual([]);
});

test.each([
  ["MSSS", 10],
  ["OP", 7],
  ["RSSS", 10],
  ["Santé Québec", 10],
])("%s: %i indicators apply from the start", (category, count) => {
  const rows = indicatorGivenRows(contextWith({ choice: { ...chosen, category } }));
  expect(rows.filter(({ applicable }) => applicable === "Oui")).toHaveLength(count);
});
