import { planGrid } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { shippedEdition } from "../../../test/support/shipped-editions";
import { programmeEnded } from "./var-00-programme-ended";

const edition = shippedEdition("stng");
const grid = planGrid({ edition });
const facts = { programme: "STNG 2019-2023", end: "2023-03-31" };

testPlanRule(programmeEnded, {
  edition,
  valid: [{ title: "the last day of its last fiscal year", grid, today: "2023-03-31" }],
  invalid: [
    {
      title: "the day after",
      grid,
      today: "2023-04-01",
      coverage: { checked: 1, skipped: 0 },
      expect: [{ cells: [], severity: "info", facts }],
    },
  ],
});
