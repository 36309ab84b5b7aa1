/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { sheet, validateScales } from "../../../test/fakes/fixable-plan";
import { stubLayout } from "../../../test/fakes/layout";
import type { Validate } from "../../app/contracts";
import type { CellEdit } from "../../core/programme/finding/fix";
import type { CellValue } from "../../core/grid/grid";
import type { Language } from "../../locales/language";
import { WorkbookError } from "../../workbook/workbook";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

async function open(
  cells: Readonly<Record<string, CellValue>>,
  { language = "fr", validate = validateScales }: { language?: Language; validate?: Validate } = {},
) {
  const workbook = new FakeWorkbook().addSheet(sheet, { A1: "No", ...cells });
  const opened = await openPane({ workbook, validate, language });
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  return opened;
}

const button = (name: string) => screen.getByRole("button", { name });
const preview = (name: string) => screen.getByRole("group", { name });
/** What a screen reader reads, spaces of any width as one. */
const read = (element: HTMLElement) => element.textContent.replace(/\s+/gu, " ").trim();
const changes = (list: HTMLElement) => within(list).getAllByRole("listitem").map(read);
const news = () => read(screen.getAllByRole("status")[0] ?? document.body);

const offer = "Corriger… Indicateurs, cellule B2";

describe("a correction", () => {
  it("stands beside the finding, which still goes to its cell", async () => {
    const { user, workbook } = await open({ B2: 90 });
    const item = screen.getAllByRole("listitem").find((each) => each.contains(button(offer)));
    if (!item) throw new Error("The correction is in no item.");
    const buttons = within(item).getAllByRole("button");
    expect(buttons).toHaveLength(3);
    expect(buttons[1]).toHaveAccessibleName(offer);
    expect(buttons[1]).toHaveTextContent(/^Corriger…$/);
    expect(buttons[1]).toHaveAttribute("aria-expanded", "false");
    await user.click(buttons[0] ?? item);
    expect(workbook.selected).toEqual({ sheet, address: "B2" });
    expect(screen.queryByRole("group", { name: "Correction" })).not.toBeInTheDocument();
  });

  it("is shown before it is applied, cell by cell, and read out", async () => {
    const { user, container } = await open({ B2: 90 });
    await user.click(button(offer));
    expect(button(offer)).toHaveAttribute("aria-expanded", "true");
    const group = preview("Correction");
    expect(group).toHaveFocus();
    expect(button(offer).getAttribute("aria-controls")).toBe(group.id);
    expect(changes(within(group).getByRole("list"))).toEqual([
      "Indicateurs, cellule B2Maintenant : 90 Après : 90 %",
    ]);
    expect(group).toHaveTextContent("Selon la version d’Excel, Ctrl+Z ne peut pas annuler une correction.");
    expect(within(group).getAllByRole("button").map(read)).toEqual(["Appliquer", "Annuler"]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("is applied on request; the focus stays in the list and the news says what was done", async () => {
    const { user, workbook } = await open({ B2: 90 });
    const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
    await user.click(button(offer));
    await user.click(button("Appliquer"));
    expect(await screen.findByText("Aucun constat")).toBeVisible();
    expect(news()).toBe(
      "1 cellule corrigée. Ctrl+Z annule la correction si votre version d’Excel le permet.",
    );
    expect(scrolled).toHaveBeenCalled();
    expect(screen.getByRole("heading", { name: "Constats" })).toHaveFocus();
    expect((await workbook.read()).sheets[0]?.values[1]?.[1]).toBe(0.9);
  });

  it.each(["{Escape}", "Annuler"])("is given up with %s; the focus goes back to its button", async (way) => {
    const { user, workbook } = await open({ B2: 90 });
    await user.click(button(offer));
    if (way === "Annuler") await user.click(button(way));
    else await user.keyboard(way);
    expect(screen.queryByRole("group", { name: "Correction" })).not.toBeInTheDocument();
    expect(button(offer)).toHaveFocus();
    expect(button(offer)).toHaveAttribute("aria-expanded", "false");
    expect(workbook.count("applyEdits")).toBe(0);
  });

  it("works with the keyboard alone", async () => {
    const { user, workbook } = await open({ B2: 90 });
    button(offer).focus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(button("Appliquer")).toHaveFocus();
    await user.keyboard("{Enter}");
    await screen.findByText("Aucun constat");
    expect(workbook.count("applyEdits")).toBe(1);
  });

  it("follows the plan while it is shown", async () => {
    const { user, workbook, clock } = await open({ B2: 90 });
    await user.click(button(offer));
    workbook.type(sheet, "B2", 80);
    await act(() => clock.advance(400));
    expect(changes(within(preview("Correction")).getByRole("list"))).toEqual([
      "Indicateurs, cellule B2Maintenant : 80 Après : 80 %",
    ]);
  });
});

describe("a proposal", () => {
  it("is called so, and asks to be checked", async () => {
    const { user } = await open({ B2: 1.5, B3: 90 });
    const name = "Voir la proposition… Indicateurs, cellule B2";
    await user.click(button(name));
    const group = preview("Proposition");
    expect(group).toHaveTextContent(/Vérifiez-la\s: ce n’est qu’une lecture probable/u);
    // The certain correction of another cell is of another kind.
    expect(within(group).queryByRole("button", { name: /constats du même genre/ })).not.toBeInTheDocument();
  });
});

describe("corrections of the same kind", () => {
  const six = { B2: 90, B3: 80, B4: 70, B5: 60, B6: 50, B7: 40 };

  it("are counted, listed in a list that scrolls, and applied together", async () => {
    const { user, workbook } = await open({ ...six, B8: 1.5 });
    await user.click(button(offer));
    await user.click(screen.getByText("Voir les 6 constats du même genre"));
    const list = screen.getByRole("list", { name: "Voir les 6 constats du même genre" });
    expect(changes(list)).toHaveLength(6);
    expect(list).toHaveAttribute("tabindex", "0");
    await user.click(button("Appliquer aux 6 constats du même genre"));
    expect(news()).toMatch(/^6 cellules corrigées\./u);
    expect(workbook.count("applyEdits")).toBe(1);
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0);
    expect(button("Voir la proposition… Indicateurs, cellule B8")).toBeVisible();
  });

  it("that say the same thing are one, shown and applied together", async () => {
    const { user, workbook } = await open({ B2: 90, B3: 90, B4: 80 });
    await user.click(button("Corriger… 2\u00a0cellules"));
    const group = preview("Correction");
    expect(changes(within(group).getAllByRole("list")[0] ?? group)).toEqual([
      "Indicateurs, cellule B2Maintenant : 90 Après : 90 %",
      "Indicateurs, cellule B3Maintenant : 90 Après : 90 %",
    ]);
    expect(within(group).getAllByRole("button").map(read)).toEqual([
      "Appliquer",
      "Appliquer aux 3 constats du même genre",
      "Annuler",
    ]);
    await user.click(button("Appliquer"));
    await screen.findByText(/^2 cellules corrigées\./u);
    expect((await workbook.read()).sheets[0]?.values.map((row) => row[1])).toEqual([null, 0.9, 0.9, 80]);
  });

  it("can be left alone: one is applied to its own cell only", async () => {
    const { user, workbook } = await open({ B2: 90, B3: 80 });
    await user.click(button(offer));
    await user.click(button("Appliquer"));
    await screen.findByText(/^1 cellule corrigée\./u);
    expect((await workbook.read()).sheets[0]?.values.map((row) => row[1])).toEqual([null, 0.9, 80]);
    expect(button("Corriger… Indicateurs, cellule B3")).toBeVisible();
  });
});

describe("what was not corrected", () => {
  it("is said with its reason", async () => {
    const { user, workbook } = await open({ B2: 90 });
    workbook.protectedSheets.add(sheet);
    await user.click(button(offer));
    await user.click(button("Appliquer"));
    await screen.findByText(/Aucune cellule n’a été corrigée\./u);
    expect(news()).toBe(
      "Aucune cellule n’a été corrigée.Laissée telle quelle, car sa feuille est protégée : Indicateurs, cellule B2.",
    );
    expect(button(offer)).toHaveFocus();
  });

  it("names five cells and counts the others", async () => {
    const cells = Object.fromEntries(Array.from({ length: 7 }, (_, place) => [`B${place + 2}`, 90]));
    const { user, workbook } = await open(cells);
    workbook.protectedSheets.add(sheet);
    await user.click(button("Corriger… 7\u00a0cellules"));
    await user.click(button("Appliquer"));
    await screen.findByText(/Aucune cellule n’a été corrigée\./u);
    expect(news()).toContain(
      "Laissées telles quelles, car leur feuille est protégée : Indicateurs, cellule B2, Indicateurs, cellule B3, Indicateurs, cellule B4, Indicateurs, cellule B5, Indicateurs, cellule B6 et 2 autres.",
    );
  });

  it("is said when the plan changed", async () => {
    const { user, workbook } = await open({ B2: 90 });
    await user.click(button(offer));
    workbook.type(sheet, "B2", 0.9);
    await user.click(button("Appliquer"));
    await screen.findByText("Aucun constat");
    expect(news()).toContain("Le plan a changé entre-temps : la correction n’a pas été appliquée.");
  });

  it("is said when the finding is there again", async () => {
    const { user } = await open({ B2: 900 });
    await user.click(button(offer));
    await user.click(button("Appliquer"));
    await screen.findByText(/^1 cellule corrigée\./u);
    expect(news()).toMatch(/Toujours signalé après la correction : .+ \(Indicateurs, cellule B2\)\.$/u);
  });

  it("is a failure with its action when Excel refuses", async () => {
    const { user, workbook } = await open({ B2: 90 });
    workbook.break("applyEdits", { error: new WorkbookError("half-done", "why not") });
    await user.click(button(offer));
    await user.click(button("Appliquer"));
    expect(await screen.findByRole("alert")).toHaveTextContent("L’opération n’a été faite qu’en partie");
    await user.click(button("Relire le classeur"));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(workbook.count("applyEdits")).toBe(1);
  });
});

describe("values", () => {
  /** The corrections of one finding on B2. */
  const withEdits =
    (...edits: readonly [Omit<CellEdit, "cell">, ...Omit<CellEdit, "cell">[]]): Validate =>
    (grid, today) => {
      const outcome = validateScales(grid, today);
      if (outcome.status !== "validated") return outcome;
      const [first, ...rest] = edits.map((edit, place) => ({
        cell: { sheet, address: `B${place + 2}` },
        ...edit,
      }));
      if (!first) throw new Error("No edit");
      const findings = outcome.validation.findings.map((finding) => ({
        ...finding,
        fix: { certainty: "certain" as const, edits: [first, ...rest] as const },
      }));
      return { ...outcome, validation: { ...outcome.validation, findings } };
    };

  const all = withEdits(
    { before: "87,5 %", after: 0.875, format: "percent" },
    { before: 45747, after: 46112, format: "date" },
    { before: 0.005, after: null },
    { before: { error: "#REF!" }, after: { formula: "=A1" } },
    { before: true, after: "1.1" },
  );

  it.each([
    [
      "fr",
      "Correction",
      offer,
      ["« 87,5 % » (texte) Après : 87,5 %", "2025-03-31 Après : 2026-03-31", "0,005 Après : vide"],
      ["#REF! Après : formule du gabarit", "VRAI Après : « 1.1 »"],
    ],
    [
      "en",
      "Fix",
      "Fix… Indicateurs, cell B2",
      ["“87,5 %” (text) After: 87.5%", "2025-03-31 After: 2026-03-31", "0.005 After: empty"],
      ["#REF! After: formula of the template", "TRUE After: “1.1”"],
    ],
  ] as const)("are written as Excel shows them in %s", async (language, title, name, first, last) => {
    const { user } = await open({ B2: 90 }, { language, validate: all });
    await user.click(button(name));
    const shown = changes(within(preview(title)).getByRole("list"));
    expect(shown.map((text) => text.replace(/^.*?(Maintenant :|Now:) /u, ""))).toEqual([...first, ...last]);
  });
});

it("speaks English with an English Office", async () => {
  const { user } = await open({ B2: 90, B3: 1.5 }, { language: "en" });
  expect(button("See the proposal… Indicateurs, cell B3")).toBeVisible();
  await user.click(button("Fix… Indicateurs, cell B2"));
  await user.click(button("Apply"));
  await screen.findByText(/^1 cell fixed\./u);
  expect(news()).toBe("1 cell fixed. Ctrl+Z undoes the fix if your version of Excel allows it.");
});

it.each<[Language, string, string, string, string, string]>([
  [
    "fr",
    "Corriger… Indicateurs, cellule B2",
    "Appliquer",
    "1 cellule corrigée. Annuler la correction",
    "Annuler la correction",
    "1 cellule remise comme avant la correction.",
  ],
  [
    "en",
    "Fix… Indicateurs, cell B2",
    "Apply",
    "1 cell fixed. Undo the fix",
    "Undo the fix",
    "1 cell put back as before the fix.",
  ],
])("what is corrected is taken back from its message where Ctrl+Z does not, in %s", async (...given) => {
  const [language, fix, apply, done, undo, undone] = given;
  const { user, workbook, container } = await open({ B2: 90 }, { language });
  workbook.isUndoable = false;
  await user.click(button(fix));
  await user.click(button(apply));
  expect(
    news()
      .replace(/(fixed|corrigée)\./, "$1. ")
      .replace(/ +/g, " "),
  ).toBe(done);
  expect(await faultsIn(container)).toEqual([]);
  await user.click(button(undo));
  expect(news()).toBe(undone);
  expect(button(fix)).toBeVisible();
  expect(screen.queryByRole("button", { name: undo })).not.toBeInTheDocument();
});
