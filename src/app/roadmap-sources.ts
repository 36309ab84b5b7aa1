/** The files that gave roadmaps since the pane was opened, and those that are remembered for the next time. */
import type { Edition } from "../core/programme/edition";
import type { GivenEditions } from "./given-editions";

/** A file as the browser gives it. */
export type GivenFile = Pick<File, "name" | "size" | "text">;

/** A file that is remembered from one opening of the pane to the next. */
export interface KeptFile {
  readonly name: string;
  readonly text: string;
}

export interface FileMemory {
  load(): readonly KeptFile[];
  /** False when there is no room for them, or when the browser keeps nothing. */
  save(files: readonly KeptFile[]): boolean;
}

/** What was given, and the file that gave it. */
export interface Source extends KeptFile {
  readonly edition: Edition;
}

/** Word for word, whatever the spaces and comments of their files. */
export const isSameRoadmap = (one: Edition, other: Edition): boolean =>
  one.revision === other.revision && JSON.stringify(one.roadmap) === JSON.stringify(other.roadmap);

/** What was given, where it came from, and what is remembered of it. */
export class Sources {
  private all: readonly Source[] = [];
  private kept: readonly KeptFile[] = [];

  constructor(
    private readonly given: GivenEditions,
    private readonly memory: FileMemory,
  ) {}

  /** What gave that version of that roadmap. */
  of({ roadmap: { id, version } }: Edition): Source | undefined {
    return this.all.find(({ edition: { roadmap } }) => roadmap.id === id && roadmap.version === version);
  }

  private for(id: string): readonly Source[] {
    return this.all.filter(({ edition: { roadmap } }) => roadmap.id === id);
  }

  know(source: Source): void {
    const old = this.of(source.edition);
    this.all = [...this.all.filter((other) => other !== old), source];
    this.given.add(source.edition);
  }

  /** Remembers a source that is known from now on, instead of the old one. True when there is room for it. */
  keep(source: Source, old: Source | undefined): boolean {
    const others = this.kept.filter(({ text }) => text !== old?.text && text !== source.text);
    const next = [...others, { name: source.name, text: source.text }];
    const isSaved = this.memory.save(next);
    // What it replaces must not come back the next time in its place.
    if (!isSaved && others.length < this.kept.length) this.memory.save(others);
    this.kept = isSaved ? next : others;
    return isSaved;
  }

  /** It is remembered already. */
  remembered(source: Source): void {
    this.kept = [...this.kept, { name: source.name, text: source.text }];
    this.know(source);
  }

  isKept(id: string): boolean {
    return this.for(id).some(({ text }) => this.kept.some((file) => file.text === text));
  }

  /** Answers the newest edition of what is forgotten. */
  forget(id: string): Edition | undefined {
    const own = this.for(id);
    this.kept = this.kept.filter(({ text }) => !own.some((source) => source.text === text));
    this.memory.save(this.kept);
    return own.at(-1)?.edition;
  }
}

/** The text of a file, null when it is too large to be read; or why the browser does not give it. */
export async function textOf(
  file: GivenFile,
  largest: number,
): Promise<string | null | { readonly detail: string }> {
  try {
    return file.size > largest ? null : await file.text();
  } catch (error) {
    // The file is gone, locked, or of a place that cannot be reached any more.
    if (!(error instanceof DOMException)) throw error;
    return { detail: `${error.name}: ${error.message}` };
  }
}
