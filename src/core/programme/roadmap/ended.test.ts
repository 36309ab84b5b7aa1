import { hasEnded } from "./ended";

const fiscalYears = [
  { id: "2021-2022", start: "2021-04-01", end: "2022-03-31" },
  { id: "2022-2023", start: "2022-04-01", end: "2023-03-31" },
];

test.each([
  ["2022-06-01", false],
  ["2023-03-31", false],
  ["2023-04-01", true],
])("on %s, a roadmap whose last year ends on 2023-03-31 is over: %s", (day, isOver) => {
  expect(hasEnded({ fiscalYears }, day)).toBe(isOver);
});
