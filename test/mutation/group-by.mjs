/** The items by what `keyOf` gives of each and of its place, in their order. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const [place, item] of items.entries()) {
    const key = keyOf(item, place);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
