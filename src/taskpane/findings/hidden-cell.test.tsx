/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { finding, validationWith } from "../../../test/fakes/plan";
import { openPane } from "../../../test/support/open-pane";
import type { Validation } from "../../core/validation/validation";
import { hiddenPartOf, type HiddenPart } from "../../core/validation/hidden-parts";

beforeAll(stubLayout);

async function open(validation: Validation) {
  const workbook = new FakeWorkbook().addSheet("Indicateurs").addSheet("Risques");
  workbook.hides = (cell) => {
    const part = hiddenPartOf(validation.hidden, cell)?.part;
    return part === "columns" ? null : (part ?? null);
  };
  const opened = await openPane({ workbook, validate: () => ({ status: "validated", validation }) });
  return { ...opened, workbook };
}

const rows: HiddenPart = { sheet: "Indicateurs", part: "rows", by: "filter", range: "6:8", cells: 1 };
const sheet: HiddenPart = { sheet: "Risques", part: "sheet", by: "hand", range: null, cells: 1 };

test.each([
  [rows, "Indicateurs", "C6"],
  [sheet, "Risques", "C5"],
] as const)(
  "a finding in a hidden part: « Afficher et y aller » stands before going there (%#)",
  async (part, title, address) => {
    const found = finding("MES-01", "error", address, title);
    const { user, workbook } = await open({ ...validationWith([found]), hidden: [part] });
    await user.click(
      screen.getByRole("button", { name: new RegExp(`^(?!Justifier).*${title}, cellule ${address}`, "u") }),
    );
    expect(workbook.selected).toBeNull();
    const [news] = screen.getAllByRole("status");
    expect(news).toHaveTextContent(new RegExp(`${title}, cellule ${address}`, "u"));
    const show = within(news ?? document.body).getByRole("button", { name: "Afficher et y aller" });
    await user.click(show);
    expect(workbook.selected).toEqual({ sheet: title, address });
  },
);

test("a finding in view is gone to at once", async () => {
  const found = finding("MES-01", "error", "C5");
  const { user, workbook } = await open({ ...validationWith([found]), hidden: [rows] });
  await user.click(screen.getByRole("button", { name: /^(?!Justifier).*Indicateurs, cellule C5/u }));
  expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "C5" });
  expect(screen.queryByRole("button", { name: "Afficher et y aller" })).not.toBeInTheDocument();
});

test("a finding in a folded year: where unfolding it empties the list of Ctrl+Z, that is said before", async () => {
  const columns: HiddenPart = { sheet: "Indicateurs", part: "columns", by: "hand", range: "K:T", cells: 1 };
  const found = finding("ECA-01", "toFill", "N5");
  const { user, workbook } = await open({ ...validationWith([found]), hidden: [columns] });
  workbook.hides = () => "columns";
  workbook.isUndoable = false;
  await user.click(screen.getByRole("button", { name: /^(?!Justifier).*Indicateurs, cellule N5/u }));
  const [news] = screen.getAllByRole("status");
  expect(news).toHaveTextContent(
    /N5 est sur une colonne repliée ou masquée\. Dans cette version d’Excel, l’afficher vide l’historique d’annulation/u,
  );
  await user.click(screen.getByRole("button", { name: "Afficher et y aller" }));
  expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "N5" });
});

describe("when nothing was found", () => {
  const signs = (container: HTMLElement) =>
    [...container.querySelectorAll<SVGElement>("[data-sign]")].map(({ dataset }) => dataset["sign"]);

  test("the good news has its tick where everything was read", async () => {
    const { container } = await open(validationWith([]));
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(signs(container)).toEqual(["good"]);
  });

  test.each(["inconclusive", "to-correct"] as const)("there is no tick under %s", async (verdict) => {
    const { container } = await open({ ...validationWith([]), verdict });
    expect(screen.getByText("Aucun constat dans ce qui a été lu")).toBeVisible();
    expect(screen.queryByText("Aucun constat")).not.toBeInTheDocument();
    expect(signs(container)).toEqual(["unsure"]);
  });
});
