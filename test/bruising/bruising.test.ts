/**
 * A received workbook gives the same findings in whatever state it arrives: twenty filled plans, each
 * knocked about in many ways at once. Findings are those of the clean workbook, at the cells where they now are.
 */
import type { Finding } from "../../src/core/programme/finding/finding";
import type { FindingCell } from "../../src/core/programme/finding/facts";
import type { Validation } from "../../src/core/validation/validation";
import type { Grid } from "../../src/core/grid/grid";
import { randomPlan } from "../bench/plans";
import { chance, type Chance } from "../parity/random";
import { deepFreeze, validated, withHeader } from "../support/plan-grid";
import { bookOf, type Book } from "./book";
import { shuffled, tableChanges, upTo, type Change } from "./table-changes";
import { workbookChanges } from "./workbook-changes";
import { shareOf } from "../support/whole";

const TODAY = "2025-04-15";
const PLANS = 20;
const VARIANTS = 27;
const ACTIONS = 8;

const changes: readonly Change[] = [...tableChanges, ...workbookChanges];

interface Variant {
  readonly name: string;
  readonly seed: number;
  readonly changes: readonly Change[];
}

/** One change alone, in turn over the plans; else two to six together, in the order in which they make sense. */
function variantOf(plan: number, place: number): Variant {
  const seed = plan * VARIANTS + place;
  const random = chance(seed);
  const alone = changes[(plan + place * PLANS) % changes.length];
  const chosen = place < 3 && alone ? [alone] : shuffled(changes, random).slice(0, 1 + upTo(5, random));
  const inOrder = changes
    .filter((change) => chosen.includes(change))
    .sort((left, right) => left.phase - right.phase);
  return { name: `${seed}: ${inOrder.map(({ name }) => name).join(" + ")}`, seed, changes: inOrder };
}

const plans = Array.from({ length: PLANS }, (_, plan) => plan);
const variants = plans.map((plan) => Array.from({ length: VARIANTS }, (_, place) => variantOf(plan, place)));

const bruised = (grid: Grid, variant: Variant, random: Chance): Book =>
  variant.changes.reduce((book, change) => change.apply(book, random), bookOf(grid));

/** A finding without what follows from where it stands or from the marks: one line, so that a difference reads well. */
function lineOf(
  { rule, severity, cells, facts }: Finding,
  at: (cell: FindingCell) => FindingCell,
  title: (name: string) => string,
): string {
  const said = { ...facts, ...(typeof facts["sheet"] === "string" ? { sheet: title(facts["sheet"]) } : {}) };
  const places = cells.map(at).map(({ sheet, address }) => `${sheet}!${address}`);
  return [rule, severity, places.join(" "), JSON.stringify(said)].join(" | ");
}

const same = <T>(item: T): T => item;
const linesOf = ({ findings }: Validation): readonly string[] =>
  findings.map((finding) => lineOf(finding, same, same)).sort();
/** The findings of the clean workbook, where they are to be in the bruised one. */
const expectedLines = ({ findings }: Validation, book: Book): readonly string[] =>
  findings.map((finding) => lineOf(finding, book.moved, book.named)).sort();

describe("the suite", () => {
  test("has five hundred variants, each different, and each change many times", () => {
    const all = variants.flat();
    expect(all.length).toBeGreaterThanOrEqual(500);
    const uses = changes.map((change) => all.filter((variant) => variant.changes.includes(change)).length);
    expect(Math.min(...uses)).toBeGreaterThanOrEqual(40);
    const alone = changes.filter((change) =>
      all.some(({ changes: [only, ...others] }) => only === change && others.length === 0),
    );
    expect(alone).toHaveLength(changes.length);
  });

  test("is made of plans with many findings, of many rules", () => {
    const found = plans.map((plan) => validated(randomPlan(plan, ACTIONS), TODAY).findings);
    expect(Math.min(...found.map(({ length }) => length))).toBeGreaterThan(20);
    expect(new Set(found.flat().map(({ rule }) => rule)).size).toBeGreaterThan(25);
  });

  test("sees what is lost", () => {
    const grid = randomPlan(0, ACTIONS);
    const lost = withHeader(grid, "risks", "Impact (1-5)", "Conséquence");
    expect(linesOf(validated(lost, TODAY))).not.toEqual(expectedLines(validated(grid, TODAY), bookOf(lost)));
  });
});

describe.each(plans)("plan %i", (plan) => {
  const grid = deepFreeze(randomPlan(plan, ACTIONS));
  const clean = validated(grid, TODAY);

  test.each(shareOf(variants[plan] ?? [], 3).map((variant) => [variant.name, variant] as const))(
    "%s",
    (_, variant) => {
      const book = bruised(grid, variant, chance(1_000_000 + variant.seed));
      const validation = validated(deepFreeze(book.grid), TODAY);
      expect(linesOf(validation)).toEqual(expectedLines(clean, book));
      const isFarBelow = variant.changes.some(({ name }) => name === "junk far below");
      if (!isFarBelow) expect(validation.coverage).toEqual(clean.coverage);
    },
  );
});
