/** What `--json` prints: these keys, all of them, and no others. */
import { z } from "zod";

const severity = z.enum(["error", "toFill", "warning", "info"]);

const finding = z.strictObject({
  rule: z.string().regex(/^[A-Z]{3}-\d{2}$/),
  severity,
  sheet: z.string().min(1).nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  message: z.string().min(1),
  fix: z.string().min(1),
  justified: z
    .strictObject({ decision: z.enum(["accepted", "justified"]), reason: z.string().min(1) })
    .nullable(),
});

const coverage = z.strictObject({
  rule: z.string().regex(/^[A-Z]{3}-\d{2}$/),
  checked: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  why: z.enum(["sheet-missing", "column-missing", "sheet-unread"]).optional(),
});

const integrity = z.strictObject({
  lost: z.array(
    z.strictObject({
      part: z.enum(["controls", "highlights"]),
      sheet: z.string().min(1),
      columns: z
        .array(
          z.strictObject({
            name: z.string().min(1),
            ranges: z.array(z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/)).min(1),
            state: z.enum(["missing", "partial", "changed"]),
          }),
        )
        .min(1),
      whole: z.boolean(),
      restorable: z.boolean(),
    }),
  ),
  unknown: z.array(z.string().min(1)),
});

const place = { sheet: z.string().min(1), cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/) };
const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const version = z.strictObject({
  roadmap: z.strictObject({ id: z.string().min(1), version: z.string().min(1) }),
  organization: z.string().min(1).nullable(),
  fiscalYear: z.string().min(1).nullable(),
  followUp: z.string().min(1).nullable(),
  dataDate: z.string().min(1).nullable(),
});

const gapSide = z.strictObject({
  standing: z.enum(["gap", "met", "missing", "unavailable", "not-applicable", "unclear"]),
  result: fact,
  gap: z
    .strictObject({
      against: z.enum(["target", "local", "milestone"]),
      points: z.number().nullable(),
      isIndex: z.boolean(),
      threshold: z.number().nullable(),
    })
    .nullable(),
});

const trend = z.enum(["closed", "opened", "worsened", "eased", "unmeasured", "unchanged"]);
const row = z.strictObject({ ...place, row: z.string().min(1) });

const compared = z.strictObject({
  file: z.string().min(1),
  status: z.literal("compared"),
  previous: version,
  current: version,
  organization: z.enum(["same", "other", "unknown"]),
  roadmap: z.enum(["same", "other-version", "other"]),
  warnings: z.array(z.string().min(1)),
  counts: z.strictObject({
    gaps: z.record(trend, z.int()),
    appeared: z.int(),
    gone: z.int(),
    answers: z.int(),
    added: z.int(),
    removed: z.int(),
  }),
  gaps: z.array(
    z.strictObject({
      ...place,
      trend: trend.exclude(["unchanged"]),
      indicator: z.string().min(1),
      year: z.string().regex(/^\d{4}-\d{4}$/),
      before: gapSide,
      after: gapSide,
      message: z.string().min(1),
    }),
  ),
  appeared: z.array(finding),
  gone: z.array(finding),
  answers: z.array(
    z.strictObject({
      ...place,
      row: z.string().min(1),
      header: z.string().min(1),
      before: fact,
      after: fact,
      message: z.string().min(1),
    }),
  ),
  added: z.array(row),
  removed: z.array(row),
  notCompared: z.array(
    z.strictObject({
      subject: z.enum(["identification", "indicators", "actions", "risks", "change", "workforce"]),
      header: z.string().min(1).nullable(),
      missingIn: z.array(z.enum(["previous", "current"])).min(1),
    }),
  ),
  gapsNotCompared: z.int(),
});

const notCompared = z.strictObject({
  file: z.string().min(1),
  status: z.enum(["not-a-plan", "unreadable"]),
  reason: z.string().min(1),
});

const common = {
  file: z.string().min(1),
  counts: z.strictObject({
    error: z.int(),
    toFill: z.int(),
    warning: z.int(),
    info: z.int(),
    justified: z.int(),
  }),
  findings: z.array(finding),
  coverage: z.array(coverage),
};

const validated = z.strictObject({
  ...common,
  status: z.literal("validated"),
  roadmap: z.strictObject({ id: z.string().min(1), version: z.string().min(1) }),
  organization: z.string().min(1).nullable(),
  category: z.string().min(1).nullable(),
  integrity,
  comparison: z.discriminatedUnion("status", [compared, notCompared]).optional(),
});

const refused = z.strictObject({
  ...common,
  status: z.enum(["not-a-plan", "unreadable"]),
  reason: z.string().min(1),
  roadmap: z.null(),
  organization: z.null(),
  category: z.null(),
  integrity: z.null(),
  comparison: z.undefined().optional(),
});

export const reportSchema = z.strictObject({
  files: z.array(z.discriminatedUnion("status", [validated, refused])),
});

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

/** A finding in one line: "error ECA-01 Indicateurs K5". */
export const lineOf = ({ rule, severity: of, sheet, cell }: z.infer<typeof finding>): string =>
  [of, rule, ...[sheet, cell].filter((part) => part !== null)].join(" ");
