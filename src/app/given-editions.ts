/** The editions that are known: those that are shipped, and those that were given as files since the pane was opened. */
import type { Edition } from "../core/programme/edition";
import type { Roadmap } from "../core/programme/roadmap/schema";
import type { DrawTemplate } from "./contracts";
import { drawNewestTemplate, engineWith, offeredProgrammes, shippedEngine } from "./editions";
import { drawEdition, type Engine } from "./engine";
import { createStore, type Store } from "./store";

/** A roadmap of a file whose template is offered. */
export type GivenRoadmap = Pick<Roadmap, "id" | "acronym" | "version" | "fiscalYears">;

export interface GivenEditions {
  /** Over all of them, as they are now. */
  readonly engine: () => Engine;
  readonly drawTemplate: DrawTemplate;
  /** Ids of the roadmaps whose templates are offered: what is shipped first. */
  readonly programmes: () => readonly string[];
  /** Those of files, each in its newest version, in the order in which they were first given. */
  readonly offered: Store<readonly GivenRoadmap[]>;
  /** That version of that roadmap, if a file gave it. */
  readonly find: (roadmap: Pick<Roadmap, "id" | "version">) => Edition | null;
  /** Makes an edition known, in the place of the same version of the same roadmap where there is one. */
  readonly add: (edition: Edition) => void;
}

/** « 2026.2 » comes before « 2026.10 ». */
function inTime(one: string, other: string): number {
  const [year = 0, number = 0] = one.split(".").map(Number);
  const [otherYear = 0, otherNumber = 0] = other.split(".").map(Number);
  return year - otherYear || number - otherNumber;
}

const isSame = (one: Pick<Roadmap, "id" | "version">, other: Pick<Roadmap, "id" | "version">): boolean =>
  one.id === other.id && one.version === other.version;

/** Those of a roadmap oldest first, each knowing which version is the newest. */
function inOrder(editions: readonly Edition[]): readonly Edition[] {
  const ids = [...new Set(editions.map(({ roadmap }) => roadmap.id))];
  return ids.flatMap((id) => {
    const own = editions
      .filter(({ roadmap }) => roadmap.id === id)
      .sort((one, other) => inTime(one.roadmap.version, other.roadmap.version));
    const newest = own.at(-1)?.roadmap.version;
    return own.map((edition) => ({ ...edition, newest: newest ?? edition.newest }));
  });
}

export function createGivenEditions(): GivenEditions {
  const offered = createStore<readonly GivenRoadmap[]>([]);
  let given: readonly Edition[] = [];
  let engine = shippedEngine;
  const newestOf = (id: string | undefined) => given.filter(({ roadmap }) => roadmap.id === id).at(-1);

  return {
    engine: () => engine,
    drawTemplate(choice, grid) {
      const own = newestOf(choice.programme);
      return own ? drawEdition(own, choice, grid) : drawNewestTemplate(choice, grid);
    },
    programmes: () => [...offeredProgrammes, ...offered.get()].map(({ id }) => id),
    offered,
    find: (wanted) => given.find(({ roadmap }) => isSame(roadmap, wanted)) ?? null,
    add(edition) {
      const others = given.map((other) => (isSame(other.roadmap, edition.roadmap) ? edition : other));
      given = inOrder(others.includes(edition) ? others : [...others, edition]);
      engine = engineWith(given);
      const ids = [...new Set(given.map(({ roadmap }) => roadmap.id))];
      offered.set(ids.flatMap((id) => newestOf(id)?.roadmap ?? []));
    },
  };
}
