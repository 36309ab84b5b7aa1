/** Characters of one request, far enough under the limit of 5 MB for what surrounds them. */
const BUDGET = 2_000_000;

/** Items in their order, in parts that fit one request. */
export function parts<T>(items: readonly T[], weigh: (item: T) => number): readonly (readonly T[])[] {
  const found: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weigh(item);
    const last = found.at(-1);
    if (last && weight <= room) last.push(item);
    else {
      found.push([item]);
      room = BUDGET;
    }
    room -= weight;
  }
  return found;
}
