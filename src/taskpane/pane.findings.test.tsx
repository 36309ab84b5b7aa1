/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { faultsIn } from "../../test/support/faults";
import { finding, validationWith } from "../../test/fakes/plan";
import { stubLayout } from "../../test/fakes/layout";
import type { Validate } from "../app/contracts";
import type { Finding, RuleCoverage } from "../core/programme/finding/finding";
import {
  open,
  blankWorkbook,
  planWith,
  finds,
  asWritten,
  button,
  list,
  texts,
} from "../../test/support/own-pane";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

describe("a plan", () => {
  it("says whose it is, what was found and what was examined", async () => {
    const coverage: RuleCoverage[] = [
      { rule: "ECA-02", checked: 10, skipped: 0 },
      { rule: "CIB-03", checked: 1_230, skipped: 0 },
      { rule: "MES-01", checked: 0, skipped: 4, why: "column-missing" },
    ];
    const found = [
      finding("MES-01", "error", "C2"),
      finding("MES-01", "error", "C3"),
      finding("ECA-02", "warning", "B2"),
      finding("CIB-03", "info", "D2"),
    ];
    const { container } = await open({ check: finds(found, coverage) });
    expect(texts(screen.getAllByRole("definition"))).toEqual([
      "CISSS de Laval",
      "RSSS",
      "2024-2025",
      "PTN SSSS 2023-2027, version 2023.1",
    ]);
    expect(screen.getByText("Vérifié à 14\u00a0h\u00a005", asWritten)).toBeVisible();
    const bar = screen.getByRole("heading", { level: 2, name: "CISSS de Laval · 2024-2025" });
    expect(bar).toBeVisible();
    const counts = screen.getByRole("group", { name: "Filtrer les constats" });
    expect(texts(within(counts).getAllByRole("button"))).toEqual([
      "2\u00a0à corriger",
      "0\u00a0à remplir",
      "1\u00a0à vérifier",
    ]);
    const summary = screen.getAllByRole("status").find((each) => each.textContent.includes("à corriger"));
    expect(summary).toHaveTextContent("2 à corriger, 0 à remplir, 1 à vérifier et 1 à savoir");
    expect(texts(screen.getAllByRole("heading", { level: 3 }))).toEqual([
      "À corriger",
      "À vérifier",
      "À savoir",
    ]);
    expect(texts(screen.getAllByRole("heading", { level: 4 }))).toEqual([
      "Écart sans explication",
      "Cible non atteinte",
      "Cible dépassée",
    ]);
    expect(
      texts(within(screen.getByRole("region", { name: "À corriger" })).getAllByRole("listitem")),
    ).toEqual([
      "Expliquez l'écart. Indicateurs, 2\u00a0cellules C2C3 Correction\u00a0: Rédigez.",
      "C2",
      "C3",
    ]);
    expect(
      screen.getByText("Vérifié\u00a0: 2\u00a0règles, 1\u00a0240\u00a0contrôles", asWritten),
    ).toBeVisible();
    expect(screen.getByText("Non vérifié\u00a0: 1\u00a0règle", asWritten)).toBeVisible();
    expect(
      screen.getByText("Écart sans explication (colonne absente, 4\u00a0lignes)", asWritten),
    ).toBeInTheDocument();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("says that there is nothing to say", async () => {
    const { container } = await open();
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(screen.getByText("Tout le plan a été examiné.")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("does not speak of a fiscal year that nobody asked for", async () => {
    const { fiscalYear, ...without } = validationWith([]);
    expect(fiscalYear).toBe("2024-2025");
    await open({ check: () => ({ status: "validated", validation: without }) });
    expect(texts(screen.getAllByRole("term"))).toEqual(["Organisation", "Catégorie", "Feuille de route"]);
  });

  it("says that it checks what it has just inserted", async () => {
    const workbook = blankWorkbook();
    const { app, advance } = await open({ workbook });
    workbook.onStep = (step) => {
      if (step === 1) workbook.break("read", "hang");
      return Promise.resolve();
    };
    void app.run({
      kind: "insert",
      choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    });
    await advance(0);
    expect(screen.getByText("Vérification du gabarit inséré…")).toBeVisible();
    await advance(15_000);
    expect(screen.getByText("Excel ne répond pas")).toBeVisible();
  });

  it("says what is still to be filled in", async () => {
    const unknown: Validate = () => ({
      status: "validated",
      validation: { ...validationWith([]), organization: null, category: null, fiscalYear: null },
    });
    await open({ check: unknown });
    expect(texts(screen.getAllByRole("definition"))).toEqual([
      "À remplir",
      "À remplir",
      "À remplir",
      "PTN SSSS 2023-2027, version 2023.1",
    ]);
  });

  it("goes to the cell on a click and on Enter", async () => {
    const { user, workbook } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(
      button("Écart de 35 points. Indicateurs, cellule B2 Correction\u00a0: Documentez l'écart."),
    );
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "B2" });
    // Between the two findings: what justifies the first one, and the reason of the second one's rule.
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.keyboard("{Enter}");
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "C2" });
  });

  it("goes from finding to finding with the arrow keys", async () => {
    const cells = ["B2", "B3", "B4"];
    const { user } = await open({ check: finds(cells.map((address) => finding("CIB-03", "info", address))) });
    const [first, second, third] = cells.map((address) => button(new RegExp(`^${address} dépasse\\.`)));
    first?.focus();
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(third).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}");
    expect(first).toHaveFocus();
  });

  it("shows the first five findings of a rule, then all on request", async () => {
    const seven = ["B2", "B3", "B4", "B5", "B6", "B7", "B8"].map((address) =>
      finding("CIB-03", "info", address),
    );
    const { user } = await open({ check: finds(seven) });
    const list = screen.getByRole("list", { name: "Cible dépassée" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
    const more = button("Afficher les 2 autres");
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(within(list).getAllByRole("listitem")).toHaveLength(7);
    await user.click(button("Afficher moins"));
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
  });

  it("names the related cells", async () => {
    const related: Finding = {
      ...finding("ECA-02", "warning", "B2"),
      cells: [
        { sheet: "Indicateurs", address: "B2" },
        { sheet: "Indicateurs", address: "C2" },
        { sheet: "Risques", address: "D4" },
      ],
    };
    await open({ check: finds([related]) });
    expect(
      screen.getByText(
        "Correction\u00a0: Documentez l'écart. Cellules liées\u00a0: C2 et Risques, cellule D4.",
        asWritten,
      ),
    ).toBeVisible();
  });

  it("follows the typing, and hands the focus over when the focused finding goes", async () => {
    const { user, workbook, advance } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button(/^Expliquez l'écart\. Indicateurs, cellule C2/));
    // jsdom has no window to leave: without this it says that nothing has the focus.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    act(() => {
      workbook.type("Indicateurs", "C2", "Retard");
    });
    await advance(400);
    expect(screen.queryByText("Expliquez l'écart.")).not.toBeInTheDocument();
    expect(list().getByText("Écart de 35 points.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Constats" })).toHaveFocus();
  });

  it("keeps the focus on a finding that stays when another one goes", async () => {
    const { user, workbook, advance } = await open({ workbook: planWith({ B2: 0.4 }) });
    const item = button(/^Écart de 35 points\. Indicateurs, cellule B2/);
    await user.click(item);
    act(() => {
      workbook.type("Indicateurs", "C2", "Retard");
    });
    await advance(400);
    expect(item).toHaveFocus();
  });

  it("never takes the focus from the worksheet", async () => {
    const { user, workbook, advance } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button(/^Expliquez l'écart\. Indicateurs, cellule C2/));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => {
      workbook.type("Indicateurs", "C2", "Retard");
    });
    await advance(400);
    expect(document.body).toHaveFocus();
  });
});
