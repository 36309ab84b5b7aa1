/** Tables of other shapes, taken over: every value that has a place is there, every other one is told; counted. */
import fc from "fast-check";
import { withCells } from "../../../test/support/edited-grid";
import { day, ownPlans, ownSheet, type OwnTable } from "../../../test/support/own-plans";
import { runs } from "../../../test/support/whole";
import { planGrid, template } from "../../../test/support/plan-grid";
import { commentWords } from "../../locales/fr/taken-over";
import { serialToIso } from "../calendar/dates";
import { fromA1 } from "../grid/address";
import { contentAt } from "../grid/content-at";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { tableOf } from "../programme/table/table";
import { isBlankValue } from "../text/blank";
import { offeredTables, type OfferedTable } from "./offer";
import { takeOver } from "./take-over";
import type { Takeover } from "./takeover";

const withOwn = (plan: Grid, ...sheets: readonly GridSheet[]): Grid => ({
  ...plan,
  sheets: [...plan.sheets, ...sheets],
});

function taken(grid: Grid, { source, targets }: OfferedTable, target = targets[0]): Takeover {
  if (!target) throw new Error("no table of the plan goes with it");
  const done = takeOver(grid, template, {
    ...{ source, target: target.table, columns: target.columns },
    words: commentWords,
  });
  if (!done) throw new Error("no such table in the plan");
  return done;
}

/** What is written, row by row, by id of the template's column; dates as AAAA-MM-JJ, aims without their wording. */
const rowsOf = ({ corrections, target }: Takeover) =>
  corrections.map((edits) =>
    Object.fromEntries<unknown>(
      edits.map(({ cell, after, format }): readonly [string, unknown] => {
        const { id = "" } = tableOf(template, target).columns[fromA1(cell.address)?.column ?? -1] ?? {};
        const isDate = format === "date" && typeof after === "number";
        const isAim = id === "aim" && typeof after === "string";
        if (isDate) return [id, serialToIso(after)];
        return [id, isAim ? after.split(" – ")[0] : after];
      }),
    ),
  );

const countsOf = ({ fates }: Takeover): OwnTable["counts"] => {
  const count = (kind: string): number => fates.filter((fate) => fate.kind === kind).length;
  return [count("taken"), count("commented"), count("listed")];
};

/** Filled cells of the range, but for its headers. */
function filledIn({ values }: GridSheet, { range, headers }: OwnTable): number {
  const [start = "", end = ""] = range.split(":");
  const [from, to] = [fromA1(start), fromA1(end)];
  if (!from || !to) throw new Error(range);
  const rows = values
    .slice(from.row, to.row + 1)
    .map((row) => row.slice(from.column, to.column + 1).filter((value) => !isBlankValue(value)).length);
  return rows.reduce((sum, count) => sum + count, 0) - (headers ?? rows[0] ?? 0);
}

test.each(ownPlans)("$name", ({ sheet, tables, outside = [] }) => {
  const grid = withOwn(planGrid(), sheet);
  const offered = offeredTables(grid, template, null);
  expect(offered.map(({ source: { range, title } }) => [range, title])).toEqual(
    tables.map(({ range, title }) => [range, title]),
  );
  tables.forEach((expected, place) => {
    const found = offered[place];
    if (!found) throw new Error("not offered");
    const [target] = found.targets;
    const headers = Object.fromEntries(
      Object.entries(target?.columns ?? {}).map(([id, key]) => [id, key.replace(/^\d+\/\d+ /, "")]),
    );
    expect([target?.table, headers]).toEqual([expected.target, expected.columns]);
    const done = taken(grid, found);
    expect(rowsOf(done)).toEqual(expected.rows);
    expect(countsOf(done)).toEqual(expected.counts);
    expect(
      done.fates.flatMap((fate) => (fate.kind === "listed" ? [`${fate.from.address} ${fate.why}`] : [])),
    ).toEqual(expected.listed ?? []);
    expect(
      done.fates.flatMap((fate) =>
        fate.kind === "taken" && fate.doubt ? [`${fate.from.address} ${fate.doubt}`] : [],
      ),
    ).toEqual(expected.doubtful ?? []);
    expect(found.outside).toEqual(outside);
    expect(done.fates).toHaveLength(filledIn(sheet, expected));
  });
});

/** The plan with what a takeover writes in it. */
function written(grid: Grid, { corrections, target }: Takeover): Grid {
  const cells = corrections.flat().map(({ cell, after }): readonly [string, CellValue] => {
    if (typeof after === "object") throw new Error("a formula, or nothing, is written");
    return [cell.address, after];
  });
  return withCells(grid, target, Object.fromEntries(cells));
}

