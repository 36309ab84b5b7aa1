/**
 * « Valider » marks cells, « Effacer les marques » leaves the workbook as it was: the files saved before and
 * after are the same, part by part, in twenty workbooks full of what people add of their own.
 */
import { strFromU8, unzipSync } from "fflate";
import type { Ready } from "../../src/app/session";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { insertedWorkbook } from "../adapter/inserted-workbook";
import { randomPlan } from "../bench/plans";
import { gridSnapshot } from "../cli/plan-file";
import { filled } from "../libreoffice/fill";
import { usersWorkbook } from "../support/users-workbook";
import { differences, openWorkbook, type OpenedWorkbook, type Opening } from "../support/opened-workbook";
import { shareOf } from "../support/whole";

jest.setTimeout(180_000);

const WORKBOOKS = 20;
/** One in seven is the inserted template itself, with its own formats, lists and formulas; the others have none. */
const TEMPLATE_EVERY = 7;
const ACTIONS = 6;
const SIGNATURE = "FDR-MARQUE";

let template: WorkbookSnapshot;
beforeAll(async () => {
  template = await insertedWorkbook();
});

const opened: OpenedWorkbook[] = [];
afterEach(async () => {
  for (const workbook of opened.splice(0)) await workbook.close();
});

async function open(file: Uint8Array, opening: Opening = {}): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(file, opening);
  opened.push(workbook);
  return workbook;
}

const planOf = (seed: number): WorkbookSnapshot =>
  seed % TEMPLATE_EVERY === 0 ? filled(template, seed, () => true) : gridSnapshot(randomPlan(seed, ACTIONS));

const fileOf = (seed: number): Promise<Uint8Array> => writeXlsxFile(usersWorkbook(planOf(seed), seed));

/** Number of marks in a saved file. */
const marksIn = (file: Uint8Array): number =>
  Object.values(unzipSync(file))
    .map((bytes) => strFromU8(bytes).split(SIGNATURE).length - 1)
    .reduce((sum, count) => sum + count, 0);

/** How many marks « Valider » says it made. */
function marked({ marks }: Ready): number {
  if (marks.status !== "done") throw new Error(`Marks: ${marks.status}`);
  return marks.outcome.marked;
}

const cleared = ({ notice }: Ready): number | null => (notice?.kind === "cleared" ? notice.count : null);

describe("the workbooks", () => {
  test("hold what people add, on the sheets that are marked", async () => {
    const before = await (await open(await fileOf(1))).saved();
    const { sheets, names } = await (await open(before)).excel.snapshot();
    const sheet = sheets.find(({ name }) => name === "Indicateurs");
    expect(sheet).toMatchObject({
      merges: [expect.any(String), expect.any(String)],
      conditionalFormats: Array(4).fill(expect.anything()),
      rows: Array(3).fill(expect.anything()),
    });
    expect(sheet?.conditionalFormats.map(({ stopIfTrue }) => stopIfTrue)).toContain(true);
    expect(sheet?.conditionalFormats.some(({ range }) => range.includes(" "))).toBe(true);
    expect(sheet?.notes.length).toBeGreaterThan(1);
    expect(sheet?.validations.length).toBeGreaterThan(3);
    expect(sheet?.links).toHaveLength(1);
    expect(new Set(sheet?.cells.map(({ style }) => style)).size).toBeGreaterThan(8);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["Budget_total", "Taux_cache"]));
    expect(sheets.flatMap(({ tables, charts }) => [...tables, ...charts])).toHaveLength(2);
  });

  test("a file that differs is told from one that does not", async () => {
    const workbook = await open(await fileOf(1));
    const before = await workbook.saved();
    expect(differences(before, await workbook.saved())).toEqual([]);
    await workbook.excel.user.type("Suivi interne", "H20", "x");
    expect(differences(before, await workbook.saved())).not.toEqual([]);
  });
});

const seeds = Array.from({ length: WORKBOOKS }, (_, seed) => seed);

