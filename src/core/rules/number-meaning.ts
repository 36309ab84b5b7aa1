/** The text means a rate that no percentage may be (VAL-02): it is not to be written in the cell. */
export const isOutOfRange = ({ value }: NumberMeaning, kind: NumberKind): boolean =>
  isRateKind(kind) && (value < 0 || value > 1);

/** What a text means in a cell of numbers, by what that cell is to hold. */
import { readNumber, type NumberReading } from "../text/read-number";
import { normalizeText } from "../text/text";
import { RATING_MAX, RATING_MIN, type NumberKind } from "../programme/table/number-cells";

export interface NumberMeaning {
  /** As the cell is to hold it: a percentage is a fraction. */
  readonly value: number;
  /** What it may mean as well: none is then to be taken. */
  readonly other: number | null;
  /** Neither the scale nor the separators are in doubt. */
  readonly isSure: boolean;
}

export const isRateKind = (kind: NumberKind): boolean => kind === "rate" || kind === "relative-rate";

/** A rate that nothing else puts in doubt (VAL-02, VAL-03). */
const SMALLEST_RATE = 0.01;
const isPlainRate = (value: number): boolean => value === 0 || (value >= SMALLEST_RATE && value <= 1);

const INDEX_MAX = 4;

/** 0,75 is 75 % and so is 75; 1 is 1 % or 100 %; anything beyond 100 is no rate. */
function fractionsOf({ value, isPercent }: NumberReading): readonly number[] {
  if (isPercent) return [value];
  if (value === 1) return [0.01, 1];
  if (value < 0 || value > 100) return [];
  // Binary noise (87.6 / 100) would otherwise be written in the cell.
  return [value < 1 ? value : Number((value / 100).toPrecision(15))];
}

/** The values a cell of this kind may hold; of those that are likely when some are. */
function valuesOf(kind: NumberKind, readings: readonly NumberReading[]): readonly number[] {
  if (isRateKind(kind)) {
    const rates = readings.flatMap(fractionsOf);
    const likely = rates.filter((value) => value >= 0 && value <= 1);
    return likely.length > 0 ? likely : rates;
  }
  const numbers = readings.filter(({ isPercent }) => !isPercent).map(({ value }) => value);
  switch (kind) {
    case "count":
      return numbers.filter((value) => Number.isInteger(value) && value >= 0);
    case "rating":
      return numbers.filter((value) => Number.isInteger(value) && value >= RATING_MIN && value <= RATING_MAX);
    case "index": {
      const likely = numbers.filter((value) => value >= 0 && value <= INDEX_MAX);
      return likely.length > 0 ? likely : numbers;
    }
    default:
      return numbers;
  }
}

/** A rate says its scale by its percent sign, or by being a plain fraction; a plus may say an increase. */
const isSureRate = ({ isPercent, hasPlus, value: typed }: NumberReading, value: number): boolean =>
  isPlainRate(value) && (isPercent || typed === value) && !hasPlus;

/** « 1 234,5 M$ », « 12,5 millions de dollars »; « 12 500 000 $ » is as many dollars. */
const inMillions = /^(.*?) ?(?:m ?\$|\$ ?m|millions?(?: (?:de |of )?(?:\$|dollars?))?)$/;
const inDollars = /^(.*?) ?(?:\$|dollars?)$|^\$ ?(.*)$/;
const MILLION = 1_000_000;

/** What a text means in a cell of millions of dollars. Dollars are brought to millions, which is not sure: a proposal. */
function moneyOf(text: string): NumberMeaning | null {
  const typed = normalizeText(text);
  const [, millions] = inMillions.exec(typed) ?? [];
  if (millions !== undefined) return meaningOf(millions, "amount");
  const [, before, after] = inDollars.exec(typed) ?? [];
  const dollars = before ?? after;
  if (dollars === undefined) return meaningOf(typed, "amount");
  const meaning = meaningOf(dollars, "amount");
  // Binary noise would otherwise be written in the cell.
  const brought = (value: number): number => Number((value / MILLION).toPrecision(15));
  if (!meaning) return null;
  const { value, other } = meaning;
  return { value: brought(value), other: other === null ? null : brought(other), isSure: false };
}

/** What a text means in a cell of this kind; null when it is no number that such a cell may hold. */
export function meaningOf(text: string, kind: NumberKind): NumberMeaning | null {
  if (kind === "money") return moneyOf(text);
  const readings = readNumber(text);
  const [reading] = readings;
  const [value, other = null] = valuesOf(kind, readings);
  if (!reading || value === undefined) return null;
  // « +5 % » beside a target of « +5% » is that increase, not a rate of 5 %.
  if (kind === "relative-rate" && reading.hasPlus) return null;
  const isOne = readings.length === 1 && other === null;
  return { value, other, isSure: isOne && (!isRateKind(kind) || isSureRate(reading, value)) };
}
