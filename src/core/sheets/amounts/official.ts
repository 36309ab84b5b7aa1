import {
  bullets,
  cellOf,
  type OfficialContent,
  type OfficialRow,
  type OfficialCells,
} from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { AmountColumn } from "./handles";

/** A line of work of the plan, with its actions. Amounts are in millions of dollars. */
export interface Chantier {
  readonly id: string;
  readonly number: number;
  readonly wording: string;
  readonly actions: readonly string[];
  /** Over the whole plan; null where none is published. */
  readonly amount: number | null;
}

/** An amount that is published, and the one that it is a part of. */
export interface PublishedAmount {
  readonly id: string;
  readonly wording: string;
  readonly amount: number;
  readonly partOf: string | null;
}

/** An envelope with the projects that it pays for, none of which has a published amount of its own. */
export interface HealthEnvelope {
  readonly amount: number;
  readonly projects: readonly { readonly number: number; readonly wording: string }[];
}

/** What two documents, or two parts of one, say otherwise of the same thing. */
export interface Discrepancy {
  readonly id: string;
  readonly subject: string;
  /** Each with the place where it is said, where the sources name one. */
  readonly values: readonly { readonly value: string; readonly source: string | null }[];
  readonly decision: string;
}

type Years = Pick<Roadmap, "fiscalYears">;

/** As published: « 292,5 ». */
export const published = (amount: number): string => amount.toFixed(1).replace(".", ",");

const publishedCell = (amount: number | null) => cellOf(amount === null ? null : published(amount));

/** The rows of « Montants », one a chantier and fiscal year: « 2.1 » is the first year of chantier 2. */
export const amountRows = ({ fiscalYears }: Years, chantiers: readonly Chantier[]): readonly OfficialRow[] =>
  chantiers.flatMap(({ number, wording, amount }) =>
    fiscalYears.map(({ id: year }, place) => ({
      id: `${number}.${place + 1}`,
      cells: {
        number: cellOf(`${number}.${place + 1}`),
        chantier: cellOf(wording),
        year: cellOf(year),
        published: publishedCell(amount),
      } satisfies OfficialCells<AmountColumn>,
    })),
  );

/** The rows of « Totaux », one a fiscal year, with what is published of that year. */
export const totalRows = (
  { fiscalYears }: Years,
  amounts: readonly (number | null)[],
): readonly OfficialRow[] =>
  fiscalYears.map(({ id }, place) => ({
    id,
    cells: {
      year: cellOf(id),
      published: publishedCell(amounts[place] ?? null),
    } satisfies OfficialCells<AmountColumn>,
  }));

/** What formulas look up: numbers of rows, places of their years, published amounts; 0 where none is published. */
export const amountLists = (years: Years, chantiers: readonly Chantier[]) => ({
  amountNumbers: amountRows(years, chantiers).map(({ id }) => id),
  amountYears: chantiers.flatMap(() => years.fiscalYears.map((_, place) => place + 1)),
  chantierAmounts: chantiers.flatMap(({ amount }) => years.fiscalYears.map(() => amount ?? 0)),
});

/** « Feuille de route »: chantiers and their actions, word for word. */
export const chantiersContent = (chantiers: readonly Chantier[]): OfficialContent => ({
  role: "roadmap",
  columns: [
    { id: "number", kind: "number", header: "No" },
    { id: "chantier", kind: "wording", header: "Chantier" },
    { id: "actions", kind: "wording", header: "Actions" },
    { id: "published", kind: "wording", header: "Montant annoncé, 2022-2025 (M$)" },
  ],
  keyColumn: "number",
  rows: chantiers.map(({ id, wording, actions, amount }) => ({
    id,
    cells: {
      number: cellOf(id),
      chantier: cellOf(wording),
      actions: cellOf(bullets(actions)),
      published: publishedCell(amount),
    },
  })),
});

const ENVELOPE = "S";

/** « Montants annoncés »: totals and their parts, then the other envelope and its projects. */
export function publishedContent(
  amounts: readonly PublishedAmount[],
  { amount, projects }: HealthEnvelope,
): OfficialContent {
  const ofPlan = amounts.map(({ id, wording, amount: value, partOf }) => ({
    id,
    cells: {
      number: cellOf(id),
      wording: cellOf(wording),
      published: publishedCell(value),
      partOf: cellOf(partOf),
    },
  }));
  const whole = { number: cellOf(ENVELOPE), wording: cellOf("Secteur de la santé, PQI 2022-2032") };
  return {
    role: "published",
    columns: [
      { id: "number", kind: "number", header: "No" },
      { id: "wording", kind: "wording", header: "Montant" },
      { id: "published", kind: "wording", header: "M$" },
      { id: "partOf", kind: "wording", header: "Partie de" },
    ],
    keyColumn: "number",
    rows: [
      ...ofPlan,
      { id: ENVELOPE, cells: { ...whole, published: publishedCell(amount), partOf: cellOf(null) } },
      ...projects.map(({ number, wording }) => ({
        id: `${ENVELOPE}${number}`,
        cells: {
          number: cellOf(`${ENVELOPE}${number}`),
          wording: cellOf(wording),
          published: cellOf(null),
          partOf: cellOf(ENVELOPE),
        },
      })),
    ],
  };
}

const said = ({ value, source }: Discrepancy["values"][number]): string =>
  source === null ? value : `${value} (${source})`;

/** « Écarts entre documents »: what each says, side by side. */
export const discrepanciesContent = (discrepancies: readonly Discrepancy[]): OfficialContent => ({
  role: "discrepancies",
  columns: [
    { id: "number", kind: "number", header: "No" },
    { id: "subject", kind: "wording", header: "Sujet" },
    { id: "values", kind: "wording", header: "Ce que disent les documents" },
    { id: "decision", kind: "wording", header: "Lecture retenue (notre proposition)" },
  ],
  keyColumn: "number",
  rows: discrepancies.map(({ id, subject, values, decision }) => ({
    id,
    cells: {
      number: cellOf(id),
      subject: cellOf(subject),
      values: cellOf(bullets(values.map(said))),
      decision: cellOf(decision),
    },
  })),
});
