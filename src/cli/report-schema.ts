/** What `--json` prints: these keys, all of them, and no others. Published by `--schema`. */
import { z } from "zod";
import { SCHEMA } from "./schema-number";
import type { Summary } from "./summary";
import type { FileReport } from "./validate-file";

/** "MES-01"; "VAR-STNG-01" where a programme has rules of its own. */
const RULE_ID = /^[A-Z]{3}(-[A-Z]+)?-\d{2}$/;

const severity = z.enum(["error", "toFill", "warning", "info"]);
const verdict = z.enum(["unreadable", "not-a-plan", "inconclusive", "to-correct", "incomplete", "compliant"]);
/** What a sheet is in the template of its programme: "identification", "indicators", "report"… */
const role = z.string().regex(/^[a-z][A-Za-z]*$/);
const title = z.string().min(1);
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);

const finding = z.strictObject({
  rule: z.string().regex(RULE_ID),
  severity,
  sheet: title.nullable(),
  cell: address.nullable(),
  message: z.string().min(1),
  fix: z.string().min(1),
  justified: z
    .strictObject({
      decision: z.enum(["accepted", "justified"]),
      reason: z.string().min(1),
      author: z.string().min(1).nullable(),
    })
    .nullable(),
});

const coverage = z.strictObject({
  rule: z.string().regex(RULE_ID),
  checked: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  why: z
    .enum([
      "sheet-missing",
      "column-missing",
      "sheet-unread",
      "rows-beyond",
      "merges-unknown",
      "calculated-by-hand",
    ])
    .exactOptional(),
});

const integrity = z.strictObject({
  lost: z.array(
    z.strictObject({
      part: z.enum(["controls", "highlights"]),
      sheet: title,
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

/** What is in the workbook and could not be read. */
const unread = z.strictObject({
  sheet: title,
  role: role.nullable(),
  reason: z.enum([
    "too-large",
    "unreadable",
    "missing-part",
    "refused",
    "contested",
    "headers",
    "rows-beyond",
    "not-calculated",
  ]),
  ofPlan: z.boolean(),
  cells: z.array(address),
  count: z.int().nonnegative(),
  message: z.string().min(1),
  toDo: z.string().min(1),
});

/** What became of a sheet. */
const sheet = z.strictObject({
  sheet: title,
  role: role.nullable(),
  chosenBy: z.enum(["mark", "headers", "choice"]).nullable(),
  state: z.enum(["read", "left-out", "unread"]),
  why: z.enum(["nothing", "copy", "denied", "other-plan", "ambiguous"]).nullable(),
  taken: title.nullable(),
  visibility: z.enum(["visible", "hidden", "veryHidden"]).nullable(),
  message: z.string().min(1),
});

/** A part of the workbook that is not shown and holds findings. */
const hidden = z.strictObject({
  sheet: title,
  part: z.enum(["sheet", "rows", "columns"]),
  by: z.enum(["hand", "filter"]),
  range: z.string().min(1).nullable(),
  cells: z.int().positive(),
});

const place = { sheet: title, cell: address };
const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const followed = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  name: z.string().min(1),
  isFromFile: z.literal(true).exactOptional(),
});

const version = z.strictObject({
  roadmap: followed,
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
      subject: role,
      header: z.string().min(1).nullable(),
      missingIn: z.array(z.enum(["previous", "current"])).min(1),
    }),
  ),
  gapsNotCompared: z.int(),
});

const notCompared = z.strictObject({
  file: z.string().min(1),
  status: z.enum(["not-a-plan", "unreadable", "other-programme"]),
  reason: z.string().min(1),
});

const planVerdict = verdict.exclude(["unreadable", "not-a-plan"]);
const counts = z.strictObject({
  error: z.int(),
  toFill: z.int(),
  warning: z.int(),
  info: z.int(),
  justified: z.int(),
});

/** One plan of a file. */
const plan = z.strictObject({
  roadmap: followed,
  verdict: planVerdict,
  unread: z.array(unread),
  organization: z.string().min(1).nullable(),
  category: z.string().min(1).nullable(),
  counts,
  justifiedBy: z.array(z.strictObject({ author: z.string().min(1).nullable(), count: z.int().positive() })),
  findings: z.array(finding),
  coverage: z.array(coverage),
  sheets: z.array(sheet),
  hidden: z.array(hidden),
  integrity: integrity.nullable(),
  comparison: z.discriminatedUnion("status", [compared, notCompared]).exactOptional(),
});

const validated = z.strictObject({
  file: z.string().min(1),
  verdict: planVerdict,
  status: z.literal("validated"),
  counts,
  plans: z.array(plan).min(1),
});

const refused = z.strictObject({
  file: z.string().min(1),
  verdict: verdict.extract(["unreadable", "not-a-plan"]),
  status: z.enum(["not-a-plan", "unreadable"]),
  reason: z.string().min(1),
  unread: z.array(unread),
  plans: z.tuple([]),
});

/** One file of the report. */
export const fileSchema = z.discriminatedUnion("status", [validated, refused]);
fileSchema satisfies z.ZodType<FileReport>;

const summary = z.strictObject({
  files: z.int().nonnegative(),
  seen: z.int().nonnegative(),
  interrupted: z.boolean(),
  verdict: verdict.nullable(),
  verdicts: z.record(verdict, z.int().nonnegative()),
  toLookAt: z.array(z.strictObject({ file: z.string().min(1), verdict })),
  leftOut: z.array(
    z.strictObject({ path: z.string().min(1), why: z.enum(["lock", "resource-fork", "link", "other"]) }),
  ),
}) satisfies z.ZodType<Summary>;

export const reportSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  files: z.array(fileSchema),
  summary,
});

const schemaNumber = { schema: z.literal(SCHEMA) };

/** One line of `--jsonl`. */
export const lineSchema = z.discriminatedUnion("status", [
  validated.extend(schemaNumber),
  refused.extend(schemaNumber),
]);

/** The JSON Schema (draft 2020-12) of what a format prints. */
export function jsonSchema(format: "json" | "jsonl"): object {
  return z.toJSONSchema(format === "json" ? reportSchema : lineSchema);
}
