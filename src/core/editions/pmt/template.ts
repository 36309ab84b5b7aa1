import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import type { ListItems, NamedColumn } from "../../programme/template";
import { sharedLists } from "../../programme/workbook/shared-lists";
import { headingOf, type TemplateWords } from "../../programme/workbook/words";
import { actionsTable, countedColumns, countedNames } from "../../sheets/actions/columns";
import { amountsTable, totalsTable, type AmountsSize } from "../../sheets/amounts/columns";
import {
  amountLists,
  amountRows,
  chantiersContent,
  discrepanciesContent,
  publishedContent,
  totalRows,
} from "../../sheets/amounts/official";
import { drawContents } from "../../sheets/amounts/reference-drawing";
import type { AmountColumn } from "../../sheets/amounts/handles";
import { namedIn } from "../../sheets/dashboard/names";
import { drawAmountsDashboard } from "../../sheets/dashboard/amounts-drawing";
import { aimText } from "../aims";
import { assemble } from "../assemble";
import { aimsOf, spelledAims } from "./aims";
import { amounts, chantiers, discrepancies, healthEnvelope } from "./contents";
import { MOST } from "./places";
import { rulesOver } from "./rules";

const sizeOf = ({ fiscalYears }: Roadmap): AmountsSize => ({
  chantiers: chantiers.length,
  years: fiscalYears.length,
  most: MOST,
});

/** The tables of the workbook, in its order. */
const tablesOf = (roadmap: Roadmap): readonly Table[] => [
  amountsTable(sizeOf(roadmap)),
  totalsTable(sizeOf(roadmap)),
  actionsTable,
];

/** What is announced of the first fiscal year; nothing is of the others. */
const yearAmounts = [amounts.find(({ id }) => id === "P1")?.amount ?? null];

function listsOf(roadmap: Roadmap): Readonly<Record<string, ListItems>> {
  const aims = aimsOf(chantiers);
  return {
    ...sharedLists(roadmap, { aims: spelledAims(chantiers) }),
    aims: aims.map(aimText),
    aimKeys: aims.map(({ key }) => key),
    ...amountLists(roadmap, chantiers),
  };
}

/** What the counts of « Plan d'action » and the dashboard look at. */
function namedColumns(roadmap: Roadmap): readonly NamedColumn[] {
  const rows = chantiers.length * roadmap.fiscalYears.length;
  return [
    ...countedNames,
    ...namedIn<AmountColumn>("amounts", rows, {
      MontantsPrevus: "plannedCounted",
      MontantsDepenses: "spentCounted",
      MontantsExclus: "uncounted",
    }),
  ];
}

export const rulesOf = (roadmap: Roadmap) => rulesOver(roadmap, tablesOf(roadmap));

/** A sheet of published content. */
function published(role: string, words: TemplateWords, widths: readonly number[]) {
  const { title } = role === "roadmap" ? { title: words.titles.roadmap } : headingOf(words, role);
  return { role, title, draw: drawContents(role, title, widths) };
}

export const editionOf = (roadmap: Roadmap, words: TemplateWords): Edition =>
  assemble({
    roadmap,
    words,
    tables: tablesOf(roadmap),
    rows: { amounts: amountRows(roadmap, chantiers), totals: totalRows(roadmap, yearAmounts) },
    official: {
      roadmap: chantiersContent(chantiers),
      published: publishedContent(amounts, healthEnvelope),
      discrepancies: discrepanciesContent(discrepancies),
    },
    lists: listsOf(roadmap),
    searchedLists: ["amountNumbers"],
    countedColumns,
    // The plan prescribes no half-yearly follow-up; no target is an increase.
    unusedFields: ["followUp", "relativeReading"],
    namedColumns: namedColumns(roadmap),
    ...rulesOf(roadmap),
    pages: {
      before: [
        published("roadmap", words, [8, 60, 60, 22]),
        published("published", words, [8, 70, 12, 12]),
        published("discrepancies", words, [8, 34, 70, 60]),
      ],
      after: [
        {
          role: "dashboard",
          title: words.titles.dashboard,
          draw: drawAmountsDashboard(
            aimsOf(chantiers).map((aim, place) => ({
              label: aimText(aim),
              amount: chantiers[place]?.amount ?? null,
            })),
            roadmap.fiscalYears.length,
          ),
        },
      ],
    },
  });
