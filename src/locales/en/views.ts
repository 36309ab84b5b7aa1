import { formats } from "../formats";
import type { ProgressMessages, ReferenceMessages } from "../view-messages";

const { number, list } = formats.en;

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** The page “Roadmap”. */
export const reference: ReferenceMessages = {
  open: "Roadmap",
  back: "Back",
  title: "Roadmap",
  version: (version) => `Official content, version ${version}, in French as published`,
  search: "Search the roadmap",
  searchHint: "A number or words, for example 3.1 or cybersécurité",
  found: (items) => count(items, "item", "items"),
  noMatch: "No item holds these words. Try a shorter word.",
  target: (year, target) => `Target ${year}: ${target}`,
  other: (year, target) => `${year}: ${target}`,
  scope: (categories) => (categories.length === 0 ? "For no category" : `For: ${categories.join(", ")}`),
  source: (section) => `Source: ${section}`,
  calculation: { proposed: "Calculation proposed by the add-in:", given: "Calculation:" },
  nothingToCount: "If there is nothing to count, enter “Sans objet”: 0 out of 0 is not 0%.",
  goTo: "Go to row",
  goToOf: (item) => `Go to row ${item}`,
  noPlan: "There is no plan in this workbook any more.",
};

/** The page “Progress”. */
export const progress: ProgressMessages = {
  open: "Progress",
  back: "Back",
  title: "Progress",
  empty:
    "Nothing is entered yet: progress takes shape as the plan is filled in. Begin with results, risks or actions.",
  noPlan: "There is no plan in this workbook any more.",
  table: "See the table",
  tableOf: (title) => `See the table: ${title}`,
  year: "Fiscal year",
  total: "All",
  attainment: {
    title: "Targets met by orientation",
    summary: (year, met, assessed) =>
      `In ${year}, ${count(met, "target is met", "targets are met")} of ${number(assessed)} assessed.`,
    none: "No result can be held against its target yet.",
    orientation: "Orientation",
    cell: (met, assessed, awaited) =>
      assessed === 0
        ? awaited === 0
          ? "no result"
          : `no result, ${number(awaited)} awaited`
        : `${number(met)} of ${number(assessed)}${awaited === 0 ? "" : `, ${number(awaited)} awaited`}`,
    short: (met, assessed) => (assessed === 0 ? "–" : `${number(met)}/${number(assessed)}`),
    met: "Met",
    missed: "Not met",
  },
  gaps: {
    title: "Gaps covered",
    summary: (gaps, covered) =>
      gaps === covered
        ? `${count(gaps, "gap", "gaps")}, explained and made up for by a measure.`
        : `${number(covered)} of ${count(gaps, "gap", "gaps")} explained and made up for by a measure.`,
    none: "No gap.",
    gaps: "Gaps",
    explained: "Explained",
    measured: "With a measure",
    covered: "Explained, with a measure",
    partly: "In part",
    open: "Neither explained nor made up for",
  },
  risks: {
    title: "Risks by likelihood and impact",
    summary: (placed, unrated) =>
      `${count(placed, "risk rated", "risks rated")}${unrated === 0 ? "" : `, ${number(unrated)} to rate`}.`,
    risk: "Risk",
    likelihood: "Likelihood",
    impact: "Impact",
    rating: "Rating",
    unrated: "To rate",
  },
  timeline: {
    title: "Milestones and due dates",
    summary: ({ done, ahead, late, past }) => {
      const parts = [
        ...(done > 0 ? [`${number(done)} done`] : []),
        ...(late > 0 ? [`${number(late)} late`] : []),
        ...(past > 0 ? [`${number(past)} past`] : []),
        ...(ahead > 0 ? [`${number(ahead)} to come`] : []),
      ];
      return parts.length === 0 ? "Nothing has a date." : `${list(parts)}.`;
    },
    none: "Nothing has a date.",
    today: "Today",
    day: "Date",
    what: "Milestone",
    state: "Status",
    states: { done: "Done", ahead: "To come", late: "Late", past: "Past, no status", dropped: "Dropped" },
    official: "Roadmap",
    outside: (milestones) =>
      `${count(milestones, "date is", "dates are")} outside of the programme’s fiscal years: in the table only.`,
  },
  statuses: {
    title: "Status of the rows",
    summary: (sheets) => `On ${count(sheets, "sheet", "sheets")}.`,
    sheet: "Sheet",
    status: "Status",
    count: "Rows",
    unsaid: "No status",
  },
};
