import { drawing } from "../../../../test/support/plan-grid";

/** What Excel takes, less what a longer prefix and rows further down add. */
const LONGEST = 8192 - 300;

test("no formula is longer than Excel takes, wherever it is filled down", () => {
  const tooLong = drawing().sheets.flatMap(({ role, content }) =>
    content.flatMap((block) =>
      block.content.flat().flatMap((value) => {
        const isLong = typeof value === "string" && value.startsWith("=") && value.length > LONGEST;
        return isLong ? [`${role} ${block.range}: ${value.length}`] : [];
      }),
    ),
  );
  expect([...new Set(tooLong)]).toEqual([]);
});
