import { lineRule } from "./line-rule";

/** Rows stand so far below a table that nothing tells whether they are of it: they were not read. */
export const rowsBeyond = lineRule({
  id: "STR-12",
  severity: "error",
  linesOf: ({ beyondLines = [] }) => beyondLines,
});
