/** One row of the user's table, in a row of the plan. */
import { contentAt } from "../grid/content-at";
import { isCellError, type CellValue, type Grid } from "../grid/grid";
import { toA1 } from "../grid/address";
import type { FindingCell } from "../programme/finding/facts";
import type { CellEdit } from "../programme/finding/fix";
import { shownContent, type ShownValue } from "../programme/finding/shown-edit";
import type { Column } from "../programme/table/table";
import { isBlankValue } from "../text/blank";
import { textOf, type Conversion, type Refusal } from "./convert";
import type { SourceCell, SourceColumn } from "./source-table";
import type { Fate, ListedReason } from "./takeover";

/** What stands before a value in « Commentaires ». */
export interface CommentWords {
  readonly line: (header: string, value: string) => string;
  /** What a column without header is called. */
  readonly column: (letters: string) => string;
}

/** A filled cell, with the column of the template that it goes to and what that makes of it. */
export interface ReadCell {
  readonly cell: SourceCell;
  readonly source: SourceColumn;
  /** Null when nothing of the template asks for it. */
  readonly to: { readonly column: Column; readonly conversion: Conversion } | null;
  /** It says what is published in the row: it is there already. */
  readonly isThere?: true;
}

export interface Placing {
  readonly grid: Grid;
  /** Title of the user's sheet, and of the plan's. */
  readonly from: string;
  readonly sheet: string;
  readonly line: number;
  /** Places of the columns of the plan. */
  readonly places: Readonly<Record<string, number>>;
  /** Dates of the user's table count from 1904. */
  readonly date1904: boolean;
  readonly words: CommentWords;
  /** Titles of the rows above. */
  readonly sections: readonly SourceCell[];
}

export interface PlacedRow {
  readonly edits: readonly CellEdit[];
  readonly fates: readonly (readonly [SourceCell, Fate])[];
  /** « Commentaires » of the row says the titles above it; null when it could not. */
  readonly sections: FindingCell | null;
}

type Accepted = Extract<Conversion, { kind: "taken" }>;

/** Longest text of a cell. */
const LONGEST = 32_767;

/** What a cell of the user's table shows. */
export const shownCell = ({ value, format }: SourceCell, date1904: boolean): ShownValue =>
  shownContent(value, format, date1904);

const isSameText = (held: CellValue, after: string | number): boolean =>
  (typeof held === "string" || typeof held === "number") && String(held) === String(after);

interface Taken {
  readonly edits: readonly CellEdit[];
  readonly fates: PlacedRow["fates"];
  /** What found no place, and why its column did not take it. */
  readonly rest: readonly { readonly read: ReadCell; readonly why?: Refusal; readonly isOccupied?: true }[];
}

const fateOf = (cell: SourceCell, of: Placing): Pick<Fate, "from" | "value"> => ({
  from: { sheet: of.from, address: cell.address },
  value: shownCell(cell, of.date1904),
});

const listed = (cell: SourceCell, of: Placing, why: ListedReason): readonly [SourceCell, Fate] => [
  cell,
  { ...fateOf(cell, of), kind: "listed", why },
];

const targetOf = (of: Placing, column: string) => {
  const place = of.places[column];
  return place === undefined ? null : { sheet: of.sheet, address: toA1({ row: of.line, column: place }) };
};

/** An error value says nothing that a comment could keep. */
function cannotBeSaid({ value, isOpen }: SourceCell): ListedReason | null {
  if (isOpen) return "not-calculated";
  return isCellError(value) ? "error" : null;
}

const nothing: Taken = { edits: [], fates: [], rest: [] };

function takenAs(
  read: ReadCell,
  { conversion, column, target }: { conversion: Accepted; column: Column; target: FindingCell },
  of: Placing,
): Taken {
  const before = contentAt(of.grid, target);
  const { after, format, doubt } = conversion;
  const isBlank = isBlankValue(before);
  const isThere = read.isThere === true || isSameText(before, after);
  if (!isThere && !isBlank) return { ...nothing, rest: [{ read, isOccupied: true }] };
  const fate: Fate = {
    ...fateOf(read.cell, of),
    kind: "taken",
    column: column.id,
    to: target,
    after: shownContent(conversion.after, conversion.format, of.grid.date1904),
    ...(doubt && { doubt }),
  };
  const edits = isThere ? [] : [{ cell: target, before, after, ...(format && { format }) }];
  return { ...nothing, edits, fates: [[read.cell, fate]] };
}