/** Cells of findings that ask for something, as « sheet!address ». */
const cellsOf = ({ validation }: Ready): readonly string[] => [
  ...new Set(
    validation.findings
      .filter(({ severity }) => severity !== "info")
      .flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`)),
  ),
];

/** Those of them that no conditional format lights. */
async function unseen(cells: readonly string[], { excel }: OpenedWorkbook): Promise<readonly string[]> {
  const plain: string[] = [];
  for (const cell of cells) {
    const [sheet = "", address = ""] = cell.split("!");
    if ((await excel.shownFormat(sheet, address)) === null) plain.push(cell);
  }
  return plain;
}

async function marksNow({ excel }: OpenedWorkbook): Promise<readonly string[]> {
  const { sheets } = await excel.snapshot();
  return sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ range, formula }) =>
      formula.includes(SIGNATURE) ? [`${name}!${range}`] : [],
    ),
  );
}

test.each(shareOf(seeds, 20))(
  "workbook %i: what it does not show by itself is marked, all of it; cleared, it is what it was",
  async (seed) => {
    const workbook = await open(await fileOf(seed), { looksAtRules: true });
    const { does, saved } = workbook;
    const before = await saved();
    expect(marksIn(before)).toBe(0);
    const cells = cellsOf(await does({ kind: "validate" }));
    expect(marksIn(await saved())).toBe(0);
    const plain = await unseen(cells, workbook);
    expect(plain.length).toBeGreaterThan(20);
    const count = marked(await does({ kind: "mark" }));
    expect(await marksNow(workbook)).toEqual(expect.arrayContaining([...plain]));
    if (seed % TEMPLATE_EVERY === 0) {
      // It has its own colours; what is marked where they are is graver than they say.
      expect(await unseen(cells, workbook)).toEqual([]);
      expect(count).toBeLessThan(cells.length / 4);
    } else expect(count).toBe(cells.length);
    expect(marksIn(await saved())).toBe(count);
    expect(cleared(await does({ kind: "clear-marks" }))).toBe(count);
    expect(differences(before, await saved())).toEqual([]);
  },
);

describe.each(shareOf([1, 0], 2))("workbook %i", (seed) => {
  test("marked twice, then cleared", async () => {
    const { does, saved } = await open(await fileOf(seed));
    const before = await saved();
    const first = marked(await does({ kind: "mark" }));
    const second = marked(await does({ kind: "mark" }));
    expect(second).toBe(first);
    expect(marksIn(await saved())).toBe(first);
    expect(cleared(await does({ kind: "clear-marks" }))).toBe(first);
    expect(differences(before, await saved())).toEqual([]);
    expect(cleared(await does({ kind: "clear-marks" }))).toBe(0);
    expect(differences(before, await saved())).toEqual([]);
  });

  test("marked, typed over, cleared: what was typed stays, and nothing else", async () => {
    const file = await fileOf(seed);
    const typed = await open(file);
    const marking = await open(file);
    const { validation } = await marking.does({ kind: "mark" });
    const cells = validation.findings
      .filter(({ severity }) => severity === "error")
      .flatMap((finding) => finding.cells.slice(0, 1));
    const places = [cells[0], cells.at(-1)].filter((cell) => cell !== undefined);
    expect(places).toHaveLength(2);
    for (const { sheet, address } of places) {
      for (const { excel } of [typed, marking]) await excel.user.type(sheet, address, "À confirmer");
    }
    expect(cleared(await marking.does({ kind: "clear-marks" }))).toBeGreaterThan(0);
    const after = await marking.saved();
    expect(strFromU8(unzipSync(after)["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("À confirmer");
    expect(differences(await typed.saved(), after)).toEqual([]);
  });

  test("saved with its marks, opened again, cleared", async () => {
    const marking = await open(await fileOf(seed));
    const before = await marking.saved();
    const count = marked(await marking.does({ kind: "mark" }));
    const again = await open(await marking.saved());
    expect(cleared(await again.does({ kind: "clear-marks" }))).toBe(count);
    expect(differences(before, await again.saved())).toEqual([]);
  });
});
