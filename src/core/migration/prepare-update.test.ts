import { randomPlan } from "../../../test/bench/plans";
import { bookOf, type Book } from "../../../test/bruising/book";
import { shuffled, tableChanges, upTo } from "../../../test/bruising/table-changes";
import { workbookChanges } from "../../../test/bruising/workbook-changes";
import { chance } from "../../../test/parity/random";
import {
  formerEdition as before,
  NEW_WORDING,
  revisedEdition as after,
  VERSION,
} from "../../../test/programmes/ptn-sss-2024";
import { withCells } from "../../../test/support/edited-grid";
import { fullPlan } from "../../../test/support/full-plan";
import { formerPlans } from "../../../test/support/former-plans";
import {
  cellOf,
  gridOf,
  planGrid,
  validated,
  withSheet,
  type PlanInputs,
} from "../../../test/support/plan-grid";
import { formerTemplate, tableIds, template, type TableId } from "../../../test/support/ptn-sss";
import { typedOver, withFormulas } from "../../../test/support/with-formulas";
import { shareOf } from "../../../test/support/whole";
import { keptWords } from "../../locales/fr/kept";
import { contentAt } from "../grid/content-at";
import { isCellError, type Grid } from "../grid/grid";
import { fromA1, toA1 } from "../grid/address";
import { drawTemplate } from "../drawing/draw-template";
import { namesIn, settlePrefix } from "../grid/settle-names";
import { columnPlace, FIRST_ROW, inputsOf, tableOf } from "../programme/table/table";
import type { CellContent, SheetDrawing } from "../programme/workbook/drawing";
import { fieldRow, inputFields, VALUE_COLUMN } from "../programme/workbook/identification";
import { isBlankValue } from "../text/blank";
import { KEPT_ROLE } from "./draw-kept";
import { followed } from "../programme/finding/decision";
import { keysOn } from "../programme/finding/finding-key";
import { readPlan } from "../reading/read-plan";
import { drawnContent, isFormula } from "./drawn-cells";
import { inOrderFor, updateOffer } from "./followed";
import { prepareUpdate } from "./prepare-update";
import type { Update } from "./update";

const editions = [before, after];

function updated(grid: Grid): Update {
  const offer = updateOffer(grid, before, editions);
  if (!offer) throw new Error("No update is offered");
  return prepareUpdate(grid, {
    ...offer,
    before,
    after,
    words: keptWords,
    around: grid,
    today: "2025-06-01",
  });
}

const filled = (inputs: Partial<PlanInputs> = {}): Grid =>
  withFormulas(planGrid({ ...fullPlan, formulas: 0, ...inputs }));

/** What the new sheet of a role holds in a cell. */
function drawn({ drawing }: Update, role: string, address: string): CellContent {
  const sheet = drawing.sheets.find((item) => item.role === role);
  if (!sheet) throw new Error(`No sheet ${role}`);
  return drawnContent(sheet).get(address) ?? null;
}

/** Address in the new sheet of a table, by official number or place among the rows that people added. */
function addressIn(id: TableId, row: string | number, column: string): string {
  const table = tableOf(after, id);
  const official = after.official[id]?.rows.map((item) => item.id) ?? [];
  const index = typeof row === "number" ? official.length + row : official.indexOf(row);
  return toA1({ row: FIRST_ROW + index, column: columnPlace(table, column) });
}

const keptLines = ({ kept }: Update): readonly string[] =>
  kept.map(({ why, from }) => `${why} ${from.sheet}!${from.address} ${JSON.stringify(from.value)}`);

test("an older edition is recognised by its marks, and the newest one is offered", () => {
  const grid = filled();
  expect(inOrderFor(grid, [after, before])).toEqual([before, after]);
  expect(updateOffer(grid, before, editions)).toEqual({
    from: { version: "2023.1", revision: 3 },
    to: { version: VERSION, revision: 3 },
  });
  expect(updateOffer(grid, before, [before])).toBeNull();
});

