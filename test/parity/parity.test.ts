/**
 * One source, two back ends: whatever the cells hold, the rules
 * find the same in TypeScript and in the formulas that the template carries.
 * The formulas, taken from the drawings, are worked out by Excel's rules on
 * many rows, and on a sample of them by Univer's engine, which nobody here
 * wrote. PARITY_BATCHES=n plays n times as many, PARITY_SEED=n other rows.
 */
import { tableIds, type TableId, chainsOf } from "../support/ptn-sss";
import type { CellValue } from "../../src/core/grid/grid";
import { codeOf } from "../../src/core/programme/rule/code";
import { differences, evaluatedCodes, type Batch, type Engine } from "./batch";
import { randomIdentification, randomRow, type Allowed } from "./contents";
import { chance } from "./random";
import { report } from "./report";
import { calculateBook } from "./univer-book";
import { shippedEditions } from "../support/shipped-editions";
import { template } from "../support/plan-grid";
import type { Edition } from "../../src/core/programme/edition";
import { chainsIn } from "../../src/core/programme/template";
import { shareOf } from "../support/whole";

const times = Number(process.env["PARITY_BATCHES"] ?? 1);
const firstSeed = Number(process.env["PARITY_SEED"] ?? 1);

type Sizes = Readonly<Record<TableId, number>>;

function batchOf(
  sizes: Readonly<Record<string, number>>,
  seed: number,
  isAllowed?: Allowed,
  edition: Edition = template,
): Batch {
  const random = chance(seed);
  const rows = (id: string) =>
    Array.from({ length: sizes[id] ?? 0 }, () => randomRow(id, random, isAllowed, edition));
  const identification = Object.entries(randomIdentification(random, seed, edition)).map(
    ([id, value]) => [id, isAllowed && !isAllowed(id, value) ? null : value] as const,
  );
  return {
    edition,
    identification: Object.fromEntries(identification),
    // First the rows that others are linked to.
    rows: Object.fromEntries(
      [...new Set(["actions", ...Object.keys(sizes)])].map((id) => [id, rows(id)] as const),
    ),
  };
}

interface Play {
  readonly engine: Engine;
  readonly edition?: Edition;
  readonly sizes: Readonly<Record<string, number>>;
  /** The visible words too: never an error. They take as long as all the rest. */
  readonly withWords: boolean;
  readonly isAllowed?: Allowed;
}

async function compare(seed: number, { edition, engine, sizes, withWords, isAllowed }: Play): Promise<void> {
  const batch = batchOf(sizes, seed, isAllowed, edition);
  const found = await differences(batch, engine, withWords);
  if (found.length > 0) throw new Error(await report(batch, found, engine, seed));
}

const seeds = (count: number, from: number) =>
  Array.from({ length: count * times }, (_, place) => from + firstSeed + place);

describe("evaluate and the generated formulas agree", () => {
  // 8 × 1,300 + 16 × 905 = 24,880 rows in a whole run; actions within the 500 rows that the workbook's names cover.
  // Where actions are few, no action aims at some of the indicators: with each year in view (`randomIdentification`).
  const many = (seed: number): Sizes => ({
    indicators: 500,
    actions: seed % 3 !== 0 ? 5 : 400,
    risks: 240,
    change: 80,
    workforce: 80,
  });
  const manySeeds = seeds(24, 0);
  test.each(shareOf(manySeeds, 5))(
    "by Excel's rules, seed %i",
    async (seed) => {
      await compare(seed, { engine: "excel-rules", sizes: many(seed), withWords: seed % 7 === 0 });
    },
    120_000,
  );

  test("chance has met every finding that the roadmap's targets allow", () => {
    const met = new Set(manySeeds.flatMap((seed) => evaluatedCodes(batchOf(many(seed), seed))));
    const possible = tableIds.flatMap((id) =>
      chainsOf(id).flatMap((chain) => chain.cases.map((item) => `${id} ${codeOf(item)}`)),
    );
    expect([...new Set(possible)].filter((code) => !met.has(code))).toEqual([
      // No relative target in the first year, no « ----- » in the second and the third, no milestone after.
      "indicators |CIB-06 w:result1; w:gap1;|",
      "indicators |VAL-07 i:result2;|",
      "indicators |VAL-06 e:result3;|",
      "indicators |VAL-07 i:result3;|",
      "indicators |ECA-03 w:result3;|",
      "indicators |ECA-03 i:result3;|",
      "indicators |VAL-06 e:mid3;|",
      "indicators |VAL-06 e:result4;|",
      "indicators |ECA-03 w:result4;|",
      "indicators |ECA-03 i:result4;|",
      "indicators |VAL-06 e:mid4;|",
    ]);
  }, 120_000);

  // 4 × 935 = 3,740 rows in a whole run: a row of « Indicateurs » takes this engine as long as ten of « Plan d'action » or « Risques »,
  // and these as long as five of the small tables, of which there are enough for every content to come by.
  const sample: Sizes = { indicators: 15, actions: 60, risks: 60, change: 200, workforce: 600 };
  test.each(shareOf(seeds(4, 1000), 4))(
    "by Univer's engine, seed %i",
    async (seed) => {
      await compare(seed, {
        engine: "univer",
        sizes: sample,
        withWords: false,
        isAllowed: isReadAsExcelDoes,
      });
    },
    240_000,
  );

  const few: Sizes = { indicators: 12, actions: 12, risks: 12, change: 12, workforce: 12 };
  test.each(shareOf(seeds(2, 2000), 2))(
    "by Univer's engine, visible words included, seed %i",
    async (seed) => {
      await compare(seed, { engine: "univer", sizes: few, withWords: true, isAllowed: isReadAsExcelDoes });
    },
    240_000,
  );
});

