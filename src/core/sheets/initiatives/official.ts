import {
  cellOf,
  type OfficialContent,
  type OfficialRow,
  type OfficialCells,
} from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { InitiativeColumn } from "./handles";

/** An initiative of a roadmap: its number, the ambition that it serves, and its title where one is published. */
export interface Initiative {
  readonly id: string;
  /** Id of an ambition: an objective of the roadmap. */
  readonly ambition: string;
  /** Null when it is cited without a title. */
  readonly title: string | null;
  readonly variants: readonly string[];
}

/** What stands in place of a title that is not published: our words. */
export const UNTITLED = "(cité sans titre)";

type Ambitions = Pick<Roadmap, "objectives" | "orientations">;

const titleCell = ({ title, variants }: Initiative) => cellOf(title ?? UNTITLED, [...variants]);

const ambitionCell = ({ ambition }: Initiative, { objectives }: Ambitions) =>
  cellOf(`${ambition} ${objectives.find(({ id }) => id === ambition)?.wording ?? ""}`);

/** The rows of « Initiatives ». */
export const initiativeRows = (
  roadmap: Ambitions,
  initiatives: readonly Initiative[],
): readonly OfficialRow[] =>
  initiatives.map((initiative) => ({
    id: initiative.id,
    cells: {
      number: cellOf(initiative.id),
      ambition: ambitionCell(initiative, roadmap),
      title: titleCell(initiative),
    } satisfies OfficialCells<InitiativeColumn>,
  }));

function roadmapRow(roadmap: Ambitions, initiative: Initiative): OfficialRow {
  const ambition = roadmap.objectives.find(({ id }) => id === initiative.ambition);
  const orientation = roadmap.orientations.find(({ id }) => id === ambition?.orientation);
  return {
    id: initiative.id,
    cells: {
      orientation: cellOf(orientation?.wording ?? null),
      ambition: ambitionCell(initiative, roadmap),
      number: cellOf(initiative.id),
      title: titleCell(initiative),
    },
  };
}

/** « Feuille de route »: orientations, ambitions and initiatives, word for word. */
export const initiativesRoadmap = (
  roadmap: Ambitions,
  initiatives: readonly Initiative[],
): OfficialContent => ({
  role: "roadmap",
  columns: [
    { id: "orientation", kind: "wording", header: "Orientation" },
    { id: "ambition", kind: "wording", header: "Ambition d'affaires" },
    { id: "number", kind: "number", header: "No" },
    { id: "title", kind: "wording", header: "Initiative" },
  ],
  keyColumn: "number",
  rows: initiatives.map((initiative) => roadmapRow(roadmap, initiative)),
});
