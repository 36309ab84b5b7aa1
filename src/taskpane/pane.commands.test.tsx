/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { chooseCommand } from "../../test/support/choose-command";
import { faultsIn } from "../../test/support/faults";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { drawTemplate, finding, validationWith } from "../../test/fakes/plan";
import { stubLayout } from "../../test/fakes/layout";
import type { DrawTemplate, JudgedPlan, Validate } from "../app/contracts";
import type { Finding } from "../core/programme/finding/finding";
import { WorkbookError } from "../workbook/workbook";
import { open, blankWorkbook, planWith, asWritten, button, texts } from "../../test/support/own-pane";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

describe("a plan", () => {
  it("validates and says how many cells are marked", async () => {
    const { user, workbook } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button("Valider"));
    expect(await screen.findByText("2\u00a0cellules marquées dans le classeur.", asWritten)).toBeVisible();
    expect(workbook.marks).toHaveLength(2);
    expect(button("Valider")).toHaveFocus();
  });

  it("says which sheets could not be marked", async () => {
    const workbook = planWith({ B2: 0.4 });
    workbook.protectedSheets.add("Indicateurs");
    const { user } = await open({ workbook });
    await user.click(button("Valider"));
    expect(
      await screen.findByText("Sans marque, car protégée\u00a0: «\u00a0Indicateurs\u00a0».", asWritten),
    ).toBeVisible();
  });

  it("shows the findings of a file that cannot be marked", async () => {
    const workbook = planWith({ B2: 0.4 }).break("mark", { error: new WorkbookError("read-only", "") });
    const { user } = await open({ workbook });
    await user.click(button("Valider"));
    expect(
      await screen.findByText(
        "Les cellules n’ont pas pu être marquées; les constats ci-dessous sont complets. Activez la modification ou enregistrez une copie du classeur, puis réessayez.",
      ),
    ).toBeVisible();
    expect(screen.getByText("Écart de 35 points.")).toBeVisible();
  });

  it("clears the marks and says how many", async () => {
    const { user, workbook } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button("Valider"));
    await chooseCommand(user, "Effacer les marques");
    expect(
      await screen.findByText(
        "2\u00a0marques effacées. Vos couleurs et vos formats sont intacts.",
        asWritten,
      ),
    ).toBeVisible();
    expect(workbook.marks).toEqual([]);
  });

  it("says which protected sheets keep their marks, and nothing of success when all do", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { user } = await open({ workbook });
    await user.click(button("Valider"));
    const [sheet = ""] = workbook.marks.map(({ cell }) => cell.sheet);
    workbook.protectedSheets.add(sheet);
    await chooseCommand(user, "Effacer les marques");
    expect(
      await screen.findByText(
        `Marques restées, car la feuille est protégée\u00a0: «\u00a0${sheet}\u00a0». Ôtez la protection, puis effacez les marques de nouveau.`,
        asWritten,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/effacées?\./)).not.toBeInTheDocument();
    expect(screen.queryByText(/aucune marque/)).not.toBeInTheDocument();
  });

  it("keeps the findings on screen, and the buttons off, while it works", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { user, advance, container } = await open({ workbook });
    workbook.break("read", "hang");
    await user.click(button("Valider"));
    expect(screen.getByRole("progressbar", { name: "Validation en cours…" })).toBeInTheDocument();
    expect(button("Valider")).toHaveAttribute("aria-disabled", "true");
    expect(button("Valider")).toHaveFocus();
    expect(screen.getByText("Écart de 35 points.")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
    await advance(15_000);
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Excel ne répond pas")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
    await user.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("2\u00a0cellules marquées dans le classeur.", asWritten)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("names the sheets that had to be renamed", async () => {
    const { app } = await open({ workbook: new FakeWorkbook().addSheet("Identification") });
    await act(() =>
      app.run({
        kind: "insert",
        choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
      }),
    );
    expect(
      screen.getByText(
        "Des feuilles du même nom existaient déjà. Celles du gabarit s’appellent «\u00a0Identification (2)\u00a0».",
        asWritten,
      ),
    ).toBeVisible();
  });

  it("says that a template is already there", async () => {
    const { app } = await open();
    await act(() => app.showInsertForm("open"));
    expect(
      screen.getByText("Ce classeur contient déjà le gabarit\u00a0: rien n’a été inséré.", asWritten),
    ).toBeVisible();
  });
});

