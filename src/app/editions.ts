/** The shipped programmes, as the functions that the use cases and the command line are given. */
import { programmes, type ProgrammeId } from "../core/editions/index";
import { everyEdition, newestOf } from "../core/editions/shipped-programme";
import type { Edition } from "../core/programme/edition";
import { hasEnded } from "../core/programme/roadmap/ended";
import type { Roadmap } from "../core/programme/roadmap/schema";
import { ruleTalk } from "../locales/describe-finding";
import { ownRuleWords } from "../locales/fr/programme";
import { ruleWords } from "../locales/fr/rules";
import { workbooks } from "../locales/fr/workbooks";
import type { DrawTemplate } from "./contracts";
import { drawEdition, engineOf } from "./engine";

export type { ProgrammeId };

const shipped: readonly Edition[] = programmes.flatMap((programme) =>
  everyEdition(programme, workbooks[programme.id]),
);

/** An edition that is given, after the revisions of it that are no longer offered: all know which version is the newest. */
const withFormer = (edition: Edition): readonly Edition[] => [
  ...(edition.former ?? []).map((former) => ({ ...former, newest: edition.newest })),
  edition,
];

/** The engine over the shipped editions, and those that are given besides. */
export const engineWith = (given: readonly Edition[]) =>
  engineOf([...shipped, ...given.flatMap(withFormer)], ruleTalk(ruleWords, ownRuleWords));

/** The engine over the shipped editions. */
export const shippedEngine = engineWith([]);

/** A programme whose template is offered, in its newest edition. */
export interface OfferedProgramme extends Pick<Roadmap, "acronym" | "title" | "version" | "fiscalYears"> {
  readonly id: ProgrammeId;
  /** True when its last fiscal year is over; `day` is AAAA-MM-JJ. */
  readonly hasEnded: (day: string) => boolean;
}

/** What is offered, in the order in which it is. */
export const offeredProgrammes: readonly OfferedProgramme[] = programmes.map((programme) => {
  const roadmap = newestOf(programme);
  const { acronym, title, version, fiscalYears } = roadmap;
  return {
    ...{ id: programme.id, acronym, title, version, fiscalYears },
    hasEnded: (day) => hasEnded(roadmap, day),
  };
});

/** Draws the newest edition of a programme, for the workbook that is given. */
export function drawTemplateOf(id: ProgrammeId): DrawTemplate {
  const edition = shipped.filter(({ roadmap }) => roadmap.id === id).at(-1);
  if (!edition) throw new Error(`no edition of ${id} is shipped`);
  return (choice, grid) => drawEdition(edition, choice, grid);
}

/** Draws the programme that is chosen, else the one that is offered first, for this workbook. */
export const drawNewestTemplate: DrawTemplate = (choice, grid) => {
  const { programme = programmes[0].id } = choice;
  const chosen = programmes.find(({ id }) => id === programme);
  if (!chosen) throw new Error(`no programme ${programme} is shipped`);
  return drawTemplateOf(chosen.id)(choice, grid);
};