const small = ownSheet("Suivi", [
  ["Action", "Responsable", "Échéance", "Budget"],
  ["Former", "DRH", day("2025-06-30"), 10],
  ["Migrer", "DTI", "2025-09-30", null],
]);

const offeredIn = (grid: Grid): OfferedTable => {
  const [found] = offeredTables(grid, template, null);
  if (!found) throw new Error("no table");
  return found;
};

const addresses = ({ corrections }: Takeover): readonly string[] =>
  corrections.map((edits) => edits.map(({ cell }) => cell.address).join(" "));

describe("what is there already", () => {
  it("stays: rows go under it, and not where only a comment, or the organization's own column, is filled in", () => {
    const plan = planGrid({ actions: [{ action: "Recruter" }, {}, { comments: "à voir" }] });
    const grid = withOwn(plan, small);
    const done = taken(grid, offeredIn(grid));
    expect(addresses(done)).toEqual(["D8 F8 I8 M8", "D9 F9 I9"]);
    expect(done.corrections.flat().every(({ before }) => before === null)).toBe(true);
  });

  it("is not written again: the same table, taken twice, is there once, and counts as before", () => {
    const grid = withOwn(planGrid(), small);
    const first = taken(grid, offeredIn(grid));
    const after = written(grid, first);
    const again = taken(after, offeredIn(after));
    expect([again.corrections, countsOf(again), again.rows]).toEqual([[], countsOf(first), 2]);
  });

  it("is kept on the rows of the roadmap: what says something else is listed, or said in « Commentaires »", () => {
    const sheet = ownSheet("Registre", [
      ["No", "Risque", "Impact", "Mesure d'atténuation", "Responsable"],
      ["R02", null, 5, "Chiffrer", "DTI"],
      ["R03", null, 5, "Former", "DRH"],
    ]);
    const plan = planGrid({
      risks: { R02: { impact: 3, owner: "DTI" }, R03: { impact: 3, comments: "vu" } },
    });
    const grid = withOwn(plan, sheet);
    const done = taken(grid, offeredIn(grid));
    expect(rowsOf(done)).toEqual([
      { mitigation: "Chiffrer", comments: "Impact\u00a0: 5" },
      { mitigation: "Former", owner: "DRH" },
    ]);
    expect(countsOf(done)).toEqual([6, 1, 1]);
    expect(
      done.fates.flatMap((fate) => (fate.kind === "listed" ? [fate.from.address, fate.why] : [])),
    ).toEqual(["C3", "occupied"]);
  });
});

test("rows of a table that the roadmap fills go by their number; one that it does not have, or that is there already, is listed", () => {
  const sheet = ownSheet("Résultats", [
    ["No de l’indicateur", "Résultat 2024-2025", "Source de données", "Priorité"],
    ["1.1", "62 %", "GLPI", null],
    [2.1, 40, "SIRH", "à valider"],
    ["9.9", 0.5, null, null],
    ["1.1", "70 %", "Excel", null],
  ]);
  const grid = withOwn(planGrid(), sheet);
  const found = offeredIn(grid);
  const target = found.targets.find(({ table }) => table === "indicators");
  const done = taken(grid, found, target);
  expect(done.fates.map(({ from, kind }) => `${from.address} ${kind}`)).toEqual([
    ...["A2 taken", "B2 taken", "C2 taken"],
    ...["A3 taken", "B3 taken", "C3 taken", "D3 commented"],
    ...["A4 listed", "B4 listed"],
    ...["A5 listed", "B5 listed", "C5 listed"],
  ]);
  expect(rowsOf(done)).toEqual([
    { result2: 0.62, source: "GLPI" },
    { result2: 0.4, source: "SIRH", comments: "Priorité\u00a0: à valider" },
  ]);
});

test("dates are those of the calendar whichever year each workbook counts from", () => {
  const [one] = small.values[1]?.slice(2) ?? [];
  if (typeof one !== "number") throw new Error("no date");
  const sheet = { ...small, values: [small.values[0] ?? [], ["Former", "DRH", one - 1462, 10]] };
  const file: Grid = { sheets: [sheet], names: [], date1904: true, unread: [] };
  const [found] = offeredTables(planGrid(), template, file);
  if (!found) throw new Error("no table");
  expect(rowsOf(taken(planGrid(), found))[0]).toMatchObject({ due: "2025-06-30" });
});

