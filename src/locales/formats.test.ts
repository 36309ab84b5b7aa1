import { formats } from "./formats";

const { fr, en } = formats;

describe("numbers", () => {
  it.each([
    [12345.6, "12\u00a0345,6", "12,345.6"],
    [0.07 * 100, "7", "7"],
    [-2.5, "\u22122,5", "\u22122.5"],
    [-0.0001, "0", "0"],
  ])("%d", (value, french, english) => {
    expect([fr.number(value), en.number(value)]).toEqual([french, english]);
  });
});

describe("percentages are fractions", () => {
  it.each([
    [0.4, "40\u00a0%", "40%"],
    [0.8994, "89,9\u00a0%", "89.9%"],
    [-0.05, "\u22125\u00a0%", "\u22125%"],
    [12, "1\u00a0200\u00a0%", "1,200%"],
  ])("%d", (value, french, english) => {
    expect([fr.percent(value), en.percent(value)]).toEqual([french, english]);
  });
});

describe("gaps are percentage points, plural from 2 in French", () => {
  it.each([
    [35, "35\u00a0points de pourcentage", "35 percentage points"],
    [1.5, "1,5\u00a0point de pourcentage", "1.5 percentage points"],
    [-1, "\u22121\u00a0point de pourcentage", "\u22121 percentage point"],
  ])("%d", (value, french, english) => {
    expect([fr.points(value), en.points(value)]).toEqual([french, english]);
  });
});

it("writes dates, times and lists", () => {
  const at = new Date(2025, 3, 2, 9, 5);
  expect([fr.date(at), en.date(at)]).toEqual(["2025-04-02", "2025-04-02"]);
  expect([fr.time(at), en.time(at)]).toEqual(["9\u00a0h\u00a005", "09:05"]);
  expect([fr.list(["B2", "C2", "D2"]), en.list(["B2", "C2", "D2"])]).toEqual([
    "B2, C2 et D2",
    "B2, C2 and D2",
  ]);
});
