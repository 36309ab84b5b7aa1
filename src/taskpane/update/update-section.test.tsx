/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { blank, finding, validate as validatePlan } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import type { PrepareUpdate, Validate } from "../../app/contracts";
import type { Move, TypedCell } from "../../core/migration/update";
import type { Language } from "../../locales/language";

beforeAll(stubLayout);

const OLD = "Indicateurs";
const NEW = "Indicateurs (2)";
const offer = { from: { version: "2023.1", revision: 2 }, to: { version: "2024.1", revision: 2 } };

const typed = (address: string, value: number): TypedCell => ({
  role: "indicators",
  sheet: OLD,
  ...{ address, value, formula: null, place: { kind: "elsewhere" }, row: null, column: null },
});
const moves: readonly Move[] = [{ from: typed("B2", 0.9), role: "indicators", address: "B2" }];

const prepareUpdate: PrepareUpdate = ({ sheets }, roadmap) => {
  if (sheets.some(({ name }) => name === NEW)) return null;
  return {
    roadmap,
    ...offer,
    changes: {
      texts: [
        { sheet: OLD, row: "1.2", header: "Cible 2026-2027", isTarget: true, before: 0.9, after: 0.95 },
      ],
      rowsAdded: [{ sheet: OLD, row: "5.3", wording: "Taux d’essai" }],
      rowsRemoved: [],
      columnsAdded: [],
      columnsRemoved: [{ sheet: "Main-d'œuvre", header: "Contribution locale" }],
      columnsByYear: [
        { sheet: OLD, header: "Mesure d'atténuation", about: "gap" },
        { sheet: OLD, header: "Numérateur", about: "view" },
      ],
    },
    moves,
    kept: [{ from: typed("B9", 3), why: "row" }],
    drawing: {
      sheets: [
        { ...blank, role: "indicators", title: NEW, content: [{ range: "B2", content: [[0.9]] }] },
        {
          ...blank,
          role: "kept",
          title: "Données conservées",
          content: [{ range: "A1", content: [["Feuille"]] }],
        },
      ],
      customXml: "<plan xmlns='urn:test'/>",
      activate: "indicators",
    },
    replaced: [OLD],
  };
};

/** The older plan may be updated; once it is, its sheet is no longer read. */
const validate: Validate = (grid, today) => {
  const outcome = validatePlan(grid, today);
  if (outcome.status === "not-a-plan") return outcome;
  const titles = grid.sheets.map(({ name }) => name);
  return titles.includes(NEW)
    ? { ...outcome, ...(titles.includes(OLD) && { replaced: [OLD] }) }
    : { ...outcome, update: offer };
};

const open = (language: Language = "fr") =>
  openPane({ workbook: new FakeWorkbook().addSheet(OLD, { B2: 0.9 }), validate, prepareUpdate, language });

const button = (name: string) => screen.getByRole("button", { name });

test("a newer edition is told; what the update changes and moves is shown before anything is written", async () => {
  const { user, workbook, container } = await open();
  expect(screen.getByText("Ce classeur suit l’édition 2023.1; l’édition 2024.1 est parue.")).toBeVisible();
  await user.click(button("Mettre à jour…"));
  const section = screen.getByRole("region", { name: "Mise à jour vers l’édition 2024.1" });
  const lists = within(section)
    .getAllByRole("list")
    .map((list) => [list.getAttribute("aria-label"), list.textContent]);
  expect(lists).toEqual([
    ["Libellés et cibles modifiés", "Indicateurs, 1.2 – Cible 2026-2027Avant90\u00a0%Maintenant95\u00a0%"],
    ["Lignes ajoutées", "Indicateurs, 5.3\u00a0: Taux d’essai"],
    ["Colonnes retirées", "Main-d'œuvre – Contribution locale"],
    [
      "Colonnes désormais propres à chaque exercice",
      "Indicateurs – Mesure d'atténuation\u00a0: ce qui y est écrit va à l’exercice du dernier écart de sa ligne, sinon à l’exercice visé" +
        "Indicateurs – Numérateur\u00a0: ce qui y est écrit va à l’exercice visé",
    ],
  ]);
  expect(section).toHaveTextContent("Vos données : 1 cellule à reprendre; 1 cellule sans place");
  expect(workbook.count("insertTemplate")).toBe(0);
  expect(await faultsIn(container)).toEqual([]);
});

test("« Annuler » writes nothing, and the offer is there again", async () => {
  const { user, workbook } = await open();
  await user.click(button("Mettre à jour…"));
  await user.click(button("Annuler"));
  expect(button("Mettre à jour…")).toBeVisible();
  expect(workbook.count("insertTemplate")).toBe(0);
});

test("the update says what was read again of it, then offers to remove the old sheets", async () => {
  const { user } = await open();
  await user.click(button("Mettre à jour…"));
  await user.click(button("Mettre à jour le classeur"));
  expect(
    await screen.findByText(
      "Classeur mis à jour vers l’édition 2024.1 : 1 cellule reprise, 1 conservée dans « Données conservées ».",
    ),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Mettre à jour…" })).toBeNull();
  expect(button("Retirer les anciennes feuilles")).toBeVisible();
  expect(screen.getAllByText(/«\sIndicateurs\s»/)).toHaveLength(1);
});

test.each([
  ["is told when its finding is no longer there", [], 1],
  ["is not told when its finding is there still", ["k"], 0],
])("a decision of the report %s", async (_said, left, times) => {
  const decision = { key: "k", decision: "Accepté", reason: "Entente", said: {} };
  const withDecision: Validate = (grid, today) => {
    const outcome = validate(grid, today);
    if (outcome.status === "not-a-plan") return outcome;
    const keys = grid.sheets.some(({ name }) => name === NEW) ? left : ["k"];
    const findings = keys.map((key) => ({ ...finding("MES-01", "error", "C2"), key }));
    return { ...outcome, validation: { ...outcome.validation, findings, decisions: [decision] } };
  };
  const workbook = new FakeWorkbook().addSheet(OLD, { B2: 0.9 });
  const { user } = await openPane({ workbook, validate: withDecision, prepareUpdate, language: "fr" });
  await user.click(button("Mettre à jour…"));
  await user.click(button("Mettre à jour le classeur"));
  await screen.findByText(/^Classeur mis à jour/);
  const lapsed = "Une décision du rapport ne tient plus : son constat a changé avec la mise à jour.";
  expect(screen.queryAllByText((text) => text.replaceAll(/\s/g, " ").startsWith(lapsed))).toHaveLength(times);
});

test("in English", async () => {
  const { user } = await open("en");
  await user.click(button("Update…"));
  await user.click(button("Update the workbook"));
  expect(
    await screen.findByText(
      "Workbook updated to edition 2024.1: 1 cell carried over, 1 kept in “Données conservées”.",
    ),
  ).toBeVisible();
});
