/** What no writer of workbooks writes, put into the file afterwards. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { toA1 } from "../../src/core/grid/address";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { Change, Scenario } from "../scenarios/read-scenario";
import { between, placesOf } from "../scenarios/scenario-places";
import { toContent, type CellContent } from "../scenarios/scenario-value";
import { sheetPlace } from "./snapshot-changes";

type Parts = Map<string, string>;

const sheetPath = (book: WorkbookSnapshot, title: string): string =>
  `xl/worksheets/sheet${sheetPlace(book, title) + 1}.xml`;

/** Changes a part. Throws when it is not there, or when nothing changes in it. */
function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const before = parts.get(path);
  if (before === undefined) throw new Error(`No part ${path} among ${[...parts.keys()].join(", ")}`);
  const after = change(before);
  if (after === before) throw new Error(`Nothing changes in ${path}`);
  parts.set(path, after);
}

function withContent(xml: string, address: string, { type, inner }: NonNullable<CellContent["xml"]>): string {
  return xml.replace(
    new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, "s"),
    (_, style: string) => {
      const typed = type === null ? "" : ` t="${type}"`;
      return `<c r="${address}"${style}${typed}>${inner}</c>`;
    },
  );
}

/** A filter on the first column of the sheet's table; the rows that it hides are hidden already. */
function withFilter(parts: Parts, book: WorkbookSnapshot, title: string): void {
  const place = sheetPlace(book, title);
  const before = book.sheets.slice(0, place).flatMap(({ tables }) => tables).length;
  edit(parts, `xl/tables/table${before + 1}.xml`, (xml) => {
    const ref = / ref="([^"]+)"/.exec(xml)?.[1] ?? "";
    const filter = '<filterColumn colId="0"><filters><filter val="A1"/></filters></filterColumn>';
    return xml
      .replace(/<autoFilter [^>]*\/>/, "")
      .replace("<tableColumns", `<autoFilter ref="${ref}">${filter}</autoFilter><tableColumns`);
  });
}

const patches: Readonly<
  Partial<Record<Change["kind"], (parts: Parts, book: WorkbookSnapshot, detail: string) => void>>
> = {
  "missing part": (parts, book, detail) => {
    const path = detail.includes("/") ? detail : sheetPath(book, detail);
    if (!parts.delete(path)) throw new Error(`No part ${path}`);
  },
  // "Indicateurs | <v>1</v> | <v>NaN</v>", or the path of any part in place of a sheet; every occurrence.
  patch: (parts, book, detail) => {
    const [where, change] = between(detail, "|");
    const [from, to] = between(change, "|");
    const path = where.includes("/") ? where : sheetPath(book, where);
    edit(parts, path, (xml) => xml.replaceAll(from, () => to));
  },
  "filtered rows": (parts, book, detail) => {
    withFilter(parts, book, between(detail, "!")[0]);
  },
};

/** The file with what the scenario wants in it that a snapshot cannot say. */
export function patched(file: Uint8Array, book: WorkbookSnapshot, scenario: Scenario): Uint8Array {
  const parts: Parts = new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  for (const line of scenario.cells) {
    const xml = line.value === undefined ? undefined : toContent(line.value).xml;
    if (!xml) continue;
    for (const place of placesOf(line))
      edit(parts, sheetPath(book, line.sheet), (part) => withContent(part, toA1(place), xml));
  }
  for (const { kind, detail } of scenario.changes) patches[kind]?.(parts, book, detail);
  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])), { level: 1 });
}

/** Kinds of change that are made to the file. */
export const patchKinds: readonly string[] = Object.keys(patches);
