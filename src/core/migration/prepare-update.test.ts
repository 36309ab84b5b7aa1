import {
  formerEdition as before,
  NEW_WORDING,
  revisedEdition as after,
  VERSION,
} from "../../../test/programmes/ptn-sss-2024";
import { withCells } from "../../../test/support/edited-grid";
import { fullPlan } from "../../../test/support/full-plan";
import { cellOf, planGrid, withSheet } from "../../../test/support/plan-grid";
import { typedOver, withFormulas } from "../../../test/support/with-formulas";
import { keptWords } from "../../locales/fr/kept";
import type { Grid } from "../grid/grid";
import { toA1 } from "../grid/address";
import { FIRST_ROW, tableOf } from "../programme/table/table";
import { drawnContent } from "./drawn-cells";
import { inOrderFor, updateOffer } from "./followed";
import { prepareUpdate } from "./prepare-update";
import { addressIn, drawn, editions, filled, keptLines, updated } from "../../../test/support/updated-plan";

test("an older edition is recognised by its marks, and the newest one is offered", () => {
  const grid = filled();
  expect(inOrderFor(grid, [after, before])).toEqual([before, after]);
  expect(updateOffer(grid, before, editions)).toEqual({
    from: { version: "2023.1", revision: 4 },
    to: { version: VERSION, revision: 4 },
  });
  expect(updateOffer(grid, before, [before])).toBeNull();
});

test("a template of an earlier revision is offered an update to the same edition", () => {
  const earlier = withSheet(filled(), "risks", (sheet) => ({
    ...sheet,
    names: sheet.names.map((name) => ({ ...name, formula: name.formula.replace(/\|4"$/, '"') })),
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
    columnsRemoved: [{ sheet: "Main-d'œuvre", header: "Contribution locale" }],
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
  // « Risques » has one column more before « Commentaires », « Main-d'œuvre » one less before « Postes requis ».
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
    `column Main-d'œuvre!${cellOf("workforce", "MO1", "contribution").address} "Deux équipes"`,
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
