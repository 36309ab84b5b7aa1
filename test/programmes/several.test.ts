/** Several programmes in one workbook: each is found, judged and named apart, and none of its sheets is another's. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runValidate } from "../../src/cli/run-validate";
import { drawEdition, engineOf } from "../../src/app/engine";
import { plansIn } from "../../src/app/plans-in";
import { programmes } from "../../src/core/editions/index";
import { newestOf } from "../../src/core/editions/shipped-programme";
import type { Grid, GridSheet } from "../../src/core/grid/grid";
import type { Edition } from "../../src/core/programme/edition";
import { markOf } from "../../src/core/programme/workbook/mark";
import { shareOut } from "../../src/core/reading/share-out";
import type { Validation } from "../../src/core/validation/validation";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords } from "../../src/locales/fr/rules";
import { workbooks } from "../../src/locales/fr/workbooks";
import { parseReport } from "../cli/read-report";
import { collected } from "../support/collected";
import { gridOf } from "../support/plan-grid";
import { template as ptnSss } from "../support/ptn-sss";
import { singleYear } from "./single-year";
import { tiny } from "./tiny";

const TODAY = "2025-06-01";
const editions = [ptnSss, singleYear, tiny];
const shipped = programmes.map((programme) =>
  programme.editionOf(newestOf(programme), workbooks[programme.id]),
);
const engine = engineOf(editions, ruleTalk(ruleWords));

const choices = new Map<Edition, Parameters<typeof drawEdition>[1]>([
  [ptnSss, { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" }],
  [singleYear, { category: "OP", organization: "INESSS", fiscalYear: "2022-2023" }],
  [tiny, { category: "RSSS", organization: "CHUM", fiscalYear: "2030-2031" }],
]);

const blank: Grid = { sheets: [], names: [], date1904: false, unread: [] };

/** The workbook with the template of a programme, as it is inserted there. */
function withPlan(grid: Grid, edition: Edition): Grid {
  const choice = choices.get(edition) ?? { category: "RSSS", organization: "CHUM", fiscalYear: null };
  const drawn = gridOf(drawEdition(edition, choice, grid).drawing);
  return { ...grid, sheets: [...grid.sheets, ...drawn.sheets], names: [...grid.names, ...drawn.names] };
}

const workbookOf = (...of: readonly Edition[]): Grid => of.reduce(withPlan, blank);

const changed = (grid: Grid, title: string, change: (sheet: GridSheet) => GridSheet): Grid => {
  if (!grid.sheets.some(({ name }) => name === title)) throw new Error(`No sheet ${title}`);
  return { ...grid, sheets: grid.sheets.map((sheet) => (sheet.name === title ? change(sheet) : sheet)) };
};

/** The sheets that lost their marks, and the workbook the names of its template where asked. */
const unmarked = (grid: Grid, isMarked: (sheet: GridSheet) => boolean = () => false): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => (isMarked(sheet) ? sheet : { ...sheet, names: [] })),
});

const withoutNames = (grid: Grid): Grid => ({ ...grid, names: [] });

function judged(grid: Grid, by = engine): readonly Validation[] {
  const outcome = by.validate(grid, TODAY);
  return outcome.status === "validated" ? plansIn(outcome).map(({ validation }) => validation) : [];
}

/** Programme, organization, and the sheets that are read for it. */
const said = (grid: Grid): readonly string[] =>
  judged(grid).map(({ roadmap, organization, sheets }) => {
    const read = sheets.filter(({ state }) => state === "read").map(({ sheet }) => sheet);
    return `${roadmap.id} | ${organization ?? ""} | ${read.join(", ")}`;
  });

const PTN_SHEETS =
  "Identification, Feuille de route, Indicateurs, Plan d'action, Risques, Gestion du changement, Main-d'œuvre, Bénéfices, Rapport de validation";

const both = workbookOf(ptnSss, singleYear);

const apart = [
  `ptn-sss | CISSS de Laval | ${PTN_SHEETS}`,
  "essai-un-an | INESSS | Identification (2), Indicateurs (2), Plan d'action (2), Rapport de validation (2)",
];

