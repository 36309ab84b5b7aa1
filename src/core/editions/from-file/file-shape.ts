import * as z from "zod";
import { scopeColumns } from "../../organizations/organization";
import type { ExpectedForm } from "./problem";

// Checking by functions made out of text would be faster: the page that reads these files does not allow it.
z.config({ jitless: true });

/** What an edition may hold at most: a workbook of more would not be read, drawn or filled in any more. */
const MOST = {
  years: 6,
  orientations: 20,
  objectives: 50,
  indicators: 200,
  risks: 200,
  measures: 30,
  others: 100,
};
const LONGEST = { id: 20, title: 200, wording: 1000, target: 100 };

/** A text that must look like something; the form names its words. */
const form = (expected: ExpectedForm, pattern: RegExp, longest: number) =>
  z.string().max(longest).regex(pattern, { error: expected });

// One line, with something on it, and nothing that a sheet would take for a formula.
const WORDING = /^(?![=+@-])(?=.*\S)[^\u0000-\u001F\u007F]*$/;
const wording = (longest = LONGEST.wording) => form("wording", WORDING, longest);
const number = form("number", /^[A-Za-z]{0,3}\d{1,3}([.-]\d{1,3}){0,3}$/, LONGEST.id).meta({
  description: "Number of an item, such as 1.1 or R01; no two alike.",
});
const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);

const indicator = z.strictObject({
  number,
  wording: wording(),
  /** One a fiscal year: « 75 % » (at least), « +5 % » (over the baseline), « - » (none), or what must be reached. */
  targets: list(z.string().min(1).max(LONGEST.target), MOST.years).min(1).meta({
    description:
      'One target a fiscal year, in order: "75 %" (at least), "+5 %" (over the baseline), "-" (no target), or what must be reached, in words.',
  }),
  concerns: z
    .array(z.enum(scopeColumns))
    .min(1)
    .exactOptional()
    .meta({ description: "Categories of organizations that it concerns; all when absent." }),
  numerator: wording(LONGEST.title).exactOptional(),
  denominator: wording(LONGEST.title).exactOptional(),
  canHaveNothingToCount: z
    .boolean()
    .exactOptional()
    .meta({ description: "True when an organization may have nothing to count: 0 out of 0 is not 0 %." }),
});

const objective = z.strictObject({
  number,
  wording: wording(),
  indicators: list(indicator, MOST.indicators).min(1),
});

const orientation = z.strictObject({
  wording: wording(),
  objectives: list(objective, MOST.objectives).min(1),
});

const risk = z.strictObject({
  number,
  type: wording(LONGEST.title),
  wording: wording(),
  measures: list(wording(), MOST.measures),
});

/** A roadmap as an administrator writes it in a file. */
export const editionFileShape = z
  .strictObject({
    $schema: z.string().exactOptional(),
    format: z.literal("feuille-de-route/1"),
    id: form("id", /^[a-z]+(-[a-z]+)*$/, LONGEST.id).meta({
      description: "Small letters and dashes; none of the programmes that the add-in has.",
    }),
    version: form("version", /^\d{4}\.\d{1,3}$/, LONGEST.id).meta({
      description: "Year and number: 2026.1.",
    }),
    title: wording(LONGEST.title),
    acronym: wording(LONGEST.id * 2),
    fiscalYears: list(form("year", /^\d{4}-\d{4}$/, 9), MOST.years)
      .min(1)
      .meta({ description: 'From 1 April to 31 March, one after the other: "2026-2027".' }),
    answersByYear: z.boolean().exactOptional().meta({
      description:
        "True when each fiscal year has its own explanation, measure, owner and due date on « Indicateurs »; false when an indicator has one of each for all its years. True when absent; of no effect with a single year.",
    }),
    orientations: list(orientation, MOST.orientations).min(1),
    risks: list(risk, MOST.risks).exactOptional(),
    workforceActions: list(z.strictObject({ number, wording: wording() }), MOST.others).exactOptional(),
    successConditions: list(
      z.strictObject({
        lever: wording(),
        conditions: list(z.strictObject({ number, wording: wording() }), MOST.others).min(1),
      }),
      MOST.orientations,
    ).exactOptional(),
  })
  .meta({ title: "Feuille de route", description: "A roadmap of one programme, version 1 of this format." });

export type EditionFile = z.infer<typeof editionFileShape>;
export type FileIndicator = z.infer<typeof indicator>;

/** The JSON schema of these files (draft 2020-12), for editors that check while people write. */
export const editionFileSchema = (): object => z.toJSONSchema(editionFileShape, { io: "input" });
