import { testPlanRule } from "../../../../../test/support/plan-rule-tester";
import { planGrid, type RowInputs } from "../../../../../test/support/plan-grid";
import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { radarMean } from "./var-meie-02-radar-mean";

const edition = shippedEdition("ptn-meie");
const published = [1.25, 1.67, 1.75, 3, 2.5, 1.14, 1.2, 1.5];

/** The Radar with these values, the overall one apart. */
const radarOf = (scores: readonly RowInputs["measure"][], overall: RowInputs) =>
  planGrid({
    edition,
    tables: {
      radar: {
        ...Object.fromEntries(
          scores.map((measure, place) => [String(place + 1), { measure: measure ?? null }] as const),
        ),
        G: overall,
      },
    },
  });

const found = (value: number, calculated: number) => [
  { cells: ["Radar numériQc!D13"], severity: "warning" as const, facts: { value, calculated } },
];

testPlanRule(radarMean(8), {
  edition,
  valid: [
    { title: "as published: 14.01 ÷ 8", grid: radarOf(published, { measure: 1.75 }) },
    { title: "0.01 away, rounded", grid: radarOf(published, { measure: 1.76 }) },
    { title: "0.01 away, exactly", grid: radarOf(Array<number>(8).fill(1.75), { measure: 1.74 }) },
    {
      title: "the weighting is said",
      grid: radarOf(published, { measure: 2.5, explanation: "La perspective externe compte double." }),
    },
    { title: "a category is not measured", grid: radarOf(published.slice(1), { measure: 3 }) },
    { title: "a category is off the scale", grid: radarOf([9, ...published.slice(1)], { measure: 3 }) },
    { title: "a category is a text", grid: radarOf(["x", ...published.slice(1)], { measure: 3 }) },
    { title: "no overall value", grid: radarOf(published, { measure: null }) },
    { title: "an overall value off the scale", grid: radarOf(published, { measure: 17.5 }) },
    { title: "an overall value that is a text", grid: radarOf(published, { measure: "1,75" }) },
  ],
  invalid: [
    { title: "above", grid: radarOf(published, { measure: 1.77 }), expect: found(1.77, 1.751) },
    { title: "under", grid: radarOf(published, { measure: 1.74 }), expect: found(1.74, 1.751) },
    {
      title: "nothing but spaces is said of a weighting",
      grid: radarOf(published, { measure: 0, explanation: "\u00a0" }),
      expect: found(0, 1.751),
    },
    {
      title: "zeros are values",
      grid: radarOf(Array<number>(8).fill(0), { measure: 0.02 }),
      expect: found(0.02, 0),
    },
  ],
});
