/** The workbooks that are checked: the template of each programme as the command line writes it, and copies filled at random. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ProgrammeId } from "../../src/core/editions/index";
import { organizationCategories } from "../../src/core/organizations/organization";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { shippedEdition } from "../support/shipped-editions";
import { withoutResults } from "./contents";
import { filled } from "./fill";
import { isPlain } from "./peculiarities";

const launcher = path.join(process.cwd(), "src/cli/launch.mjs");

/**
 * Runs a command of the project as users do.
 * @throws Error when it ends with a code that is not expected.
 */
export function command(name: string, args: readonly string[], expected: readonly number[]): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [launcher, name, ...args], {
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  if (error) throw error;
  if (status === null || !expected.includes(status))
    throw new Error(`${name} ended with ${status ?? "a signal"}:\n${stderr}`);
  return stdout;
}

/** Unfilled: as inserted. Plain: contents that LibreOffice reads as Excel does. Any: every content. */
export type WorkbookKind = "unfilled" | "plain" | "any";

export interface Workbook {
  readonly programme: ProgrammeId;
  readonly file: string;
  readonly kind: WorkbookKind;
}

const categories = [null, ...organizationCategories];

/** One template of a programme per category, and one without. */
async function templates(folder: string, programme: ProgrammeId): Promise<readonly WorkbookSnapshot[]> {
  const read: WorkbookSnapshot[] = [];
  for (const [index, category] of categories.entries()) {
    const file = path.join(folder, `template-${programme}-${index}.xlsx`);
    const chosen = category === null ? [] : ["--category", category];
    command("template", [file, "--roadmap", programme, ...chosen], [0]);
    read.push(await readXlsxFile(readFileSync(file)));
  }
  return read;
}

/** How many workbooks of each kind; the templates come on top. */
export interface Counts {
  readonly plain: number;
  readonly any: number;
}

/** Writes the unfilled templates of a programme, then the filled ones; each is named by the seed that makes it again. */
export async function writeWorkbooks(
  folder: string,
  programme: ProgrammeId,
  counts: Counts,
  seed: number,
): Promise<readonly Workbook[]> {
  const written = path.join(folder, "written");
  mkdirSync(written, { recursive: true });
  const blank = await templates(folder, programme);
  const edition = shippedEdition(programme);
  const workbooks: Workbook[] = [];
  const write = async (name: string, kind: WorkbookKind, snapshot: WorkbookSnapshot): Promise<void> => {
    const file = path.join(written, `${programme}-${name}.xlsx`);
    writeFileSync(file, await writeXlsxFile(snapshot));
    workbooks.push({ programme, file, kind });
  };
  for (const [index, snapshot] of blank.entries()) {
    const name = `unfilled-${categories[index] ?? "no category"}`;
    await write(name, "unfilled", withoutResults(snapshot));
  }
  for (let index = 0; index < counts.plain + counts.any; index += 1) {
    const kind = index < counts.plain ? "plain" : "any";
    const snapshot = blank[index % blank.length];
    if (!snapshot) throw new Error("No template");
    const isAllowed = kind === "plain" ? isPlain : () => true;
    await write(`${kind}-${seed + index}`, kind, filled(snapshot, seed + index, isAllowed, edition));
  }
  return workbooks;
}
