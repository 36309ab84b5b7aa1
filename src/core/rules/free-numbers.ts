/** Digits that end a number: more than nine are a name, not a count. */
const lastDigits = /\d{1,9}$/;
const isRank = /^\d{1,9}$/;

/** A number that nobody has: what precedes the last digits, then one more than the greatest there is. */
function freeAfter(key: string, taken: ReadonlySet<string>): string {
  const digits = lastDigits.exec(key)?.[0] ?? "";
  const stem = digits === "" ? `${key}-` : key.slice(0, -digits.length);
  const folded = stem.toLowerCase();
  const ranks = [...taken]
    .filter((other) => other.startsWith(folded))
    .map((other) => other.slice(folded.length))
    .filter((rest) => isRank.test(rest));
  let rank = Math.max(digits === "" ? 1 : 0, ...ranks.map(Number)) + 1;
  const written = (): string => stem + String(rank).padStart(digits.length, "0");
  while (taken.has(written().toLowerCase())) rank += 1;
  return written();
}

/**
 * For each number, the one to give instead when it stands higher up already, else null. The numbers
 * given differ from each other and from all the rest, whatever the case; holes are left, since a number
 * that was taken out may still be cited elsewhere.
 */
export function freeNumbers(keys: readonly string[]): readonly (string | null)[] {
  const taken = new Set(keys.map((key) => key.toLowerCase()));
  const seen = new Set<string>();
  return keys.map((key) => {
    const folded = key.toLowerCase();
    const isFirst = !seen.has(folded);
    seen.add(folded);
    if (key === "" || isFirst) return null;
    const free = freeAfter(key, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}