function takenOne(read: ReadCell, of: Placing): Taken {
  const { cell, to } = read;
  const target = to && targetOf(of, to.column.id);
  if (!to || !target) return { ...nothing, rest: [{ read }] };
  const { conversion, column } = to;
  if (conversion.kind === "taken") return takenAs(read, { conversion, column, target }, of);
  const unsaid = cannotBeSaid(cell);
  return unsaid
    ? { ...nothing, fates: [listed(cell, of, unsaid)] }
    : { ...nothing, rest: [{ read, why: conversion.why }] };
}

const headerOf = ({ header, letters, isUnnamed }: SourceColumn, words: CommentWords): string =>
  isUnnamed ? words.column(letters) : header;

const COMMENTS = "comments";

/** What « Commentaires » of the row is to say, and of which cells. */
interface Comment {
  readonly text: string;
  /** The user's own comments. */
  readonly own: ReadCell | undefined;
  readonly rest: Taken["rest"];
}

function commentOf(rest: Taken["rest"], own: ReadCell | undefined, of: Placing): Comment {
  const { words, date1904, sections } = of;
  const lines = [
    ...(own ? [textOf(own.cell, date1904)] : []),
    ...sections.map((cell) => textOf(cell, date1904)),
    ...rest.map(({ read: { cell, source } }) => words.line(headerOf(source, words), textOf(cell, date1904))),
  ];
  return { text: lines.join("\n"), own, rest };
}

/** Why a comment cannot be written; null when it can be, or is there already. */
function refusalOf({ text }: Comment, target: FindingCell | null, held: CellValue): ListedReason | null {
  if (!target) return "no-comments";
  if (!isBlankValue(held) && held !== text) return "occupied";
  return text.length > LONGEST ? "too-long" : null;
}

/** Everything that the comment says is listed instead. */
function notSaid({ own, rest }: Comment, why: ListedReason, of: Placing): PlacedRow {
  const others = rest.map(({ read, isOccupied }) => listed(read.cell, of, isOccupied ? "occupied" : why));
  return { edits: [], fates: [...(own ? [listed(own.cell, of, why)] : []), ...others], sections: null };
}

function saidIn(comment: Comment, target: FindingCell, held: CellValue, of: Placing): PlacedRow {
  const { text, own, rest } = comment;
  const after = { kind: "text", text } as const;
  const ownFate = own && {
    ...fateOf(own.cell, of),
    kind: "taken" as const,
    column: COMMENTS,
    to: target,
    after,
  };
  const fates = rest.map(({ read: { cell }, why }): readonly [SourceCell, Fate] => [
    cell,
    { ...fateOf(cell, of), kind: "commented", to: target, ...(why && { why }) },
  ]);
  return {
    edits: isBlankValue(held) ? [{ cell: target, before: held, after: text }] : [],
    fates: [...(own && ownFate ? [[own.cell, ownFate] as const] : []), ...fates],
    sections: target,
  };
}

/** Puts what found no place in « Commentaires », under what the user's own comments say. */
function withComments(taken: Taken, own: ReadCell | undefined, of: Placing): PlacedRow {
  const unsaid = [...taken.rest.map(({ read }) => read), ...(own ? [own] : [])].flatMap(({ cell }) => {
    const why = cannotBeSaid(cell);
    return why ? [listed(cell, of, why)] : [];
  });
  const isSaid = ({ cell }: ReadCell): boolean => cannotBeSaid(cell) === null;
  const comment = commentOf(
    taken.rest.filter(({ read }) => isSaid(read)),
    own && isSaid(own) ? own : undefined,
    of,
  );
  const base = { edits: taken.edits, fates: [...taken.fates, ...unsaid] };
  if (comment.text === "") return { ...base, sections: null };
  const target = targetOf(of, COMMENTS);
  const held = target ? contentAt(of.grid, target) : null;
  const why = refusalOf(comment, target, held);
  const said =
    why || !target ? notSaid(comment, why ?? "no-comments", of) : saidIn(comment, target, held, of);
  return {
    edits: [...base.edits, ...said.edits],
    fates: [...base.fates, ...said.fates],
    sections: said.sections,
  };
}

/** Gives each cell of a row its place in the row of the plan; what has none goes to « Commentaires », or is listed. */
export function placeRow(cells: readonly ReadCell[], of: Placing): PlacedRow {
  const own = cells.find(({ to }) => to?.column.id === COMMENTS);
  const all = cells.filter((read) => read !== own).map((read) => takenOne(read, of));
  const taken = {
    edits: all.flatMap(({ edits }) => edits),
    fates: all.flatMap(({ fates }) => fates),
    rest: all.flatMap(({ rest }) => rest),
  };
  return withComments(taken, own, of);
}
