import type { HiddenPart } from "../../core/validation/hidden-parts";
import type { JustifiedBy } from "../../core/programme/finding/justified-by";
import type { LeftOutReason, SheetReading } from "../../core/programme/sheet-reading";
import { excerpt } from "../excerpts";
import { formats } from "../formats";
import type { SaidSheet, VerdictMessages } from "../verdict-messages";
import { sheetTitles } from "../sheet-titles";

const { number, list } = formats.en;

const quoted = (sheet: string): string => `“${sheet}”`;
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** Cells that a sentence names. */
const named = 8;

function addresses(cells: readonly string[]): string {
  const rest = cells.length - named;
  return list([...cells.slice(0, named), ...(rest > 0 ? [count(rest, "other", "others")] : [])]);
}

const names: VerdictMessages["names"] = {
  unreadable: "Unreadable",
  "not-a-plan": "Not a plan",
  inconclusive: "Inconclusive",
  "to-correct": "To correct",
  incomplete: "To complete",
  compliant: "Compliant",
};

const meanings: VerdictMessages["meanings"] = {
  unreadable: "This file could not be read.",
  "not-a-plan": "No plan was recognized in this workbook.",
  inconclusive: "Part of the plan could not be read.",
  "to-correct": "At least one answer has to be corrected.",
  incomplete: "Only cells to fill in are left.",
  compliant: "Nothing has to be corrected or filled in.",
};

const chosenBy: Readonly<Record<NonNullable<SheetReading["chosenBy"]>, readonly [string, string]>> = {
  mark: ["recognized by its mark", "recognized by their marks"],
  headers: ["recognized by its headers", "recognized by their headers"],
  choice: ["chosen in the pane", "chosen in the pane"],
};

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  nothing: "no answers",
  copy: "a copy",
  denied: "headers that contradict its mark",
  "other-plan": "part of another plan",
  ambiguous: "nothing ties it to the sheets that are read",
};

/** People that a sentence names. */
const namedPeople = 5;

function justified(by: readonly JustifiedBy[]): string {
  const all = by.reduce((sum, item) => sum + item.count, 0);
  const people = by.map(
    (item) => `${item.author === null ? "no name" : excerpt(item.author)}: ${number(item.count)}`,
  );
  const rest = people.length - namedPeople;
  const said = [...people.slice(0, namedPeople), ...(rest > 0 ? [count(rest, "other", "others")] : [])];
  return `${count(all, "justified finding", "justified findings")} (${said.join(", ")})`;
}

/** The title, with the role when the title does not say it. */
const titled = ({ sheet, role }: SaidSheet): string =>
  role !== null && sheetTitles[role] !== sheet ? `${quoted(sheet)} (${sheetTitles[role]})` : quoted(sheet);

const whyLeft = ({ why, taken }: SaidSheet): string =>
  `${leftOut[why ?? "nothing"]}${taken ? `; ${quoted(taken)} is read instead` : ""}`;

function line(said: SaidSheet): string {
  if (said.state === "unread") return `${titled(said)}: could not be read`;
  if (said.state === "left-out") return `${titled(said)}: left out, ${whyLeft(said)}`;
  return `${titled(said)}: read${said.chosenBy ? `, ${chosenBy[said.chosenBy][0]}` : ""}`;
}

/** Sheets of which the same is said, together. */
function grouped(sheets: readonly SaidSheet[], said: (sheet: SaidSheet, many: boolean) => string): string {
  const groups = new Map<string, SaidSheet[]>();
  for (const sheet of sheets)
    groups.set(said(sheet, false), [...(groups.get(said(sheet, false)) ?? []), sheet]);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [`${list(group.map(titled))} (${said(first, group.length > 1)})`] : [];
    })
    .join("; ");
}

const hiddenTitle = "Findings are in hidden parts";

function hiddenLine({ sheet, part, by, range, cells }: HiddenPart): string {
  const held = count(cells, "cell with a finding", "cells with findings");
  if (part === "sheet") return `${quoted(sheet)}, hidden sheet: ${held}`;
  const [first = "", last = first] = range?.split(":") ?? [];
  const many = first === last ? "" : "s";
  const what = `${part === "rows" ? "row" : "column"}${many} ${first}${many && ` to ${last}`}`;
  const how = by === "filter" ? "hidden by a filter" : "hidden";
  return `${quoted(sheet)}, ${what} ${how}: ${held}`;
}

export const verdict: VerdictMessages = {
  label: "Verdict",
  names,
  meanings,
  said: (of) => `${names[of]}: ${meanings[of].charAt(0).toLowerCase()}${meanings[of].slice(1)}`,
  justified,
  unread: {
    title: "What could not be read",
    what({ sheet, reason, cells, count: many }) {
      const title = quoted(sheet);
      switch (reason) {
        case "too-large":
          return `The sheet ${title} holds too many cells: it was not read.`;
        case "unreadable":
          return `The sheet ${title} is damaged: it was not read.`;
        case "missing-part":
          return `The file is damaged: the content of the sheet ${title} is no longer in it.`;
        case "refused":
          return `Excel did not give the content of the sheet ${title}.`;
        case "contested":
          return `Nothing tells which programme the sheet ${title} belongs to: it was read for none.`;
        case "headers":
          return `On the sheet ${title}, headers cannot be read: ${addresses(cells)}.`;
        case "rows-beyond":
          return `On the sheet ${title}, ${count(many, "row was", "rows were")} not read: more than 100 blank rows stand between the table and them.`;
        case "not-calculated":
          return `On the sheet ${title}, ${count(many, "formula is", "formulas are")} not calculated: ${addresses(cells)}.`;
      }
    },
    toDo: {
      "too-large":
        "Delete from this sheet the rows and columns that are not part of the plan, then save the workbook.",
      unreadable: "Open the workbook in Excel, let Excel repair it, then save it.",
      "missing-part": "Ask for the workbook to be sent again, or go back to an earlier copy.",
      refused: "Save, close and reopen the workbook, then validate again.",
      contested: "Put this sheet back in its place among those of its programme, then validate again.",
      headers: "Type these headers again, as text.",
      "rows-beyond": "Move these rows up under the table, or delete them if they are not part of the plan.",
      "not-calculated": "Open the file in Excel and save it.",
    },
    aside: "Every sheet of the plan was read elsewhere: this one does not count in the verdict.",
  },
  sheets: {
    title: "What was read",
    roles: sheetTitles,
    read: (sheets) =>
      `Sheets read: ${grouped(sheets, ({ chosenBy: by }, many) => (by ? chosenBy[by][many ? 1 : 0] : ""))}.`,
    leftOut: (sheets) => `Sheets left out: ${grouped(sheets, whyLeft)}.`,
    line,
  },
  hidden: {
    title: hiddenTitle,
    line: hiddenLine,
    all: (parts) => `${hiddenTitle}: ${parts.map(hiddenLine).join("; ")}.`,
  },
};