describe("several programmes", () => {
  /** « Indicateurs » is a plan of the one, « Cibles » of the other, which has one finding. */
  const check: Validate = ({ sheets }) => {
    const plan = (title: string, id: string, findings: readonly Finding[]): readonly JudgedPlan[] => {
      if (!sheets.some(({ name }) => name === title)) return [];
      const name = id === "stng" ? "STNG 2019-2023" : "PTN SSSS 2023-2027";
      return [{ validation: { ...validationWith(findings), roadmap: { id, version: "1", name } } }];
    };
    const [first, ...others] = [
      ...plan("Indicateurs", "ptn-sss", []),
      ...plan("Cibles", "stng", [finding("MES-01", "error", "C2", "Cibles")]),
    ];
    return first
      ? { status: "validated", ...first, ...(others.length > 0 && { others }) }
      : { status: "not-a-plan" };
  };
  const draw: DrawTemplate = (choice, grid) => {
    const drawn = drawTemplate(choice, grid);
    if (choice.programme !== "stng") return drawn;
    const sheets = drawn.drawing.sheets.slice(1).map((sheet) => ({ ...sheet, title: "Cibles" }));
    return { ...drawn, drawing: { ...drawn.drawing, sheets, customXml: "<stng xmlns='urn:test'/>" } };
  };
  const parts = { drawTemplate: draw, programmes: () => ["ptn-sss", "stng"] };
  const programme = () => screen.getByRole("combobox", { name: "Programme" });
  const tab = (name: RegExp) => screen.getByRole("tab", { name });

  it("offers all of them, the first one chosen; one that is over says so before it is inserted", async () => {
    const { user } = await open({ workbook: blankWorkbook(), check, parts });
    await user.click(button("Insérer le gabarit"));
    expect(texts(within(programme()).getAllByRole("option")).slice(0, 2)).toEqual([
      "PTN SSSS 2023-2027",
      "STNG 2019-2023 (terminé)",
    ]);
    expect(programme()).toHaveValue("ptn-sss");
    const years = () =>
      texts(within(screen.getByRole("combobox", { name: "Exercice visé" })).getAllByRole("option"));
    expect(years()).toEqual(["2023-2024", "2024-2025", "2025-2026", "2026-2027"]);
    await user.selectOptions(programme(), "stng");
    expect(
      screen.getByText(
        "Ce programme est terminé depuis le 31\u00a0mars\u00a02023\u00a0: son gabarit sert de référence.",
        asWritten,
      ),
    ).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Exercice visé" })).toHaveValue("2022-2023");
    expect(years()).not.toContain("2023-2024");
  });

  it("inserts a second one beside the first, shows it, and tells when all are there", async () => {
    const { app, user, workbook, container } = await open({ check, parts });
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
    await act(() => app.showInsertForm("open"));
    expect(within(programme()).getByRole("option", { name: /^PTN SSSS/ })).toBeDisabled();
    expect(within(programme()).getByRole("option", { name: /^PTN SSSS/ })).toHaveTextContent(
      "PTN SSSS 2023-2027 (déjà dans ce classeur)",
    );
    expect(programme()).toHaveValue("stng");
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "MSSS (ministère)");
    await user.click(button("Insérer"));
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Indicateurs", "Cibles"]);
    expect(screen.getAllByRole("tab")).toHaveLength(2);
    expect(screen.getByRole("tab", { name: "PTN SSSS 2023-2027 (Conforme, 0\u00a0constat)" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "STNG 2019-2023 (À corriger, 1\u00a0constat)" })).toBeVisible();
    expect(tab(/^STNG/)).toHaveAttribute("aria-selected", "true");
    expect(await faultsIn(container)).toEqual([]);
    await act(() => app.showInsertForm("open"));
    expect(screen.getByText(/^Ce classeur contient déjà le gabarit/)).toBeVisible();
  });

  it("gives up inserting another", async () => {
    const { app, user } = await open({ check, parts });
    await act(() => app.showInsertForm("open"));
    await user.click(button("Annuler"));
    expect(await screen.findByRole("button", { name: "Valider" })).toBeVisible();
  });

  it("shows the findings of the plan that is chosen, marks those of all, and keeps the choice", async () => {
    const workbook = planWith({}).addSheet("Cibles", { C2: null });
    const { user, container } = await open({ workbook, check, parts });
    expect(screen.getByRole("tablist", { name: "Programmes du classeur" })).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: /^PTN/ })).toHaveTextContent("Aucun constat");
    await user.click(tab(/^STNG/));
    expect(await screen.findByText("Expliquez l'écart.")).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: /^STNG/ })).toBeVisible();
    await user.click(button("Valider"));
    expect(await screen.findByText(/^1.cellule marquée/)).toBeVisible();
    expect(tab(/^STNG/)).toHaveAttribute("aria-selected", "true");
    expect(await faultsIn(container)).toEqual([]);
    await user.click(tab(/^PTN/));
    expect(await screen.findByText("Aucun constat")).toBeVisible();
    expect(screen.queryByText("Expliquez l'écart.")).not.toBeInTheDocument();
  });
});
