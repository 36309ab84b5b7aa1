import { byYearTemplate, template } from "../../../test/support/ptn-sss";
import { columnOf, tableOf } from "../programme/table/table";
import { columnKey } from "./column-key";

const inTable = (id: string) => columnOf(tableOf(template, "indicators"), id);

test("a column of a year is known by its fiscal year, whatever the place of it in the roadmap", () => {
  expect(columnKey(template, inTable("result2"))).toBe("result 2024-2025");
  const [, ...later] = template.roadmap.fiscalYears;
  const shorter = { roadmap: { ...template.roadmap, fiscalYears: later } };
  expect(columnKey(shorter, { ...inTable("result2"), id: "result1", year: 1 })).toBe("result 2024-2025");
});

test("a column of no year, or of one that the roadmap does not have, is known by its id", () => {
  const [column] = tableOf(byYearTemplate, "risks").columns;
  expect(column && columnKey(template, column)).toBe(column?.id);
  expect(columnKey(template, { ...inTable("result2"), id: "result9", year: 9 })).toBe("result9");
});