test("sheets of the plan are not offered; in a file, those of a template are, without its formulas", () => {
  const plan = planGrid({ actions: [{ action: "Former", owner: "DRH" }], formulas: 0 });
  expect(offeredTables(plan, template, null)).toEqual([]);
  const found = offeredTables(planGrid(), template, plan).find(
    ({ source }) => source.sheet === "Plan d'action",
  );
  expect(found?.source.columns.map(({ header }) => header)).toEqual([
    ...["No", "Vise", "Type", "Action", "Livrable", "Responsable (fonction)", "Direction", "Début"],
    ...["Échéance", "Avancement", "État", "Date de réalisation", "Commentaires"],
  ]);
  expect(found && rowsOf(taken(planGrid(), found))[0]).toEqual({ action: "Former", owner: "DRH" });
});

test("a formula whose result the file does not hold, and an error, are listed: nobody knows what they say", () => {
  const sheet = {
    ...ownSheet("Suivi", [
      ["Action", "Responsable", "Échéance", "Coût"],
      ["Former", null, "2025-06-30", { error: "#DIV/0!" }],
    ]),
    notCalculated: [{ row: 1, column: 1 }],
  };
  const grid = withOwn(planGrid(), sheet);
  const done = taken(grid, offeredIn(grid));
  expect(rowsOf(done)).toEqual([{ action: "Former", due: "2025-06-30" }]);
  expect(
    done.fates.flatMap((fate) => (fate.kind === "listed" ? [`${fate.from.address} ${fate.why}`] : [])),
  ).toEqual(["B2 not-calculated", "D2 error"]);
});

test("a table of a thousand rows is found and copied in seconds", () => {
  const rows = Array.from({ length: 1_000 }, (_, place) => [
    `Action ${place}`,
    "DRH",
    "2025-06-30",
    "En cours",
  ]);
  const grid = withOwn(
    planGrid(),
    ownSheet("Suivi", [["Action", "Responsable", "Échéance", "État"], ...rows]),
  );
  const began = performance.now();
  const found = offeredIn(grid);
  expect([found.source.rows.length, taken(grid, found).rows]).toEqual([1_000, 1_000]);
  expect(performance.now() - began).toBeLessThan(10_000);
});

describe("whatever the table holds", () => {
  fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });
  const header = fc.constantFrom(
    ...["Action", "Porteur", "Échéance", "Statut", "% complété", "Début", "No", "Vise", "Commentaires"],
    ...["Budget", "Priorité", "Livrable", "Risque", "Probabilité", "Impact"],
  );
  const value = fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      null,
      "Terminé",
      "en cours",
      "à faire",
      "75 %",
      0.75,
      75,
      1,
      "2025-06-30",
    ),
    fc.constantFrom<CellValue>(
      45_000,
      "30/06/2025",
      "juin 2025",
      "1.1",
      "R03",
      "=SOMME(A1)",
      "Total",
      "Axe 1",
    ),
    fc.constantFrom<CellValue>({ error: "#N/A" }, true, -5, 9e307, " ", "a\nb"),
    fc.string({ maxLength: 12 }),
  );
  const table = fc
    .uniqueArray(header, { minLength: 3, maxLength: 9 })
    .chain((headers) =>
      fc
        .array(fc.array(value, { minLength: headers.length, maxLength: headers.length }), { maxLength: 12 })
        .map((rows) => [headers, ...rows]),
    );
  const plan = planGrid({ actions: [{ action: "Recruter", owner: "DRH" }] });

  test("taken, in « Commentaires » and listed are together all that stands under the headers, each once", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const sheet = ownSheet("Suivi", rows);
        const grid = withOwn(plan, sheet);
        for (const found of offeredTables(grid, template, null))
          for (const target of found.targets.slice(0, 2)) {
            const done = taken(grid, found, target);
            const filled = found.source.rows.flatMap(({ cells }) => cells.map(({ address }) => address));
            expect(done.fates.map(({ from }) => from.address).sort()).toEqual([...filled].sort());
            const said = new Map(done.corrections.flat().map(({ cell, after }) => [cell.address, after]));
            // No two values go to one cell.
            expect(said.size).toBe(done.corrections.flat().length);
            for (const { cell, before } of done.corrections.flat()) {
              expect([before, contentAt(grid, cell)]).toEqual([null, null]);
            }
            for (const fate of done.fates)
              if (fate.kind !== "listed") {
                const held = said.get(fate.to.address) ?? contentAt(grid, fate.to);
                expect(held).not.toBeNull();
                if (fate.kind === "commented" && fate.value.kind === "text")
                  expect(held).toContain(fate.value.text);
              }
          }
        const all = sheet.values.flat().filter((each) => !isBlankValue(each)).length;
        const [found] = offeredTables(grid, template, null);
        if (!found) return;
        const within = offeredTables(grid, template, null).flatMap(({ source }) => source.rows);
        const counted = within.flatMap(({ cells }) => cells).length + found.outside.length;
        // What is left are headers and titles.
        expect(all - counted).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(600, 20) },
    );
  });
});
