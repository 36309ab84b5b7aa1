import { planGrid } from "../../test/support/plan-grid";
import { seenTitles } from "./seen-titles";

test.each([
  [
    ["Risques", "_reference", "Bénéfices"],
    ["Risques", "Bénéfices"],
  ],
  [["_reference"], ["_reference"]],
  [[], []],
])("of %j, people know %j", (titles, known) => {
  expect(seenTitles(titles, planGrid())).toEqual(known);
});
