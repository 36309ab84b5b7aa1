import type { FileMemory, KeptFile } from "../app/roadmap-sources";
import { unlessBlocked } from "./remembered";

/** Characters of the files that are remembered, in all: the browser gives an address some five million for everything. */
const MOST_KEPT = 500_000;

const isFile = (value: unknown): value is KeptFile =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "text" in value &&
  typeof value.text === "string";

/** What was saved; nothing when somebody else wrote there. */
function filesIn(saved: string | null): readonly KeptFile[] {
  if (saved === null) return [];
  try {
    const read: unknown = JSON.parse(saved);
    return Array.isArray(read) ? read.filter(isFile) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Keeps roadmap files in the browser's storage, under the partition that Office asks for, as long as there is room. */
export function storedFiles(partition: string | undefined, storage: () => Storage): FileMemory {
  const key = `${partition ?? ""}feuille-de-route.roadmaps`;
  return {
    load: () => filesIn(unlessBlocked(() => storage().getItem(key))),
    save(files) {
      if (files.reduce((sum, { text }) => sum + text.length, 0) > MOST_KEPT) return false;
      const isSaved = unlessBlocked(() => {
        if (files.length === 0) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(files));
        return true;
      });
      return isSaved === true;
    },
  };
}
