/** What a file holds that a snapshot cannot say, so that what is written from it does not have it. */
import { strFromU8, unzipSync } from "fflate";
import type { WorkbookSnapshot } from "./snapshot";

const leftOutKinds = [
  "pictures",
  "charts",
  "pivots",
  "threads",
  "controls",
  "scales",
  "links",
  "macros",
  "protection",
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

const byPath: Readonly<Partial<Record<LeftOutKind, RegExp>>> = {
  pictures: /^xl\/(media|diagrams|embeddings)\//,
  pivots: /^xl\/(pivotTables|pivotCache|slicers|timelines)\//,
  threads: /^xl\/threadedComments\//,
  controls: /^xl\/(activeX|ctrlProps)\//,
  links: /^xl\/(externalLinks\/|connections\.xml|queryTables\/|model\/)/,
  macros: /^xl\/(vbaProject\.bin|macrosheets\/|dialogsheets\/)/,
};

const inSheets: Readonly<Partial<Record<LeftOutKind, RegExp>>> = {
  scales: /<(?:\w+:)?cfRule[^>]*type="(?:colorScale|dataBar|iconSet)"/,
  protection: /<(?:\w+:)?sheetProtection[^>]*(?:password|hashValue)=/,
};

const isChart = (path: string): boolean => /^xl\/(charts\/chart|chartsheets\/sheet)\d*\.xml$/i.test(path);

/** The kinds of things that are left out, in the order of `leftOutKinds`. @param bytes of a file that was read. */
export function leftOutOf(bytes: Uint8Array, { sheets }: WorkbookSnapshot): readonly LeftOutKind[] {
  const paths: string[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      paths.push(name);
      return /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
    },
  });
  const texts = Object.values(parts).map((part) => strFromU8(part));
  const kept = sheets.reduce((sum, { charts }) => sum + charts.length, 0);
  return leftOutKinds.filter((kind) => {
    if (kind === "charts") return paths.filter(isChart).length > kept;
    const [path, text] = [byPath[kind], inSheets[kind]];
    return (
      (path !== undefined && paths.some((each) => path.test(each))) ||
      (text !== undefined && texts.some((each) => text.test(each)))
    );
  });
}
