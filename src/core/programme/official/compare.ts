import { lettersApart, normalForm } from "../../text/normal-form";
import { isBlankValue } from "../../text/blank";
import { isCellError, type CellValue } from "../../grid/grid";
import { readNumber } from "../../text/read-number";
import { normalizeText } from "../../text/text";
import type { OfficialCell, OfficialKind } from "./content";

/** same = as it was written · variant = a reader would read the same · changed = it says something else. */
export type Likeness = "same" | "variant" | "changed";

/** Signs that people, or programs, put before each item of a list. */
const bulletSigns = /[•·▪▫◦‣●○*]|(^|\n)[^\S\n]*[-‐-―]\s/g;

/** What is left of a wording once apostrophes, dashes, case, spaces, line breaks and bullets do not count. */
function fingerprint(text: string): string {
  return lettersApart(normalizeText(text.replace(bulletSigns, "$1"))).replace(/ /g, "");
}

const toText = (value: CellValue): string =>
  value === null || isCellError(value) || typeof value === "boolean" ? "" : String(value);

/** Programs rewrite line ends and compose accents in their own way: nobody changed anything. */
const asWritten = (text: string): string => normalForm(text, "NFC").replace(/\r\n?/g, "\n");

function likeWording(value: CellValue, { content, variants }: OfficialCell): Likeness {
  const read = fingerprint(toText(value));
  const isKnown = [toText(content), ...variants].some((wording) => fingerprint(wording) === read);
  return read !== "" && isKnown ? "variant" : "changed";
}

/** The number that a row is called by, whether the cell holds 1.1, « 1,1 » or « 1.1 ». */
export function numberText(value: CellValue): string {
  const text = normalizeText(toText(value)).replaceAll(",", ".");
  let end = text.length;
  while (end > 0 && ".:;)-".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

interface Rate {
  readonly value: number;
  /** « +5% » is an increase: it does not say the same as 5 %. */
  readonly hasPlus: boolean;
}

/** A target as numbers: one way to read it, more when it can be read otherwise, none when it is not a number. */
function ratesOf(value: CellValue): readonly Rate[] {
  if (typeof value === "number") return [{ value, hasPlus: false }];
  return typeof value === "string" ? readNumber(value) : [];
}

/** The rate that a target asks for; null for a milestone, an increase or no target. */
export function rateOf(content: CellValue): number | null {
  const [rate] = ratesOf(content);
  return rate && !rate.hasPlus ? rate.value : null;
}

const NOISE = 1e-9;

const isSameRate = (left: Rate, right: Rate): boolean =>
  left.hasPlus === right.hasPlus && Math.abs(left.value - right.value) < NOISE;

/** Nothing but dashes: there is no target, or no tick. */
const isDashes = (value: CellValue): boolean => /^-+$/.test(fingerprint(toText(value)));

function likeTarget(value: CellValue, cell: OfficialCell): Likeness {
  const expected = ratesOf(cell.content);
  const isSame = ratesOf(value).some((rate) => expected.some((other) => isSameRate(rate, other)));
  if (isSame || (isDashes(value) && isDashes(cell.content))) return "variant";
  return expected.length > 0 ? "changed" : likeWording(value, cell);
}

const ticks: readonly string[] = ["√", "✓", "✔", "☑", "x", "oui", "1", "vrai", "true"];
const crosses: readonly string[] = ["", "non", "0", "faux", "false"];

/** Whether a tick is read: null when the cell says something else. */
export function readTick(value: CellValue): boolean | null {
  const said = typeof value === "boolean" ? String(value) : normalizeText(toText(value));
  if (isCellError(value)) return null;
  if (ticks.includes(said)) return true;
  return crosses.includes(said) || isDashes(value) ? false : null;
}

function likeScope(value: CellValue, { content }: OfficialCell): Likeness {
  return readTick(value) === (content !== null) ? "variant" : "changed";
}

function likeNumber(value: CellValue, { content }: OfficialCell): Likeness {
  return numberText(value) === numberText(content) ? "variant" : "changed";
}

const likenesses: Readonly<Record<OfficialKind, (value: CellValue, cell: OfficialCell) => Likeness>> = {
  number: likeNumber,
  wording: likeWording,
  target: likeTarget,
  scope: likeScope,
};

/** How what a cell holds compares with what was published. */
export function compareOfficial(kind: OfficialKind, value: CellValue, cell: OfficialCell): Likeness {
  const { content } = cell;
  if (content === null && isBlankValue(value)) return "same";
  if (value === content) return "same";
  if (typeof value === "string" && typeof content === "string" && asWritten(value) === asWritten(content))
    return "same";
  return likenesses[kind](value, cell);
}
