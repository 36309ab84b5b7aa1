/** « Choisir un fichier de feuille de route… »: what becomes of the files that an administrator gives, beside the session. */
import type { Problem } from "../core/editions/from-file/problem";
import { followedOf, type FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { GivenEdition } from "./edition-from-file";
import type { GivenEditions, GivenRoadmap } from "./given-editions";
import {
  isSameRoadmap,
  Sources,
  textOf,
  type FileMemory,
  type GivenFile,
  type Source,
} from "./roadmap-sources";
import { createStore, type Store } from "./store";
import { newestOnly } from "./newest-only";

/** What the pane shows of the file that was given last; "crashed" is a bug of ours. */
export type GivingState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly file: string }
  /** More than one was dropped: none was read. */
  | { readonly status: "several" }
  | {
      readonly status: "refused";
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly total: number;
    }
  | { readonly status: "unreadable"; readonly file: string; readonly detail: string }
  /** Another file gave the same version of that roadmap, and not the same: the user says which one holds. */
  | {
      readonly status: "twice";
      readonly file: string;
      readonly roadmap: FollowedRoadmap;
      readonly other: string;
    }
  | {
      readonly status: "given";
      readonly file: string;
      readonly roadmap: FollowedRoadmap;
      readonly isReplaced: boolean;
      /** It is there again when the pane is opened the next time. */
      readonly isKept: boolean;
    }
  /** It is not remembered any more; it holds until the pane is closed. */
  | { readonly status: "forgotten"; readonly roadmap: FollowedRoadmap }
  | { readonly status: "crashed"; readonly error: unknown };

export interface RoadmapFiles {
  readonly state: Store<GivingState>;
  readonly offered: Store<readonly GivenRoadmap[]>;
  /** Reads the one file that was chosen or dropped; the newest one counts. Never rejects. */
  give(files: readonly GivenFile[]): Promise<void>;
  /** Answers « twice »: the new file holds from now on, or the old one still does. */
  replace(isReplaced: boolean): void;
  /** Whether a file of that roadmap is remembered. */
  isKept(id: string): boolean;
  /** Remembers the files of that roadmap no more. */
  forget(id: string): void;
  /** Makes known what is remembered, before the workbook is read. Never rejects. */
  restore(): Promise<void>;
}

export interface RoadmapFilesParts {
  readonly given: GivenEditions;
  /** The edition that the text of a file stands for; null when the file is too large for its text to be read. */
  readonly editionOf: (text: string | null) => Promise<GivenEdition>;
  /** Bytes above which no text is short enough. */
  readonly largest: number;
  readonly memory: FileMemory;
  /** The workbook is to be read again: a plan of it may be judged now. */
  readonly onGiven: () => void;
}

type Found = Exclude<GivingState, { status: "given" }> | Source;

/** What a file says. */
async function read(file: GivenFile, parts: RoadmapFilesParts): Promise<Found> {
  const text = await textOf(file, parts.largest);
  if (text !== null && typeof text === "object")
    return { status: "unreadable", file: file.name, detail: text.detail };
  const reading = await parts.editionOf(text);
  if (reading.status === "refused") return { ...reading, file: file.name };
  return { name: file.name, text: text ?? "", edition: reading.edition };
}

/** Makes known what is remembered; what is refused by now is told, the last one of them. */
async function restoreAll(sources: Sources, parts: RoadmapFilesParts): Promise<GivingState | null> {
  let refused: GivingState | null = null;
  for (const { name, text } of parts.memory.load()) {
    const reading = await parts.editionOf(text);
    if (reading.status === "refused") refused = { ...reading, file: name };
    else sources.remembered({ name, text, edition: reading.edition });
  }
  return refused;
}

/** Does one thing at a time: what a newer one has overtaken says nothing any more. */
function createTurns(onBug: (error: unknown) => void) {
  const begin = newestOnly();
  return async (work: (isNewest: () => boolean) => Promise<void>): Promise<void> => {
    const isNewest = begin();
    try {
      await work(isNewest);
    } catch (error) {
      if (isNewest()) onBug(error);
    }
  };
}

export function createRoadmapFiles(parts: RoadmapFilesParts): RoadmapFiles {
  const state = createStore<GivingState>({ status: "none" });
  const sources = new Sources(parts.given, parts.memory);
  let waiting: Source | null = null;
  const attempt = createTurns((error) => {
    state.set({ status: "crashed", error });
  });

  function take(source: Source): void {
    const old = sources.of(source.edition);
    sources.know(source);
    const isReplaced = old !== undefined && !isSameRoadmap(old.edition, source.edition);
    const isKept = sources.keep(source, old);
    const { name: file, edition } = source;
    state.set({ status: "given", file, roadmap: followedOf(edition), isReplaced, isKept });
    parts.onGiven();
  }

  function settle(found: Found): void {
    if ("status" in found) {
      state.set(found);
      return;
    }
    const old = sources.of(found.edition);
    if (!old || isSameRoadmap(old.edition, found.edition)) {
      take(found);
      return;
    }
    waiting = found;
    const roadmap = followedOf(found.edition);
    state.set({ status: "twice", file: found.name, roadmap, other: old.name });
  }

  return {
    state,
    offered: parts.given.offered,
    give: ([file, another]) =>
      attempt(async (isNewest) => {
        if (!file) return;
        waiting = null;
        state.set(another ? { status: "several" } : { status: "reading", file: file.name });
        if (another) return;
        const found = await read(file, parts);
        if (isNewest()) settle(found);
      }),
    replace(isReplaced) {
      const source = waiting;
      waiting = null;
      if (isReplaced && source) take(source);
      else state.set({ status: "none" });
    },
    isKept: (id) => sources.isKept(id),
    forget(id) {
      const edition = sources.forget(id);
      if (edition) state.set({ status: "forgotten", roadmap: followedOf(edition) });
    },
    restore: () =>
      attempt(async () => {
        const refused = await restoreAll(sources, parts);
        if (refused) state.set(refused);
      }),
  };
}