const findingsOf = (validation: Validation | undefined): readonly string[] =>
  (validation?.findings ?? []).map(
    ({ rule, severity, cells }) =>
      `${severity} ${rule} ${cells.map(({ sheet, address }) => `${sheet}!${address}`).join()}`,
  );

test("each programme has its own plan, whichever was inserted first", () => {
  expect(said(both)).toEqual(apart);
  expect(said(workbookOf(singleYear, ptnSss)).map((line) => line.split(" | ").slice(0, 2))).toEqual([
    ["ptn-sss", "CISSS de Laval"],
    ["essai-un-an", "INESSS"],
  ]);
  expect(said(workbookOf(tiny, singleYear, ptnSss)).map((line) => line.split(" | ")[0])).toEqual([
    ...["ptn-sss", "essai-un-an", "essai"],
  ]);
});

test("what is found of each is what is found when it stands alone", () => {
  const [first, second] = judged(both);
  expect(findingsOf(first)).toEqual(findingsOf(judged(workbookOf(ptnSss))[0]));
  const alone = findingsOf(judged(workbookOf(singleYear))[0]);
  expect(alone.length).toBeGreaterThan(0);
  expect(findingsOf(second).map((line) => line.replaceAll(" (2)!", "!"))).toEqual(alone);
  expect(first?.coverage).toEqual(judged(workbookOf(ptnSss))[0]?.coverage);
});

test("a workbook of one plan is read whole, as it is when no other programme is known", () => {
  for (const edition of editions) {
    const grid = workbookOf(edition);
    expect(shareOut(grid, editions)).toEqual([{ template: edition, grid }]);
    expect(shareOut(grid, editions)[0]?.grid).toBe(grid);
    expect(shareOut(withoutNames(unmarked(grid)), editions).map(({ template }) => template)).toEqual([
      edition,
    ]);
  }
});

describe("marks are lost", () => {
  test.each([
    ["of every sheet", unmarked(both)],
    ["of every sheet, and the names", withoutNames(unmarked(both))],
    ["of one programme", unmarked(both, (sheet) => markOf(sheet)?.roadmap === "ptn-sss")],
    [
      "of the other programme, and the names",
      withoutNames(unmarked(both, (sheet) => markOf(sheet)?.roadmap !== "ptn-sss")),
    ],
    ["of the look-alikes", unmarked(both, ({ name }) => !/Plan d'action|Rapport/.test(name))],
  ])("%s: sheets go to the programme that they hang together with", (_, grid) => {
    expect(said(grid)).toEqual(apart);
  });

  test("titles and places say nothing: names tell, and what is said there", () => {
    const order = (sheet: GridSheet) => sheet.name.split("").reverse().join("");
    const shuffled = [...both.sheets].sort((one, other) => (order(one) < order(other) ? -1 : 1));
    const renamed = new Map(shuffled.map(({ name }, place) => [name, `Onglet ${place}`]));
    const retitle = (name: string): string => renamed.get(name) ?? name;
    const formula = (text: string) =>
      text.replace(
        /'((?:[^']|'')*)'!|\b(Identification|Indicateurs|Risques)!/g,
        (_, quoted?: string, plain?: string) => `'${retitle(quoted?.replaceAll("''", "'") ?? plain ?? "")}'!`,
      );
    const grid: Grid = {
      ...unmarked(both),
      sheets: shuffled.map((sheet) => ({ ...sheet, name: retitle(sheet.name), names: [] })),
      names: both.names.map((name) => ({ ...name, formula: formula(name.formula) })),
    };
    const titled = apart.map((line) => {
      const [id, organization, sheets = ""] = line.split(" | ");
      const places = sheets
        .split(", ")
        .map((name) => [shuffled.findIndex((sheet) => sheet.name === name), retitle(name)] as const)
        .sort(([one], [other]) => one - other);
      return `${id ?? ""} | ${organization ?? ""} | ${places.map(([, name]) => name).join(", ")}`;
    });
    // Nothing on a blank report says whose it is.
    const withoutReports = (line: string) =>
      line.replace(/(, )?Onglet \d+/g, (item) =>
        /Rapport/.test(shuffled[Number(/\d+/.exec(item)?.[0])]?.name ?? "") ? "" : item,
      );
    expect(said(grid).map(withoutReports)).toEqual(titled.map(withoutReports));
  });
});