describe.each(shippedEditions.filter((edition) => edition !== template))(
  "of $roadmap.id, evaluate and the generated formulas agree",
  (edition) => {
    const sizesOf = (actions: number, others: number) =>
      Object.fromEntries(edition.tables.map(({ id }) => [id, id === "actions" ? actions : others]));
    // Where actions are few, no action aims at some of the targets.
    const many = (seed: number) => sizesOf(seed % 3 === 1 ? 5 : 100, 300);
    test.each(shareOf(seeds(6, 3000), 5))("by Excel's rules, seed %i", async (seed) => {
      await compare(seed, {
        edition,
        engine: "excel-rules",
        sizes: many(seed),
        withWords: seed % 2 === 0,
      });
    });
    test("chance has met every finding", () => {
      const met = new Set(
        seeds(36, 3000).flatMap((seed) => evaluatedCodes(batchOf(many(seed), seed, undefined, edition))),
      );
      const possible = edition.tables.flatMap(({ id }) =>
        chainsIn(edition, id).flatMap((chain) => chain.cases.map((item) => `${id} ${codeOf(item)}`)),
      );
      expect([...new Set(possible)].filter((code) => !met.has(code))).toEqual([]);
    });
    test.each(shareOf(seeds(2, 4000), 2))(
      "by Univer's engine, seed %i",
      async (seed) => {
        await compare(seed, {
          ...{ edition, engine: "univer", sizes: sizesOf(12, 12), withWords: false },
          isAllowed: isReadAsExcelDoes,
        });
      },
      120_000,
    );
  },
);

const thinSpace = "\u2009";

/** False for the few contents that Univer does not read as Excel does, shown below. */
function isReadAsExcelDoes(_column: string, value: CellValue): boolean {
  return typeof value !== "string" || (value !== thinSpace && !/[*?~<>=]|^#N\/A$/.test(value));
}

describe("where Univer is not Excel", () => {
  async function calculated(formula: string, value: CellValue): Promise<CellValue> {
    const values = new Map([[4, new Map([[0, value]])]]);
    const book = await calculateBook(
      [{ name: "Essai", values, formulas: [{ formula, column: 1, firstRow: 0, rows: 1 }] }],
      [],
    );
    const answer = book.valueAt("Essai", 0, 1);
    book.dispose();
    return answer;
  }

  // Its index of compared cells answers the second time, and leaves "false" out of what it answers.
  test("NOT of a comparison already made is #VALUE!: the formulas say IF(…,FALSE,TRUE)", async () => {
    expect(await calculated("=AND(NOT($A5=1),NOT($A5=1))", 2)).toEqual({ error: "#VALUE!" });
    expect(await calculated("=AND(IF($A5=1,FALSE,TRUE),IF($A5=1,FALSE,TRUE))", 2)).toBe(true);
  });

  test("TRIM takes away every kind of space, where Excel takes away the plain one", async () => {
    expect(await calculated("=LEN(TRIM($A5))", thinSpace)).toBe(0);
  });

  test("= reads * and ? as wildcards, where Excel compares them as they are", async () => {
    expect(await calculated('=SUMPRODUCT(--($A5:$A6="R0*"))', "R05")).toBe(1);
  });

  test('a blank compared again = "0": the formulas say list&""="0"', async () => {
    const sum = (test: string) => `=SUMPRODUCT(--(${test}))+SUMPRODUCT(--(${test}))`;
    expect(await calculated(sum('$A5:$A6="0"'), "R05")).toBe(1);
    expect(await calculated(sum('$A5:$A6&""="0"'), "R05")).toBe(0);
  });

  test("a text that reads #N/A is the error, where Excel keeps it a text", async () => {
    expect(await calculated("=ISTEXT($A5)", "#N/A")).toBe(false);
    expect(await calculated("=ISERROR($A5)", "#N/A")).toBe(true);
  });
});
