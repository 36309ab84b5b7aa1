/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { validate } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { chooseCommand, moreCommands } from "../../../test/support/choose-command";
import { openPane } from "../../../test/support/open-pane";
import { WorkbookError } from "../../workbook/workbook";

beforeAll(stubLayout);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const book = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", A5: "1.1" }).addSheet("Risques");

describe("« Exercice affiché »", () => {
  const nothing = () => {
    throw new Error("no page is shown");
  };
  const band = (year: string, first: number, last: number) => ({
    ...{ sheet: "Indicateurs", year, first, last, firstRow: 4 },
  });
  const years = [band("2023-2024", 7, 9), band("2023-2024", 11, 11), band("2024-2025", 13, 16)];
  const opened = (isUndoable: boolean, bands = years) => {
    const workbook = book();
    workbook.isUndoable = isUndoable;
    const views = { reference: nothing, progress: nothing, years: () => bands, relativeReading: () => null };
    return openPane({ workbook, validate, views });
  };

  it("is chosen in the menu: its columns unfold, the others fold, and what it did is said", async () => {
    const { user, workbook, container } = await opened(true);
    act(() => {
      workbook.select("Indicateurs", "B9");
    });
    await chooseCommand(user, "Exercice affiché…");
    const panel = await screen.findByRole("group", { name: "Exercice affiché" });
    expect(panel).toHaveFocus();
    expect(panel).not.toHaveTextContent("Ctrl+Z");
    expect(
      within(panel)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["2023-2024", "2024-2025", "Annuler"]);
    expect(await faultsIn(container)).toEqual([]);
    await user.click(button("2024-2025"));
    expect(await screen.findByText(/^Exercice affiché\s: 2024-2025\./u)).toBeVisible();
    expect(workbook.folds).toEqual([
      { sheet: "Indicateurs", id: undefined, columns: "H:J", isShown: false },
      { sheet: "Indicateurs", id: undefined, columns: "L:L", isShown: false },
      { sheet: "Indicateurs", id: undefined, columns: "N:Q", isShown: true },
    ]);
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "N9" });
    expect(panel).not.toBeInTheDocument();
  });

  it.each<[string, Readonly<Record<string, boolean | null>>, string]>([
    ["the one that is unfolded", { "H:J": false, "L:L": false, "N:Q": true }, "Exercice affiché…2024-2025"],
    ["none where only a part of it is", { "H:J": true, "L:L": false, "N:Q": false }, "Exercice affiché…"],
    ["none where a part of another is too", { "H:J": null, "L:L": false, "N:Q": true }, "Exercice affiché…"],
    ["none where several are", {}, "Exercice affiché…"],
    ["none where all are folded", { "H:J": false, "L:L": false, "N:Q": false }, "Exercice affiché…"],
  ])("tells in the menu which one is in view, from one read: %s", async (_, shown, told) => {
    const { app, user, workbook } = await opened(true);
    const calls = workbook.calls.length;
    workbook.shows = (columns) => shown[columns] ?? (columns in shown ? null : true);
    await user.click(moreCommands());
    const item = await screen.findByRole("menuitem", { name: /^Exercice affiché…/u });
    // What is asked next is answered after it.
    await act(() => app.read());
    expect(item.textContent).toBe(told);
    expect(workbook.calls.slice(calls)).toEqual(["areShown", "read"]);
  });

  it("marks the one that is in view among those to choose from", async () => {
    const { app, user, workbook } = await opened(true);
    workbook.shows = (columns) => columns === "N:Q";
    await chooseCommand(user, "Exercice affiché…");
    const panel = await screen.findByRole("group", { name: "Exercice affiché" });
    await act(() => app.read());
    const marked = within(panel)
      .getAllByRole("button")
      .filter((each) => each.getAttribute("aria-current") === "true");
    expect(marked.map(({ textContent }) => textContent)).toEqual(["2024-2025"]);
  });

  it("tells of none in the menu where Excel does not say, and is chosen all the same", async () => {
    const { user, workbook } = await opened(true);
    workbook.break("areShown", { error: new WorkbookError("cell-being-edited", "a cell is being edited") });
    await chooseCommand(user, "Exercice affiché…");
    expect(await screen.findByRole("group", { name: "Exercice affiché" })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says first what it costs where Ctrl+Z does not follow, and can be left", async () => {
    const { user, workbook, container } = await opened(false);
    await chooseCommand(user, "Exercice affiché…");
    const panel = await screen.findByRole("group", { name: "Exercice affiché" });
    expect(panel).toHaveTextContent(/replier des colonnes vide l’historique d’annulation/u);
    expect(await faultsIn(container)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(panel).not.toBeInTheDocument();
    expect(button("Valider")).toHaveFocus();
    expect(workbook.folds).toBeNull();
  });

  it("asks for the protection of the sheet to be taken off", async () => {
    const { user, workbook } = await opened(true);
    workbook.protectedSheets.add("Indicateurs");
    await chooseCommand(user, "Exercice affiché…");
    await user.click(await screen.findByRole("button", { name: "2023-2024" }));
    expect(await screen.findByText("La feuille est protégée")).toBeVisible();
    expect(screen.getByText(/afficher ou de replier ses lignes et ses colonnes/u)).toBeVisible();
    workbook.protectedSheets.clear();
    await user.click(button("Réessayer"));
    expect(await screen.findByText(/^Exercice affiché\s: 2023-2024\./u)).toBeVisible();
    // Nothing is selected on the sheet: the first row is.
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "H5" });
  });

  it("is not offered where one year is there at most", async () => {
    const { user } = await opened(true, years.slice(0, 2));
    await user.click(moreCommands());
    expect(await screen.findByRole("menuitem", { name: "Effacer les marques" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: /^Exercice/u })).not.toBeInTheDocument();
  });
});
