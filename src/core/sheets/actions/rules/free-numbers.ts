/** Digits that end a number: more than nine are a name, not a count. */
const LONGEST_RANK = 9;
const lastDigits = /\d{1,9}$/;

/** How many digits end a text, none beyond the longest rank. */
function digitsAtEnd(text: string): number {
  let count = 0;
  while (count < LONGEST_RANK && /\d/.test(text.charAt(text.length - 1 - count))) count += 1;
  return count;
}

/** The numbers that somebody has, and the greatest rank after each beginning; the case does not count. */
class Taken {
  readonly #numbers = new Set<string>();
  readonly #greatest = new Map<string, number>();

  constructor(keys: readonly string[]) {
    for (const key of keys) this.#add(key.toLowerCase());
  }

  /** A number that nobody has: what precedes the last digits, then one more than the greatest there is. */
  take(key: string): string {
    const digits = lastDigits.exec(key)?.[0] ?? "";
    const stem = digits === "" ? `${key}-` : key.slice(0, -digits.length);
    const folded = stem.toLowerCase();
    let rank = Math.max(digits === "" ? 1 : 0, this.#greatest.get(folded) ?? 0) + 1;
    const written = (): string => stem + String(rank).padStart(digits.length, "0");
    while (this.#numbers.has(written().toLowerCase())) rank += 1;
    this.#add(written().toLowerCase());
    // Also when it has become too long for a rank: the next one goes on from there.
    this.#raise(folded, rank);
    return written();
  }

  #add(folded: string): void {
    if (this.#numbers.has(folded)) return;
    this.#numbers.add(folded);
    const count = digitsAtEnd(folded);
    for (let length = 1; length <= count; length += 1)
      this.#raise(folded.slice(0, -length), Number(folded.slice(-length)));
  }

  #raise(stem: string, rank: number): void {
    this.#greatest.set(stem, Math.max(this.#greatest.get(stem) ?? 0, rank));
  }
}

/**
 * For each number, the one to give instead when it stands higher up already, else null. The numbers
 * given differ from each other and from all the rest, whatever the case; holes are left, since a number
 * that was taken out may still be cited elsewhere. Takes a time that follows how many there are.
 */
export function freeNumbers(keys: readonly string[]): readonly (string | null)[] {
  const taken = new Taken(keys);
  const seen = new Set<string>();
  return keys.map((key) => {
    const folded = key.toLowerCase();
    const isFirst = !seen.has(folded);
    seen.add(folded);
    return key === "" || isFirst ? null : taken.take(key);
  });
}
