import { isBlankValue } from "./blank";

test.each([undefined, null, "", " \u00a0\n"])("%j shows nothing", (value) => {
  expect(isBlankValue(value)).toBe(true);
});

test.each([0, false, "0", "x", { error: "#N/A" }])("%j shows something", (value) => {
  expect(isBlankValue(value)).toBe(false);
});
