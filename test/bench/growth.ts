/**
 * How the time of a validation grows with the number of actions: plans as people write them, and those that cost
 * most, where every row resembles all the others.
 */
import { shippedEngine } from "../../src/app/editions";
import type { Grid } from "../../src/core/grid/grid";
import { fullPlan } from "../support/full-plan";
import { planGrid } from "../support/plan-grid";
import type { Measure } from "./measure";
import { randomPlan } from "./plans";

const TODAY = "2025-06-01";
export const sizes = [400, 800, 1600, 3200] as const;

/** So many actions that are all the same, number and all. */
const sameActions = (count: number): Grid => {
  const [action = {}] = fullPlan.actions;
  return planGrid({ ...fullPlan, actions: Array.from({ length: count }, () => action) });
};

const kinds: readonly (readonly [string, (count: number) => Grid])[] = [
  ["as people write", (count) => randomPlan(1, count)],
  ["all the same", sameActions],
];

function once(step: string, grid: Grid): Measure {
  const start = performance.now();
  shippedEngine.validate(grid, TODAY);
  return { step, milliseconds: performance.now() - start };
}

/** One validation of each size of each kind, once everything runs as fast as it will. */
export function measureGrowth(): readonly Measure[] {
  for (const [, make] of kinds) shippedEngine.validate(make(sizes[0]), TODAY);
  return kinds.flatMap(([kind, make]) =>
    sizes.map((size) => once(`validate ${size} actions, ${kind}`, make(size))),
  );
}
