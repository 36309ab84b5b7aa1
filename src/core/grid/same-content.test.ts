import { isSameContent } from "./same-content";
import type { CellValue } from "./grid";

test.each<[CellValue, CellValue, boolean]>([
  [null, null, true],
  [1, 1, true],
  ["a", "a", true],
  ["a", "A", false],
  ["1", 1, false],
  [null, "", false],
  [{ error: "#N/A" }, { error: "#N/A" }, true],
  [{ error: "#N/A" }, { error: "#REF!" }, false],
  [{ error: "#N/A" }, "#N/A", false],
  [null, { error: "#N/A" }, false],
])("%j and %j: %s", (one, other, expected) => {
  expect(isSameContent(one, other)).toBe(expected);
  expect(isSameContent(other, one)).toBe(expected);
});
