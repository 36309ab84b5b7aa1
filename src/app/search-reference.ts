import type { OfficialReference, ReferenceItem, ReferenceSection } from "../core/reference/reference";
import { holdingWords } from "./plain-text";

/** Everything that is read of an item, so that any word of it finds it. */
const textOf = ({ id, under, title, targets, fields, calculation }: ReferenceItem, section: string): string =>
  [
    ...[section, id, ...under, title],
    ...targets.flatMap(({ year, text }) => [year, text]),
    ...fields.flatMap(({ header, text }) => [header, text]),
    ...(calculation ? [calculation.numerator, calculation.denominator] : []),
  ].join(" ");

/** The items that hold each word of a query, whatever its case and accents; sections without any are left out. */
export function searchReference(
  { sections }: Pick<OfficialReference, "sections">,
  query: string,
): readonly ReferenceSection[] {
  const isHeld = holdingWords(query);
  return sections
    .map((section) => ({
      ...section,
      items: section.items.filter((item) => isHeld(textOf(item, section.title))),
    }))
    .filter(({ items }) => items.length > 0);
}
