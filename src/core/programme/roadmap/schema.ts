import * as z from "zod";

const text = z.string().min(1);
/** Blank where the programme has no such part. */
const part = z.string();
const isoDate = z.iso.date();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const fiscalYear = z.strictObject({ id: text, start: isoDate, end: isoDate }).readonly();

const orientation = z
  .strictObject({ id: text, number: z.int().positive(), wording: text, variants: list(text) })
  .readonly();

const objective = z
  .strictObject({ id: text, orientation: text, wording: text, variants: list(text) })
  .readonly();

/** `year` is a fiscal year's id; `text` is the official cell, exactly as published ("50%", "+5%", "-----"). */
const targetCell = { year: text, text };

const target = z.discriminatedUnion("kind", [
  /** Reached when the result is at least this fraction (0.5 = 50 %). */
  z
    .strictObject({
      kind: z.literal("percentage"),
      ...targetCell,
      atLeast: z.number().gt(0).lte(1),
      /** What is counted has a rate of its own, above this fraction. */
      eachAbove: z.number().gt(0).lt(1).exactOptional(),
    })
    .readonly(),
  /** Reached when at least this share of all organizations does it: each one says whether it does. */
  z
    .strictObject({ kind: z.literal("organization"), ...targetCell, share: z.number().gt(0).lte(1) })
    .readonly(),
  /** Reached or not; `responsible` when the ministry delivers it. */
  z
    .strictObject({
      kind: z.literal("milestone"),
      ...targetCell,
      wording: text,
      responsible: z.literal("MSSS").exactOptional(),
    })
    .readonly(),
  /** Increase over the baseline; whether "+5%" is relative or in points is a setting, never guessed. */
  z.strictObject({ kind: z.literal("relative"), ...targetCell, delta: z.number().positive() }).readonly(),
  /** No target this year: neither zero nor missing. */
  z.strictObject({ kind: z.literal("none"), ...targetCell }).readonly(),
]);

const scope = z.strictObject({ MSSS: z.boolean(), OP: z.boolean(), RSSS: z.boolean() }).readonly();

/** How the rate is worked out. Our proposal, not official wording. */
const calculation = z.strictObject({ numerator: text, denominator: text }).readonly();

const indicator = z
  .strictObject({
    id: text,
    objective: text,
    orientation: text,
    wording: text,
    /** The wording without its official misprint: accepted when a user writes it. */
    corrected: text.exactOptional(),
    scope,
    /** The official baseline cell; null when it is blank. */
    baseline: text.nullable(),
    /** True when an organization can have nothing to count (0 ÷ 0 is not 0 %). Our reading. */
    zeroDenominatorPossible: z.boolean(),
    calculation: calculation.exactOptional(),
    /** What the target is meant to bring about. */
    effect: text.exactOptional(),
    /** One per fiscal year, in order. */
    targets: list(target),
  })
  .readonly();

/** Without a type in a roadmap that sorts its risks in none. */
const risk = z
  .strictObject({ id: text, type: text.exactOptional(), wording: text, measures: list(text) })
  .readonly();

const lever = z.strictObject({ id: text, wording: text, corrected: text.exactOptional() }).readonly();

/** Without a lever in a roadmap that names none. */
const successCondition = z
  .strictObject({ id: text, lever: text.exactOptional(), wording: text, corrected: text.exactOptional() })
  .readonly();

const workforceAction = z.strictObject({ id: text, wording: text }).readonly();

/** Official benefit headings of one objective, without the examples that follow in parentheses. */
const benefit = z.strictObject({ objective: text, services: list(text), financial: list(text) }).readonly();

/** The document names a season; its first and last days are our reading, the widest one. */
const season = z.strictObject({ year: text, start: isoDate, end: isoDate }).readonly();

/** When plans are filed: a day for the first ones, then a season a year. */
const filing = z
  .strictObject({
    first: z.strictObject({ due: isoDate }).readonly(),
    collection: z.strictObject({ seasons: list(season) }).readonly(),
  })
  .readonly();

/** Section of the official document each part comes from; blank where it has none. */
const source = z
  .strictObject({
    roadmap: part,
    benefits: part,
    risks: part,
    successConditions: part,
    workforceActions: part,
  })
  .readonly();

export const roadmapShape = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    version: z.string().regex(/^\d{4}\.\d+$/),
    title: text,
    acronym: text,
    fiscalYears: list(fiscalYear),
    /** Official headings of the roadmap table, in order. */
    columns: list(text),
    orientations: list(orientation),
    objectives: list(objective),
    indicators: list(indicator),
    riskTypes: list(text),
    risks: list(risk),
    levers: list(lever),
    successConditions: list(successCondition),
    workforceActions: list(workforceAction),
    benefitColumns: z.strictObject({ services: part, financial: part }).readonly(),
    benefits: list(benefit),
    filing: filing.exactOptional(),
    source,
  })
  .readonly();

/** One edition of an official roadmap: what a workbook is filled from and checked against. */
export type Roadmap = z.infer<typeof roadmapShape>;

export type FiscalYear = z.infer<typeof fiscalYear>;
export type Orientation = z.infer<typeof orientation>;
export type Objective = z.infer<typeof objective>;
export type Indicator = z.infer<typeof indicator>;
export type Target = z.infer<typeof target>;
export type Risk = z.infer<typeof risk>;
export type Lever = z.infer<typeof lever>;
export type SuccessCondition = z.infer<typeof successCondition>;
export type WorkforceAction = z.infer<typeof workforceAction>;
export type Benefit = z.infer<typeof benefit>;
