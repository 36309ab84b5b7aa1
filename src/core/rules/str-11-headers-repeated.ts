import { lineRule } from "./line-rule";

/** The headers of a table stand again lower down in it: these lines are no rows of the plan. */
export const headersRepeated = lineRule({
  id: "STR-11",
  severity: "info",
  linesOf: ({ repeatedHeaders = [] }) => repeatedHeaders,
});
