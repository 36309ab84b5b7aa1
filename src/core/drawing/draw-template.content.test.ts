/** What a drawing holds: the official content, what the user chose, and nothing else. */
import official from "../../../test/fixtures/official/ptn-sss-2023.1.json";
import { yearPlaces, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../programme/table/table";
import { drawnCells, isFormula } from "../../../test/support/drawn-sheet";
import { cellsOf, choice, contentAt, sheetOf } from "../../../test/support/drawn-template";
import { drawing, PREFIX, template } from "../../../test/support/plan-grid";
import { workbookWords } from "../../locales/fr/workbook";
import { drawTemplate } from "./draw-template";

describe("official content", () => {
  const columnOf = (id: TableId, columnId: string): unknown[] => {
    const table = tableOf(template, id);
    return Array.from({ length: table.rowCount }, (_, row) =>
      contentAt(id, FIRST_ROW + row, columnPlace(table, columnId)),
    );
  };
  const { indicateurs, colonnes_officielles: headings } = official.feuille_de_route;
  const bulleted = (items: readonly string[]) => items.map((item) => `• ${item}`).join("\n");

  test("the roadmap, word for word", () => {
    const HEADER = 3;
    const orientations = new Map(official.orientations.map((item) => [item.id, item.libelle]));
    const objectives = new Map(official.objectifs.map((item) => [item.id, item.libelle]));
    const rows = [-1, ...indicateurs.keys()].map((row) =>
      headings.map((_, column) => contentAt("roadmap", HEADER + 1 + row, column)),
    );
    const expected = indicateurs.map(({ id, libelle, orientation, objectif, portee, cibles }) => [
      orientations.get(orientation),
      objectives.get(objectif),
      `${id} ${libelle}`,
      ...[portee.MSSS, portee.OP, portee.RSSS].map((isConcerned) => (isConcerned ? "√" : "")),
      "",
      ...cibles.map(({ brut }) => brut),
    ]);
    expect(rows).toEqual([headings, ...expected]);
  });

  test("the indicators and their targets: percentages as numbers, the rest as published", () => {
    expect(columnOf("indicators", "number")).toEqual(indicateurs.map(({ id }) => id));
    expect(columnOf("indicators", "indicator")).toEqual(indicateurs.map(({ libelle }) => libelle));
    yearPlaces.forEach((year, index) => {
      const targets = indicateurs.map(({ cibles }) => cibles[index]);
      const expected = targets.map((target) =>
        target && /^\d+%$/.test(target.brut) ? Number(target.brut.slice(0, -1)) / 100 : target?.brut,
      );
      expect(columnOf("indicators", `target${year}`)).toEqual(expected);
    });
  });

  test("the risks and their measures", () => {
    const { lignes } = official.risques;
    expect(columnOf("risks", "number")).toEqual(lignes.map(({ id }) => id));
    expect(columnOf("risks", "type")).toEqual(lignes.map(({ type }) => type));
    expect(columnOf("risks", "risk")).toEqual(lignes.map(({ risque }) => risque));
    const measures = lignes.map(({ mesures_de_mitigation: items }) => bulleted(items));
    expect(columnOf("risks", "measures")).toEqual(measures);
  });

  test("the success conditions and the workforce actions", () => {
    const levers = official.gestion_du_changement.leviers_et_conditions;
    const conditions = levers.flatMap(({ libelle, conditions: items }) =>
      items.map((item) => ({ ...item, lever: libelle })),
    );
    expect(columnOf("change", "number")).toEqual(conditions.map(({ id }) => id));
    expect(columnOf("change", "lever")).toEqual(conditions.map(({ lever }) => lever));
    expect(columnOf("change", "condition")).toEqual(conditions.map(({ libelle }) => libelle));
    const actions = official.plan_main_oeuvre.actions_prioritaires;
    expect(columnOf("workforce", "number")).toEqual(actions.map(({ id }) => id));
    expect(columnOf("workforce", "action")).toEqual(actions.map(({ libelle }) => libelle));
  });

  test("nothing is filled in for the user but what follows from the choice", () => {
    const given = tableOf(template, "indicators").columns.filter(
      ({ id, kind }) => kind === "input" && columnOf("indicators", id).some((value) => value !== null),
    );
    expect(given.map(({ id }) => id)).toEqual(["applicable", "unit"]);
    // An OP is not concerned by 3.1, 3.2 and 4.2.
    expect(columnOf("indicators", "applicable")).toEqual([
      "Oui",
      "Oui",
      "Oui",
      "Oui",
      null,
      null,
      "Oui",
      null,
      "Oui",
      "Oui",
    ]);
    expect(new Set(columnOf("indicators", "unit"))).toEqual(new Set(["%"]));
    for (const id of ["actions", "risks", "change", "workforce"] as const) {
      const inputs = tableOf(template, id).columns.filter(({ kind }) => kind === "input");
      expect(inputs.flatMap((column) => columnOf(id, column.id)).filter((value) => value !== null)).toEqual(
        [],
      );
    }
  });
});

describe("what the user chose", () => {
  test("is in Identification, with the edition and the reading to be confirmed", () => {
    const given = cellsOf("identification").filter(({ column, row }) => column === 1 && row >= 3);
    expect(given.map(({ content }) => content)).toEqual([
      "Plan de transformation numérique 2023-2027 – Secteur de la santé et des services sociaux",
      "2023.1",
      "OP",
      "INESSS",
      "2024-2025",
      "À confirmer",
    ]);
  });

  test("opens the year in view and folds the others", () => {
    expect(sheetOf("indicators").groups.map(({ collapsed }) => collapsed)).toEqual([true, false, true, true]);
    const unchosen = drawing().sheets.find(({ role }) => role === "indicators");
    expect(unchosen?.groups.map(({ collapsed }) => collapsed)).toEqual([false, false, false, false]);
  });

  test("with settled titles and prefix, is what every reference goes by", () => {
    const preferred = template.titles;
    const titles = { ...preferred, actions: "Plan d'action (2)", reference: "_reference (2)" };
    const other = drawTemplate(template, { template, words: workbookWords, choice, prefix: "PTN2_", titles });
    expect(other.sheets.find(({ role }) => role === "actions")?.title).toBe("Plan d'action (2)");
    const names = other.sheets.flatMap((sheet) => sheet.names).filter(({ scope }) => scope === "workbook");
    expect(names.find(({ name }) => name === "PTN2_L_measureKeys")?.formula).toMatch(
      /^='Plan d''action \(2\)'!/,
    );
    expect(names.find(({ name }) => name === "PTN2_Phase1")?.formula).toMatch(/^='_reference \(2\)'!/);
    const formulas = other.sheets
      .flatMap((sheet) => drawnCells(sheet))
      .map(({ content }) => content)
      .filter(isFormula);
    expect(formulas.filter((formula) => formula.includes(PREFIX))).toEqual([]);
    expect(formulas.some((formula) => formula.includes("PTN2_Phase1"))).toBe(true);
  });
});
