import { isoToSerial } from "../calendar/dates";
import { answerOf, sameAnswer } from "./same-value";

test("an answer is what the cell says", () => {
  expect(answerOf(isoToSerial("2025-03-31"), "date")).toBe("2025-03-31");
  expect(answerOf(isoToSerial("2025-03-31") + 0.5, "date")).toBe("2025-03-31");
  expect(answerOf("mars 2025", "date")).toBe("mars 2025");
  expect(answerOf(-1, "date")).toBe(-1);
  expect(answerOf(45_747, "number")).toBe(45_747);
  expect(answerOf(0.1 + 0.2, "percent")).toBe(0.3);
  expect(answerOf(0, "percent")).toBe(0);
  expect(answerOf("\u00a0 ", "text")).toBeNull();
  expect(answerOf(null, "text")).toBeNull();
  expect(answerOf(false, "text")).toBe(false);
  expect(answerOf({ error: "#N/A" }, "percent")).toBe("#N/A");
});

test.each([
  ["Équipe d'appoint", "équipe  d’appoint ", "text", true],
  ["Équipe", "Equipe", "text", false],
  [1, "1", "text", true],
  [1.1, "1,1", "text", false],
  [0.4, "0.4", "percent", false],
  ["Non disponible", "non  disponible ", "percent", true],
  ["mars 2025", "avril 2025", "date", false],
  [0.4, 0.4, "percent", true],
  [0.4, 0.41, "percent", false],
  [0, null, "percent", false],
  [null, null, "text", true],
  [null, "null", "text", false],
  [false, null, "text", false],
] as const)("%p and %p in a column of %s: %p", (left, right, format, isSame) => {
  expect(sameAnswer(left, right, format)).toBe(isSame);
  expect(sameAnswer(right, left, format)).toBe(isSame);
});
