import { lineOfRow } from "./row-line";

test("a row stands where its cells do", () => {
  const cell = { value: null, address: "AB12" };
  expect(lineOfRow({ sheet: "Risques", cells: { number: cell } })).toBe(11);
  expect(lineOfRow({ sheet: "Risques", cells: {} })).toBeNull();
});
