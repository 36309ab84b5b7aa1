import { finding } from "../../test/fakes/plan";
import type { Finding } from "../core/programme/finding/finding";
import { placeOf, stepFrom, walked, type Stop } from "./walk";

const [a, b, c] = [
  finding("MES-01", "error", "C2"),
  finding("MES-01", "error", "C3"),
  finding("ECA-02", "warning", "B2"),
];
const whole: Finding = { ...finding("STR-01", "error", "A1"), cells: [], facts: { sheet: "Risques" } };

const at = (findings: readonly Finding[], place: number): Stop => {
  let stop: Stop | null = null;
  for (let step = 0; step <= place; step += 1) stop = stepFrom(findings, stop, 1);
  if (!stop) throw new Error("No such finding");
  return stop;
};
/** The finding that a step leads to. */
const led = (findings: readonly Finding[], stop: Stop | null, direction: 1 | -1) => {
  const to = stepFrom(findings, stop, direction);
  return to && findings[to.place];
};

test("from the first to the last and back, and no further", () => {
  const all = [whole, a, b, c];
  expect(led(all, null, 1)).toBe(whole);
  expect(led(all, null, -1)).toBeNull();
  expect(led(all, at(all, 0), 1)).toBe(a);
  expect(led(all, at(all, 2), 1)).toBe(c);
  expect(led(all, at(all, 3), 1)).toBeNull();
  expect(led(all, at(all, 3), -1)).toBe(b);
  expect(led(all, at(all, 0), -1)).toBeNull();
  expect(led([], null, 1)).toBeNull();
});

test("where one stands, whatever came before it and however its facts changed", () => {
  const stop = at([a, b, c], 1);
  expect(placeOf([a, b, c], stop)).toBe(1);
  expect(placeOf([whole, a, { ...b, facts: { gap: 12 } }, c], stop)).toBe(2);
  expect(placeOf([a, c], stop)).toBeNull();
  expect(placeOf([a, b, c], null)).toBeNull();
  expect(led([b, c], stop, 1)).toBe(c);
  expect(led([b, c], stop, -1)).toBeNull();
});

test("once it is corrected, the next finding has its place", () => {
  const stop = at([a, b, c], 1);
  expect(led([a, c], stop, 1)).toBe(c);
  expect(led([a, c], stop, -1)).toBe(a);
  expect(led([a], stop, 1)).toBeNull();
  expect(led([a], stop, -1)).toBe(a);
  expect(led([b, c], at([a, b, c], 0), 1)).toBe(b);
  expect(led([b, c], at([a, b, c], 0), -1)).toBeNull();
  expect(led([], stop, 1)).toBeNull();
});

test("another rule, another cell, another sheet is another finding; of two alike, the nearest", () => {
  const stop = at([a], 0);
  expect(placeOf([finding("MES-03", "error", "C2")], stop)).toBeNull();
  expect(placeOf([finding("MES-01", "error", "C2", "Risques")], stop)).toBeNull();
  expect(placeOf([whole, { ...whole, facts: { sheet: "Autre" } }], at([whole], 0))).toBe(0);
  const twice = [a, b, a, c, a];
  expect(placeOf(twice, at(twice, 2))).toBe(2);
  expect(placeOf(twice, at(twice, 4))).toBe(4);
});

test("those that are justified are not walked", () => {
  const justified: Finding = { ...b, justified: { decision: "accepted", reason: "Entente" } };
  expect(walked([a, justified, c])).toEqual([a, c]);
});
