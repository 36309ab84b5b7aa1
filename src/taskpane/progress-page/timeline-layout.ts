import type { Milestone, MilestoneState, Timeline } from "../../core/progress/progress";

/** In the order in which they are told. */
export const milestoneStates: readonly MilestoneState[] = ["done", "ahead", "late", "past", "dropped"];

const DAY_MS = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Share of the line at which a day stands, from 0 to 1; null when it is out of the years. */
export function placeOf(day: string, { years }: Pick<Timeline, "years">): number | null {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const [start, end] = [timeOf(first.start), timeOf(last.end) + DAY_MS];
  const share = (timeOf(day) - start) / (end - start);
  return share >= 0 && share < 1 ? share : null;
}

/** Milestones of a month and a state, which are one sign with their number. */
export interface Pile {
  /** From 0 to 1. */
  readonly at: number;
  /** From 0: how many piles stand under it. */
  readonly level: number;
  readonly state: MilestoneState;
  readonly count: number;
}

/** How near each other two signs may stand before one is put over the other, as a share of the line. */
const TOO_NEAR = 0.05;

/** The signs of the milestones that are within the years, those that would touch one over the other. */
export function pilesOf(timeline: Timeline): readonly Pile[] {
  const byMonth = new Map<string, { readonly at: number; readonly state: MilestoneState; count: number }>();
  for (const { day, state } of timeline.milestones) {
    const at = placeOf(day, timeline);
    if (at === null) continue;
    const key = `${day.slice(0, 7)} ${state}`;
    const known = byMonth.get(key);
    if (known) known.count += 1;
    else byMonth.set(key, { at, state, count: 1 });
  }
  const piles: Pile[] = [];
  for (const pile of byMonth.values()) {
    const near = piles.filter(({ at }) => Math.abs(at - pile.at) < TOO_NEAR).map(({ level }) => level);
    let level = 0;
    while (near.includes(level)) level += 1;
    piles.push({ ...pile, level });
  }
  return piles;
}

/** How many milestones are in each state. */
export function countStates(milestones: readonly Milestone[]): Readonly<Record<MilestoneState, number>> {
  const of = (state: MilestoneState) => milestones.filter((each) => each.state === state).length;
  return { done: of("done"), ahead: of("ahead"), late: of("late"), past: of("past"), dropped: of("dropped") };
}
