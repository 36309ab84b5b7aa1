import { hasContent, isBlankValue } from "./blank";

test.each([undefined, null, "", " \u00a0\n"])("%j shows nothing", (value) => {
  expect(isBlankValue(value)).toBe(true);
});

test.each([0, false, "0", "x", { error: "#N/A" }])("%j shows something", (value) => {
  expect(isBlankValue(value)).toBe(false);
});

test("what was meant: neither nothing nor an error value", () => {
  const values = ["x", 0, false, " ", null, { error: "#N/A" }];
  expect(values.map(hasContent)).toEqual([true, true, true, false, false, false]);
});