test("a template of an earlier revision is offered an update to the same edition", () => {
  const earlier = withSheet(filled(), "risks", (sheet) => ({
    ...sheet,
    names: sheet.names.map((name) => ({ ...name, formula: name.formula.replace(/\|3"$/, '"') })),
  }));
  expect(updateOffer(earlier, before, [before])?.from).toEqual({ version: "2023.1", revision: 1 });
});

test("what changes is told: wordings, targets, rows and columns", () => {
  const { changes } = updated(filled());
  expect(changes).toEqual({
    texts: [
      {
        sheet: "Indicateurs",
        row: "1.1",
        header: "Indicateur",
        isTarget: false,
        before: before.roadmap.indicators[0]?.wording,
        after: NEW_WORDING,
      },
      {
        sheet: "Indicateurs",
        row: "1.2",
        header: "Cible ministérielle 2026-2027",
        isTarget: true,
        before: 0.9,
        after: 0.95,
      },
    ],
    rowsAdded: [
      { sheet: "Indicateurs", row: "5.3", wording: "Taux d’essai (édition fictive)" },
      { sheet: "Risques", row: "R19", wording: "Risque d’essai (édition fictive)" },
    ],
    rowsRemoved: [
      { sheet: "Indicateurs", row: "5.2", wording: before.roadmap.indicators.at(-1)?.wording },
      { sheet: "Risques", row: "R18", wording: before.roadmap.risks.at(-1)?.wording },
    ],
    columnsAdded: [{ sheet: "Risques", header: "Prochaine revue" }],
    columnsRemoved: [{ sheet: "Main-d'oeuvre", header: "Contribution locale" }],
    columnsByYear: [],
  });
});

test("answers go to the same row and the same column; those of a row or a column that is gone are kept apart", () => {
  const update = updated(
    filled({
      risks: { R03: { likelihood: 4, impact: 5, comments: "À suivre" } },
      workforce: { MO1: { contribution: "Deux équipes", required: 12 } },
    }),
  );
  // « Risques » has one column more before « Commentaires », « Main-d'oeuvre » one less before « Postes requis ».
  expect(drawn(update, "risks", addressIn("risks", "R03", "comments"))).toBe("À suivre");
  expect(drawn(update, "risks", addressIn("risks", "R03", "impact"))).toBe(5);
  expect(drawn(update, "risks", addressIn("risks", "R03", "review"))).toBeNull();
  expect(drawn(update, "workforce", addressIn("workforce", "MO1", "required"))).toBe(12);
  expect(drawn(update, "indicators", addressIn("indicators", "1.1", "result2"))).toBe(0.75);
  expect(drawn(update, "indicators", addressIn("indicators", "1.1", "indicator"))).toBe(NEW_WORDING);
  expect(drawn(update, "actions", addressIn("actions", 0, "action"))).toBe("Former les équipes");
  expect(drawn(update, "identification", "B7")).toBe("CISSS de Laval");
  expect(keptLines(update)).toEqual([
    "row Indicateurs!F14 0.5",
    'row Indicateurs!W14 "Atteint"',
    "row Indicateurs!AF14 0.9",
    "row Indicateurs!AQ14 0.9",
    `column Main-d'oeuvre!${cellOf("workforce", "MO1", "contribution").address} "Deux équipes"`,
  ]);
});

test("what is kept is listed on a sheet of its own, as it was typed", () => {
  const update = updated(filled({ risks: { R18: { comments: "=2+2", due: 45_900 } } }));
  const lines = update.kept.length;
  const sheet = update.drawing.sheets.find(({ role }) => role === "kept");
  expect([sheet?.title, lines]).toEqual(["Données conservées", 6]);
  const row = (number: number) =>
    ["A", "B", "C", "D", "E", "G"].map((letter) => drawn(update, "kept", `${letter}${number}`));
  expect(row(9)).toEqual([
    "'Risques",
    "'R18",
    "'Échéance",
    cellOf("risks", "R18", "due").address,
    45_900,
    keptWords.why.row,
  ]);
  // A text that starts like a formula stays a text.
  expect(row(10).slice(2, 5)).toEqual(["'Commentaires", cellOf("risks", "R18", "comments").address, "'=2+2"]);
});

test("nothing to keep: there is no such sheet", () => {
  const { kept, drawing } = updated(withFormulas(planGrid({ formulas: 0, choice: fullPlan.choice ?? {} })));
  expect([kept, drawing.sheets.some(({ role }) => role === "kept")]).toEqual([[], false]);
});

test("rows that people added follow the official ones, and the table grows for them", () => {
  const actions = Array.from({ length: 60 }, (_, place) => ({
    number: `A${place}`,
    action: `Action ${place}`,
  }));
  const update = updated(filled({ actions }));
  expect(drawn(update, "actions", addressIn("actions", 59, "action"))).toBe("Action 59");
  const sheet = update.drawing.sheets.find(({ role }) => role === "actions");
  expect(sheet?.table?.range.replace(/^.*:[A-Z]+/, "")).toBe(String(FIRST_ROW + 60));
  // The formulas of the row are there too.
  expect(drawn(update, "actions", addressIn("actions", 59, "diagnostic"))).toMatch(/^=/);
});

test("a formula that people typed gives its result, and is listed", () => {
  const { sheet, address } = cellOf("indicators", "1.1", "result2");
  const grid = filled();
  const typed = {
    ...grid,
    sheets: grid.sheets.map((item) =>
      item.name === sheet ? { ...item, formulas: { ...item.formulas, [address]: "=3/4" } } : item,
    ),
  };
  const update = updated(typed);
  expect(drawn(update, "indicators", addressIn("indicators", "1.1", "result2"))).toBe(0.75);
  const listed = [...drawnContent(update.drawing.sheets.at(-1) ?? { content: [] })].filter(
    ([, value]) => value === "'=3/4" || value === keptWords.resultTaken,
  );
  expect(listed).toHaveLength(2);
});

test("what stands over official content or over a formula, or beside the table, is kept apart; an added column follows", () => {
  const level = cellOf("risks", "R01", "level").address;
  const wording = cellOf("risks", "R02", "risk").address;
  const aside = toA1({ row: FIRST_ROW + 1, column: tableOf(before, "risks").columns.length });
  const heading = toA1({ row: FIRST_ROW - 1, column: tableOf(before, "risks").columns.length });
  const wide = withSheet(filled(), "risks", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => [...line, null]),
  }));
  const grid = withCells(typedOver(wide, "risks", { [level]: 7 }), "risks", {
    [wording]: "Notre propre libellé",
    [heading]: "Note interne",
    [aside]: "vu en comité",
    B1: "Brouillon",
  });
  const update = updated(grid);
  expect(keptLines(update).filter((line) => line.includes("Risques") && !line.startsWith("row"))).toEqual([
    `over Risques!${level} 7`,
    `over Risques!${wording} "Notre propre libellé"`,
    'elsewhere Risques!B1 "Brouillon"',
  ]);
  const last = tableOf(after, "risks").columns.length;
  expect(drawn(update, "risks", toA1({ row: FIRST_ROW - 1, column: last }))).toBe("'Note interne");
  expect(drawn(update, "risks", toA1({ row: FIRST_ROW + 1, column: last }))).toBe("'vu en comité");
});

test("« Bénéfices », which is no table, keeps what was written in its columns", () => {
  const update = updated(withCells(filled(), "benefits", { D6: "Moins de déplacements", F5: "À valider" }));
  expect([drawn(update, "benefits", "D6"), drawn(update, "benefits", "F5")]).toEqual([
    "Moins de déplacements",
    "À valider",
  ]);
});

test("a value that the new list no longer has is kept apart, and its field is left blank", () => {
  const others = after.roadmap.fiscalYears.map(({ id }) => id).filter((id) => id !== "2024-2025");
  const shorter = { ...after, lists: { ...after.lists, fiscalYears: others } };
  const grid = filled();
  const offer = updateOffer(grid, before, editions);
  if (!offer) throw new Error("No update is offered");
  const update = prepareUpdate(grid, {
    ...offer,
    before,
    after: shorter,
    words: keptWords,
    around: grid,
    today: "2025-06-01",
  });
  expect(keptLines(update)[0]).toBe('refused Identification!B9 "2024-2025"');
  expect(drawn(update, "identification", "B9")).toBeNull();
});

test("texts stay texts: the cell's format decides what protects them", () => {
  const { drawing } = updated(
    filled({ actions: [{ action: "=1+1", comments: "12", progress: "40", owner: "'x" }] }),
  );
  const cells = drawnContent(drawing.sheets.find(({ role }) => role === "actions") ?? { content: [] });
  expect(
    ["action", "comments", "progress", "owner"].map((id) => cells.get(addressIn("actions", 0, id))),
  ).toEqual(["'=1+1", "12", "'40", "''x"]);
});

test("the new sheets have titles of their own, all alike, and leave the report where it is", () => {
  const grid = filled();
  const copy = {
    ...(grid.sheets.find(({ name }) => name === "Risques") ?? grid.sheets[0]),
    name: "Risques (2)",
  };
  const { drawing, replaced } = updated({
    ...grid,
    sheets: [...grid.sheets, copy as Grid["sheets"][number]],
  });
  const titles = drawing.sheets.map(({ title }) => title);
  expect(
    titles.filter((title) => title !== "Données conservées").every((title) => title.endsWith(" (3)")),
  ).toBe(true);
  expect(drawing.sheets.some(({ role }) => role === "report")).toBe(false);
  expect(replaced).not.toContain("Rapport de validation");
  expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
});

/** What people typed in the cells of a clean plan, where it stands now. */
function answersIn(clean: Grid, book: Book) {
  const prefilled = planGrid();
  const tables = tableIds.flatMap((id) =>
    (after.official[id]
      ? (before.official[id]?.rows.map((row) => row.id) ?? [])
      : [0, 1, 2, 3, 4, 5, 6, 7]
    ).flatMap((line) =>
      inputsOf(tableOf(before, id)).map((column) => ({
        role: id,
        line,
        column: column.id,
        cell: cellOf(id, line, column.id),
      })),
    ),
  );
  const fields = inputFields.map(({ id }) => ({
    role: "identification" as const,
    line: id,
    column: "",
    cell: { sheet: "Identification", address: toA1({ row: fieldRow(id), column: VALUE_COLUMN }) },
  }));
  return [...tables, ...fields].flatMap((item) => {
    const value = contentAt(clean, item.cell);
    const isGiven = value === contentAt(prefilled, item.cell);
    return isBlankValue(value) || isGiven ? [] : [{ ...item, value, now: book.moved(item.cell) }];
  });
}

const PLANS = shareOf(
  Array.from({ length: 20 }, (_, seed) => seed),
  4,
);
const changes = [...tableChanges, ...workbookChanges];

/** Formulas of the template drawn anew, with as many rows as the update gave its tables; by sheet and cell. */
function formulasAnew({ drawing }: Update, grid: Grid): readonly string[] {
  const { sheets } = drawing;
  const titles = Object.fromEntries(sheets.map(({ role, title }) => [role, title]));
  const rows = (id: string): number => {
    const last = /\d+$/.exec(sheets.find(({ role }) => role === id)?.table?.range ?? "");
    return Number(last?.[0]) - FIRST_ROW;
  };
  const template = { ...after, tables: after.tables.map((each) => ({ ...each, rowCount: rows(each.id) })) };
  const prefix = settlePrefix("PTN", namesIn(grid));
  const choice = { category: "", organization: "", fiscalYear: "" };
  const anew = drawTemplate(template, {
    ...{ template, words: template.words, choice, prefix, titles },
  });
  return formulasIn(anew.sheets.filter(({ role }) => titles[role] !== undefined));
}

const formulasIn = (sheets: readonly SheetDrawing[]): readonly string[] =>
  sheets.flatMap(({ role, ...sheet }) =>
    [...drawnContent({ ...sheet })]
      .filter(([, content]) => isFormula(content))
      .map(([address, content]) => `${role}!${address} ${String(content)}`),
  );

test.each(PLANS)(
  "filled and knocked about (%i): every answer is in its place, or kept apart; none is lost, nor a formula",
  (seed) => {
    const random = chance(7_000 + seed);
    const clean = randomPlan(seed, 8);
    const chosen = shuffled(changes, random).slice(0, 1 + upTo(5, random));
    const book = changes
      .filter((change) => chosen.includes(change))
      .sort((one, other) => one.phase - other.phase)
      .reduce((done, change) => change.apply(done, random), bookOf(clean));
    const update = updated(book.grid);
    const answers = answersIn(clean, book);
    expect(answers.length).toBeGreaterThan(200);

    const from = ({ sheet, address }: { readonly sheet: string; readonly address: string }) =>
      `${sheet}!${address}`;
    const moves = new Map(update.moves.map((move) => [from(move.from), move]));
    const kept = new Set(update.kept.map((item) => from(item.from)));
    for (const { role, line, column, now, value } of answers) {
      const name = `${role} ${line} ${column} ${from(now)}`;
      const move = moves.get(from(now));
      expect([name, Number(move !== undefined) + Number(kept.has(from(now)))]).toEqual([name, 1]);
      if (!move) continue;
      const shown = typeof value === "object" ? (value?.error ?? null) : value;
      expect([
        [name, shown],
        [name, `'${String(shown)}`],
      ]).toContainEqual([name, drawn(update, move.role, move.address)]);
      if (role === "identification")
        expect(move.address).toBe(toA1({ row: fieldRow(line as string), column: VALUE_COLUMN }));
      else if (after.official[role])
        expect([name, move.address]).toEqual([name, addressIn(role, line, column)]);
      else expect(move.address.replace(/\d+$/, "")).toBe(addressIn(role, 0, column).replace(/\d+$/, ""));
    }
    const formulas = formulasIn(update.drawing.sheets.filter(({ role }) => role !== KEPT_ROLE));
    expect(formulas.length).toBeGreaterThan(1_000);
    expect(formulas).toEqual(formulasAnew(update, book.grid));
    // Each typed cell once; each place once.
    const counted = [...update.moves, ...update.kept]
      .filter((item) => !item.from.isSpread)
      .map((item) => from(item.from));
    expect(new Set(counted).size).toBe(counted.length);
    const places = update.moves.map(({ role, address }) => `${role}!${address}`);
    expect(new Set(places).size).toBe(places.length);
  },
);

describe("from the revision before, where a row had one explanation and one measure for all its years", () => {
  const known = [formerTemplate, template];

  function modernised(inputs: PlanInputs): Update {
    const grid = withFormulas(planGrid({ formulas: 0, ...inputs, edition: formerTemplate }), formerTemplate);
    const offer = updateOffer(grid, formerTemplate, known);
    if (!offer) throw new Error("No update is offered");
    const around = { words: keptWords, around: grid, today: "2025-06-01" };
    return prepareUpdate(grid, { ...offer, before: formerTemplate, after: template, ...around });
  }

  /** Where each cell of a row of « Indicateurs » went, by the ids of its columns, with what is there now. */
  function movedIn(update: Update, number: string): Readonly<Record<string, string>> {
    const table = tableOf(template, "indicators");
    const rows = template.official["indicators"]?.rows.map(({ id }) => id) ?? [];
    const line = String(FIRST_ROW + 1 + rows.indexOf(number));
    return Object.fromEntries(
      update.moves.flatMap(({ role, from, address }) => {
        const { place } = from;
        if (role !== "indicators" || place.kind !== "cell" || address.replace(/^[A-Z]+/, "") !== line)
          return [];
        const to = table.columns[fromA1(address)?.column ?? -1]?.id ?? "";
        const written = drawn(update, role, address);
        // An apostrophe keeps a text one, whatever it reads as.
        const said = typeof written === "string" ? written.replace(/^'/, "") : written;
        expect(said).toBe(isCellError(from.value) ? from.value.error : from.value);
        return [[place.column, to]];
      }),
    );
  }

  test.each(Object.entries(formerPlans))(
    "%s: every typed cell has its place, none is kept apart",
    (_, plan) => {
      const update = modernised(plan);
      const typed = Object.values(plan.indicators ?? {}).flatMap((row) =>
        Object.values(row).filter((value) => !isBlankValue(value)),
      );
      const moved = update.moves.filter(({ role }) => role === "indicators");
      // « Oui » in « Applicable » and « % » were there before anybody typed.
      expect(moved).toHaveLength(typed.length);
      expect(keptLines(update)).toEqual([]);
      const places = update.moves.map(({ role, address }) => `${role}!${address}`);
      expect(new Set(places).size).toBe(places.length);
    },
  );

  test("what a row says once goes to the year of its latest gap, those that have ended first, else to the year in view", () => {
    const update = modernised(formerPlans["gaps of several years"] ?? {});
    const answers = (number: string) => {
      const { baseline: _b, ...moved } = movedIn(update, number);
      return Object.entries(moved)
        .filter(([from]) => !/\d$/.test(from))
        .map(([, to]) => to);
    };
    expect(answers("1.2")).toEqual(["explanation2", "mitigation2", "owner2", "due2"]);
    expect(answers("2.1")).toEqual(["explanation1"]);
    expect(answers("2.2")).toEqual(["mitigation2", "due2"]);
    // No gap: the date of « Non disponible ».
    expect(answers("3.2")).toEqual(["due2"]);
    const counted = modernised(formerPlans["counts that do not go with results"] ?? {});
    expect(movedIn(counted, "1.1")).toMatchObject({ numerator: "numerator2", denominator: "denominator2" });
    const running = modernised(formerPlans["a public body, the year under way"] ?? {});
    expect(movedIn(running, "3.1")).toMatchObject({ denominator: "denominator3" });
  });

  test("the columns that each year has now are told as such, not as added and removed", () => {
    const { changes } = modernised(fullPlan);
    const of = (about: "gap" | "view", ...headers: string[]) =>
      headers.map((header) => ({ sheet: "Indicateurs", header, about }));
    expect(changes).toEqual({
      ...{ texts: [], rowsAdded: [], rowsRemoved: [], columnsAdded: [], columnsRemoved: [] },
      columnsByYear: [
        ...of("view", "Numérateur", "Dénominateur"),
        ...of("gap", "Explication de l'écart", "Mesure d'atténuation", "Responsable (fonction)", "Échéance"),
      ],
    });
  });

  test("the new sheets are judged year by year: what was said of one year silences no other", () => {
    const inputs = formerPlans["gaps of several years"] ?? {};
    const was = validated(planGrid({ ...inputs, edition: formerTemplate }), "2025-06-01", formerTemplate);
    const now = validated(gridOf(modernised(inputs).drawing), "2025-06-01");
    const unexplained = ({ findings }: typeof now): readonly string[] =>
      findings
        .filter(({ rule, facts }) => rule === "MES-01" && facts["indicator"] === "1.2")
        .map(({ facts }) => String(facts["year"]));
    expect([unexplained(was), unexplained(now)]).toEqual([[], ["2023-2024"]]);
  });

  test("a decision of the report follows its finding to the year where it stands, or lapses and is listed", () => {
    const inputs = formerPlans["gaps of several years"] ?? {};
    const was = validated(planGrid({ ...inputs, edition: formerTemplate }), "2025-06-01", formerTemplate);
    const grid = gridOf(modernised(inputs).drawing);
    const keys = validated(grid, "2025-06-01").findings.map(
      keysOn({ grid, plan: readPlan(grid, template), template }),
    );
    const now = new Set(keys.map(({ key }) => key));
    const decisions = was.findings.map(({ key }) => ({
      key,
      decision: "Accepté",
      reason: "Entente",
      said: {},
    }));
    const after = followed(decisions, keys).map(({ key }) => key);
    const rulesOf = (isOfThese: (place: number) => boolean) =>
      was.findings.filter((_, place) => isOfThese(place)).map(({ rule }) => rule);
    const isLapsed = (place: number) => !now.has(after[place] ?? "");
    const isMoved = (place: number) => after[place] !== decisions[place]?.key;
    expect(rulesOf(isMoved).sort()).toEqual([
      ...["ACT-01", "ACT-01", "MES-01", "MES-01", "MES-02", "MES-02", "MES-02", "MES-03", "MES-03"],
    ]);
    // What is said of the row without its year is not known to be about one year; the date stands as text in this grid.
    expect(rulesOf(isLapsed).sort()).toEqual([
      ...["DAT-01", "ECA-02", "MES-04", "MES-04", "MES-04", "MES-04", "MES-05", "MES-05", "MES-05", "MES-06"],
    ]);
  });
});