test("a sheet of which nothing tells is read for none of the plans that lack it, and leaves them open", () => {
  const lost = unmarked(both, ({ name }) => !name.startsWith("Plan d'action"));
  const [action] = lost.sheets.filter(({ name }) => name === "Plan d'action");
  const sheets = lost.sheets.filter(({ name }) => !name.startsWith("Plan d'action"));
  const grid = withoutNames({
    ...lost,
    sheets: [...(action ? [{ ...action, name: "À classer" }] : []), ...sheets],
  });
  expect(
    judged(grid).map(({ roadmap, verdict, unread }) => [
      roadmap.id,
      verdict,
      unread.map(({ sheet, role, reason, isOfPlan }) => [sheet, role, reason, isOfPlan]),
    ]),
  ).toEqual([
    ["ptn-sss", "inconclusive", [["À classer", "actions", "contested", true]]],
    ["essai-un-an", "inconclusive", [["À classer", "actions", "contested", true]]],
  ]);
});

test("a sheet that cannot be read makes its own plan inconclusive, and no other", () => {
  for (const [title, verdicts] of [
    ["Indicateurs", ["inconclusive", "to-correct"]],
    ["Indicateurs (2)", ["to-correct", "inconclusive"]],
    ["Risques", ["inconclusive", "to-correct"]],
  ] as const) {
    const broken = both.sheets.find(({ name }) => name === title);
    const part = { sheet: title, reason: "too-large" } as const;
    const sheets = both.sheets.filter(({ name }) => name !== title);
    const marked = { ...both, sheets, unread: [{ ...part, names: broken?.names ?? [] }] };
    expect(judged(marked).map(({ verdict }) => verdict === "inconclusive")).toEqual(
      verdicts.map((verdict) => verdict === "inconclusive"),
    );
    expect(judged({ ...marked, unread: [part] }).map(({ verdict }) => verdict === "inconclusive")).toEqual(
      verdicts.map((verdict) => verdict === "inconclusive"),
    );
  }
});

test("a sheet of one plan that lost a column is not taken for that of another programme", () => {
  const wiped = changed(workbookOf(ptnSss), "Indicateurs", (sheet) => ({
    ...sheet,
    names: [],
    values: sheet.values.map((line, row) =>
      row === 3 ? line.map((value, place) => (place % 2 ? null : value)) : line,
    ),
  }));
  expect(said(wiped).map((line) => line.split(" | ")[0])).toEqual(["ptn-sss"]);
});

describe("the programmes that are shipped", () => {
  const known = engineOf(shipped, ruleTalk(ruleWords));
  const all = shipped.reduce(withPlan, blank);
  const reversed = [...shipped].reverse().reduce(withPlan, blank);
  const ids = programmes.map(({ id }) => id);
  /** What is read for each, the numbers that titles were given aside. */
  const read = (grid: Grid) =>
    judged(grid, known).map(({ roadmap, sheets }) => [
      roadmap.id,
      sheets.filter(({ state }) => state === "read").map(({ sheet }) => sheet.replace(/ \(\d\)$/, "")),
    ]);
  const alone = shipped.flatMap((edition) => read(withPlan(blank, edition)));

  test("each alone is what it is, with its marks and without", () => {
    expect(alone.map(([id]) => id)).toEqual(ids);
    const lost = shipped.map((edition) => withoutNames(unmarked(withPlan(blank, edition))));
    expect(lost.flatMap(read)).toEqual(alone);
  });

  test.each([
    ["all in one workbook", all],
    ["the other way round", reversed],
    ["without marks", unmarked(all)],
    ["without marks nor names", withoutNames(unmarked(all))],
    ["the other way round, without marks nor names", withoutNames(unmarked(reversed))],
  ])("%s, each is found apart", (_, grid) => {
    expect(read(grid)).toEqual(alone);
  });

  test("what is found of each is what is found when it stands alone", () => {
    const told = (grid: Grid) =>
      judged(grid, known).map((validation) =>
        findingsOf(validation).map((line) => line.replace(/ \(\d\)!/g, "!")),
      );
    expect(told(all)).toEqual(shipped.flatMap((edition) => told(withPlan(blank, edition))));
  });
});

