import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { systemRefusal } from "./system-refusal";

/** Why something that was seen in a folder is not read. */
export type LeftOutWhy = "lock" | "resource-fork" | "link" | "other";

/** Something that was seen in a folder and is not read. */
export interface LeftOut {
  readonly path: string;
  readonly why: LeftOutWhy;
}

/** Everything that was seen under a path: what is to be read, what cannot be entered, what is left out. */
export interface Listed {
  /** Files, and folders that could not be entered, in alphabetical order. */
  readonly items: readonly { readonly path: string; readonly kind: "file" | "closed-folder" }[];
  readonly leftOut: readonly LeftOut[];
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** Reads a folder: the system's own, or another in tests. */
export type ReadFolder = (folder: string) => Promise<readonly Entry[]>;

const readFolderOfSystem: ReadFolder = (folder) => readdir(folder, { withFileTypes: true });

/** What Excel and LibreOffice leave beside a workbook that is open. */
const isLockFile = (name: string): boolean => name.startsWith("~$") || name.startsWith(".~lock");
/** What macOS leaves beside a file on a disk of another system: no workbook, whatever its extension. */
const isResourceFork = (name: string): boolean => name.startsWith("._");
/** Workbooks, what people take for one, and what they may be packed in: each is read, or told why it is not. */
const isSpreadsheet = (name: string): boolean =>
  /\.(xls[xmb]?|xlt[xm]?|xla[m]?|xlw|f?ods|ots|sxc|csv|tsv|numbers|gsheet|zip|7z|rar)$/i.test(name);

function leftOutFor(name: string): LeftOutWhy | null {
  if (isLockFile(name)) return "lock";
  if (isResourceFork(name)) return "resource-fork";
  return isSpreadsheet(name) ? null : "other";
}

type Kind = "folder" | "file" | "link" | "other";

async function kindOf(entry: Entry, place: string): Promise<Kind> {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "other";
  try {
    // A link to a folder is not followed: it may lead back up.
    return (await stat(place)).isDirectory() ? "link" : "file";
  } catch (error) {
    if (systemRefusal(error) === null) throw error;
    return "file";
  }
}

interface Found {
  readonly items: Listed["items"][number][];
  readonly leftOut: LeftOut[];
}

async function walk(folder: string, found: Found, readFolder: ReadFolder): Promise<void> {
  let entries: readonly Entry[];
  try {
    entries = await readFolder(folder);
  } catch (error) {
    if (systemRefusal(error) === null) throw error;
    found.items.push({ path: folder, kind: "closed-folder" });
    return;
  }
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    const kind = await kindOf(entry, place);
    if (kind === "folder") {
      await walk(place, found, readFolder);
      continue;
    }
    const why = kind === "file" ? leftOutFor(entry.name) : kind;
    if (why === null) found.items.push({ path: place, kind: "file" });
    else found.leftOut.push({ path: place, why });
  }
}

const byPath = (left: { readonly path: string }, right: { readonly path: string }): number =>
  left.path < right.path ? -1 : Number(left.path > right.path);

/**
 * What a path of the command line stands for: a file as it is, a folder by everything in it and below. A folder that
 * cannot be entered takes nothing from the others.
 * @throws the system's error when the path does not exist.
 */
export async function listFiles(given: string, readFolder: ReadFolder = readFolderOfSystem): Promise<Listed> {
  if (!(await stat(given)).isDirectory()) return { items: [{ path: given, kind: "file" }], leftOut: [] };
  const found: Found = { items: [], leftOut: [] };
  await walk(given, found, readFolder);
  return { items: found.items.sort(byPath), leftOut: found.leftOut.sort(byPath) };
}
