import type { Organization } from "../organizations/organization";
import type { Edition } from "../programme/edition";
import type { Roadmap } from "../programme/roadmap/schema";
import type { TemplateWords } from "../programme/workbook/words";

/** A programme that is shipped: its roadmap, edition after edition, and how a workbook of it is made and judged. */
export interface ShippedProgramme {
  /** That of its roadmaps. */
  readonly id: string;
  /** Oldest first. */
  readonly roadmaps: readonly [Roadmap, ...Roadmap[]];
  /** Whom its plans are for, where these are none of the health network. */
  readonly organizations?: readonly Organization[];
  /** Its rules. The ids, the facts and the words of all rules rest on what they are here. */
  rulesOf(roadmap: Roadmap): Pick<Edition, "rowRules" | "planRules">;
  editionOf(roadmap: Roadmap, words: TemplateWords): Edition;
  /** The same edition as earlier revisions of the template drew it, oldest first: read, judged, brought up to date, never offered. */
  formerOf?(roadmap: Roadmap, words: TemplateWords): readonly Edition[];
}

/** Every edition of a programme, as each revision of the template drew it: oldest first, the one that is offered last. */
export const everyEdition = (
  { roadmaps, editionOf, formerOf }: ShippedProgramme,
  words: TemplateWords,
): readonly Edition[] =>
  roadmaps.flatMap((roadmap) => [...(formerOf?.(roadmap, words) ?? []), editionOf(roadmap, words)]);

/** A programme that keeps the types of its rules. */
export const shippedProgramme = <const Each extends ShippedProgramme>(programme: Each): Each => programme;

/** The newest roadmap of a programme. */
export const newestOf = ({ roadmaps }: Pick<ShippedProgramme, "roadmaps">): Roadmap =>
  roadmaps.at(-1) ?? roadmaps[0];
