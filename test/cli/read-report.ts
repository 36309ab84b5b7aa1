/** What `--json` printed, by its published shape. */
import type { z } from "zod";
import { reportSchema } from "../../src/cli/report-schema";

export type Report = z.infer<typeof reportSchema>;
export type FileReport = Report["files"][number];

/** The report that was printed. Throws when it is not of the published shape. */
export const parseReport = (output: string): Report => reportSchema.parse(JSON.parse(output));

/** The only file of a report. */
export function onlyFile(output: string): FileReport {
  const { files } = parseReport(output);
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`${files.length} files in the report`);
  return file;
}

export type PlanReport = FileReport["plans"][number];

/** The only plan of the only file of a report. */
export function onlyPlan(output: string): PlanReport {
  const { plans } = onlyFile(output);
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans in the file`);
  return plan;
}

/** A finding in one line: "error ECA-01 Indicateurs K5". */
export const lineOf = ({ rule, severity: of, sheet, cell }: PlanReport["findings"][number]): string =>
  [of, rule, ...[sheet, cell].filter((part) => part !== null)].join(" ");
