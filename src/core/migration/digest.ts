/** A few characters that stand for what people typed on a sheet: they differ as soon as anything there does. */
import { isCellError, type GridSheet } from "../grid/grid";
import { heldCells } from "./sheet-content";

const PRIMES = [2654435761, 1597334677] as const;
const MORE = [2246822507, 3266489909] as const;

/** cyrb53 (public domain, by bryc): 53 bits, enough to tell that something changed; no seal against malice. */
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    one = Math.imul(one ^ code, PRIMES[0]);
    other = Math.imul(other ^ code, PRIMES[1]);
  }
  one = Math.imul(one ^ (one >>> 16), MORE[0]) ^ Math.imul(other ^ (other >>> 13), MORE[1]);
  other = Math.imul(other ^ (other >>> 16), MORE[0]) ^ Math.imul(one ^ (one >>> 13), MORE[1]);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

/** Results of formulas do not count: they change by themselves. */
export const digestOf = (sheet: GridSheet): string =>
  hash(
    JSON.stringify(
      heldCells(sheet).map(({ address, value, formula }) => [
        address,
        formula === null ? (isCellError(value) ? value.error : value) : null,
      ]),
    ),
  );