describe("the command line", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "several-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const grids: Readonly<Record<string, Grid>> = {
    both,
    ptn: workbookOf(ptnSss),
    other: workbookOf(singleYear),
    broken: {
      ...both,
      sheets: both.sheets.filter(({ name }) => name !== "Indicateurs (2)"),
      unread: [{ sheet: "Indicateurs (2)", reason: "too-large" }],
    },
  };

  /** Runs the command over files that hold these grids. */
  async function run(names: readonly string[], ...options: readonly string[]) {
    const files = names.map((name) => {
      const file = path.join(folder, name);
      writeFileSync(file, name);
      return file;
    });
    const talk = ruleTalk(ruleWords);
    return collected((output) =>
      runValidate(
        [...files.slice(0, 1), ...options, ...files.slice(1)],
        {
          engine,
          engineWith: () => engine,
          talk: { fr: talk, en: talk },
          readGrid: (bytes) => Promise.resolve(grids[Buffer.from(bytes).toString()] ?? blank),
          largest: 1e7,
          refusalOf: () => null,
          isDate: () => true,
          today: () => TODAY,
          now: () => 0,
        },
        output,
      ),
    );
  }

  const plansOf = (printed: string) => parseReport(printed).files.flatMap(({ plans }) => plans);

  test("says of each plan what it is, and of the file the worst", async () => {
    const { code, output } = await run(["broken"], "--json");
    expect(code).toBe(2);
    const [file] = parseReport(output).files;
    expect(file?.verdict).toBe("inconclusive");
    expect(
      plansOf(output).map(({ roadmap, verdict, organization }) => [roadmap.id, verdict, organization]),
    ).toEqual([
      ["ptn-sss", "incomplete", "CISSS de Laval"],
      ["essai-un-an", "inconclusive", "INESSS"],
    ]);
    expect(
      plansOf(output).map(({ unread }) => unread.map(({ sheet, role }) => `${sheet} ${role ?? ""}`)),
    ).toEqual([[], ["Indicateurs (2) indicators"]]);
    expect((await run(["both"], "--json")).code).toBe(1);
  });

  test("names each in words", async () => {
    const { output } = await run(["both"]);
    expect(output.split("\n").filter((line) => / – /.test(line))).toEqual([
      "  PTN SSSS 2023-2027, version 2023.1 – À compléter\u00a0: il ne reste que des cellules à remplir.",
      "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
      `  ${singleYear.roadmap.acronym}, version 2019.1 – À compléter\u00a0: il ne reste que des cellules à remplir.`,
      `  INESSS – ${singleYear.roadmap.acronym}, version 2019.1`,
    ]);
  });

  test("compares each plan with that of the same programme, and says when there is none", async () => {
    const compared = async (previous: string) => {
      const { code, output } = await run(["both", previous], "--json", "--previous");
      return [code, ...plansOf(output).map(({ comparison }) => comparison?.status)];
    };
    expect(await compared("both")).toEqual([1, "compared", "compared"]);
    expect(await compared("ptn")).toEqual([1, "compared", "other-programme"]);
    const { code, output } = await run(["other", "ptn"], "--previous");
    expect(output).toContain("Ce fichier ne contient aucun plan du même programme");
    expect(code).toBe(2);
  });
});

test("sheets of a roadmap that is not known are told by its id and version, beside the plans that are judged", () => {
  const alone = engineOf([ptnSss], ruleTalk(ruleWords));
  const { id: roadmap, version } = singleYear.roadmap;
  expect(alone.validate(workbookOf(singleYear), TODAY)).toEqual({
    status: "not-a-plan",
    strangers: [{ roadmap, version }],
  });
  const beside = alone.validate(both, TODAY);
  expect([beside.status, beside.strangers]).toEqual(["validated", [{ roadmap, version }]]);
  expect(engine.validate(both, TODAY).strangers).toBeUndefined();
});
