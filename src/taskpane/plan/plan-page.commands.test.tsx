/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { blank, validate, validationWith } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { chooseCommand, moreCommands } from "../../../test/support/choose-command";
import { openPane } from "../../../test/support/open-pane";
import type { Emptied, Validate, Withdrawals } from "../../app/contracts";
import type { Withdrawable } from "../../core/migration/withdraw";
import { button, plain, book, withGap, finds } from "../../../test/support/plan-page";

beforeAll(stubLayout);

it("opens with the workbook when the menu is asked for it, says so, and takes it back the same way", async () => {
  const { user, app, workbook } = await openPane({ workbook: book(), validate: finds(withGap) });
  const choose = async (name: string) => {
    await user.click(button("Autres commandes"));
    await user.click(screen.getByRole("menuitem", { name }));
  };
  await user.click(button("Autres commandes"));
  expect(screen.queryByRole("menuitem", { name: /^Ouvrir le volet/ })).not.toBeInTheDocument();
  await user.keyboard("{Escape}");
  await act(() => app.lookAtOpening());
  await choose("Ouvrir le volet avec ce classeur");
  expect(await screen.findByText(/^Le volet s’ouvrira avec ce classeur, une fois/)).toBeVisible();
  expect(workbook.opens).toBe(true);
  await user.click(button("Ne plus l’ouvrir"));
  expect(await screen.findByText(/^Le volet ne s’ouvrira plus avec ce classeur/)).toBeVisible();
  expect(workbook.opens).toBe(false);
});

describe("in an Excel where Ctrl+Z forgets everything as soon as the add-in writes", () => {
  const cost = /Ctrl\+Z ne pourra plus annuler ce que vous avez fait jusqu’ici\.$/;
  const older = async (B2 = 0.4) => {
    const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2 });
    workbook.isUndoable = false;
    return openPane({ workbook, validate });
  };

  it("« Valider » writes nothing, and offers to mark what nothing shows, saying what it costs", async () => {
    const { user, workbook, container } = await older();
    await user.click(button("Valider"));
    const offer = await screen.findByText(/^2\scellules en cause restent sans couleur/);
    expect(offer).toHaveTextContent(cost);
    expect(workbook.calls).not.toContain("mark");
    expect(await faultsIn(container)).toEqual([]);
    await user.click(button("Marquer dans les cellules"));
    expect(await screen.findByText(/^2\scellules marquées/)).toBeVisible();
    expect(workbook.marks).toHaveLength(2);
    // They are there: nothing more is offered.
    await user.click(button("Valider"));
    expect(await screen.findByText(/^1\spoint à corriger/)).toBeVisible();
    expect(screen.queryByText(/restent sans couleur/)).not.toBeInTheDocument();
    expect(workbook.count("mark")).toBe(1);
  });

  it("offers nothing where there is nothing to mark, nor once the workbook has changed", async () => {
    const { user, workbook, clock } = await older(0.9);
    await user.click(button("Valider"));
    expect(await screen.findByText("Prêt à déposer.")).toBeVisible();
    expect(screen.queryByText(/sans couleur/)).not.toBeInTheDocument();
    act(() => {
      workbook.type("Indicateurs", "B2", 0.4);
    });
    await act(() => clock.advance(400));
    await user.click(button("Valider"));
    expect(await screen.findByText(/restent sans couleur/)).toBeVisible();
    act(() => {
      workbook.type("Indicateurs", "D2", "x");
    });
    await act(() => clock.advance(400));
    expect(screen.queryByText(/sans couleur/)).not.toBeInTheDocument();
  });

  it("the command of the menu asks first", async () => {
    const { user, workbook, container } = await older();
    await chooseCommand(user, "Marquer dans les cellules…");
    const panel = await screen.findByRole("group", { name: "Marquer dans les cellules" });
    expect(panel).toHaveTextContent(/Ctrl\+Z ne pourra plus annuler/);
    expect(panel).toHaveFocus();
    expect(await faultsIn(container)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(panel).not.toBeInTheDocument();
    expect(button("Valider")).toHaveFocus();
    expect(workbook.calls).not.toContain("mark");
    await chooseCommand(user, "Marquer dans les cellules…");
    await user.click(await screen.findByRole("button", { name: "Marquer" }));
    expect(workbook.marks).toHaveLength(2);
  });
});

it("marks are no command of their own where « Valider » makes them", async () => {
  const { user } = await openPane({ workbook: book(), validate });
  await user.click(moreCommands());
  expect(await screen.findByRole("menuitem", { name: "Effacer les marques" })).toBeVisible();
  expect(screen.queryByRole("menuitem", { name: /^Marquer/ })).not.toBeInTheDocument();
});

describe("a template that may go", () => {
  const roadmap = "ptn-sss";
  const stays = { sheets: [], typed: [], noted: [], referring: [], twice: [], unread: [] };
  const opened = async (why: Partial<Withdrawable>, emptied: readonly Omit<Emptied, "roadmap">[] = []) => {
    const workbook = new FakeWorkbook().addSheet("Feuil1").addSheet("Indicateurs").addSheet("Risques");
    const grid = await workbook.read();
    const sheets = grid.sheets.filter(({ name }) => name !== "Feuil1");
    const drawing = {
      ...blank,
      role: "risks",
      title: "Risques",
      content: [{ range: "A1", content: [["No"]] }],
    };
    const withdrawals: Withdrawals = {
      withdrawable: () => ({ ...stays, sheets, ...why }),
      refillings: () => sheets.slice(1).map((sheet) => ({ sheet: { ...sheet, id: "1" }, drawing })),
    };
    const judges: Validate = (now) => {
      const isGone = !now.sheets.some(({ name }) => name === "Indicateurs");
      const isEmpty = now.sheets.find(({ name }) => name === "Risques")?.values[0]?.[0] === null;
      const told = emptied.map((sheet) => ({ ...sheet, roadmap }));
      const left = isEmpty && told.length > 0 ? { emptied: told } : {};
      if (isGone) return { status: "not-a-plan" };
      return { status: "validated", validation: validationWith([]), isUnanswered: true, ...left };
    };
    return openPane({ workbook, validate: judges, withdrawals });
  };
  const names = (pane: { workbook: FakeWorkbook }) =>
    pane.workbook.read().then(({ sheets }) => sheets.map(({ name }) => name));

  it("goes once that was confirmed, which says what it does", async () => {
    const pane = await opened({});
    await chooseCommand(pane.user, "Retirer le gabarit…");
    const panel = await screen.findByRole("group", { name: "Retirer le gabarit" });
    expect(panel).toHaveTextContent(/Ctrl\+Z ne peut pas annuler ce retrait\.$|Annuler$/);
    expect(panel).toHaveFocus();
    expect(await faultsIn(pane.container)).toEqual([]);
    await pane.user.click(within(panel).getByRole("button", { name: "Annuler" }));
    expect(await names(pane)).toContain("Indicateurs");
    await chooseCommand(pane.user, "Retirer le gabarit…");
    await pane.user.click(await screen.findByRole("button", { name: "Retirer" }));
    expect(await screen.findByText(/^Le gabarit est retiré\s: 2\sfeuilles supprimées\.$/)).toBeVisible();
    expect(await names(pane)).toEqual(["Feuil1"]);
  });

  it.each<[string, Partial<Withdrawable>, RegExp]>([
    [
      "typed",
      { sheets: [], typed: [{ sheet: "Risques", address: "G5" }] },
      /quelque chose y a été saisi \(Risques, cellule G5\)/,
    ],
    ["noted", { sheets: [], noted: ["Risques"] }, /des notes ou des commentaires dans «\sRisques\s»/],
    ["referring", { sheets: [], referring: ["Suivi"] }, /y font référence \(Suivi\)/],
    ["twice", { sheets: [], twice: ["Risques", "Risques (2)"] }, /en double/],
    ["unread", { sheets: [], unread: ["Risques"] }, /n’a pas pu être lu/],
  ])("stays whole, and says why: %s", async (_, why, said) => {
    const pane = await opened(why);
    await chooseCommand(pane.user, "Retirer le gabarit…");
    await pane.user.click(await screen.findByRole("button", { name: "Retirer" }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(await names(pane)).toHaveLength(3);
  });

  it("is said to be incomplete where sheets of it are empty, and is restored or removed from there", async () => {
    const pane = await opened({}, [{ sheet: "Risques" }]);
    expect(screen.getByText(/^Le gabarit est incomplet\s: cette feuille est vide/)).toBeVisible();
    expect(await faultsIn(pane.container)).toEqual([]);
    await pane.user.click(button("Rétablir"));
    expect(await screen.findByText(/^Feuille rétablie et vérifiée\s: «\sRisques\s»\.$/)).toBeVisible();
    expect(screen.queryByText(/est incomplet/)).not.toBeInTheDocument();
  });

  it.each<[string, readonly string[], string]>([
    [
      "beside others",
      ["Risques"],
      "Le gabarit est incomplet : ces feuilles sont vides, comme après une annulation (Ctrl+Z) : « Risques » et la feuille masquée des listes.",
    ],
    [
      "alone",
      [],
      "Le gabarit est incomplet : la feuille masquée des listes est vide, comme après une annulation (Ctrl+Z).",
    ],
  ])(
    "is said to be incomplete without the title of a sheet that people do not see, %s",
    async (_, seen, said) => {
      await opened({}, [...seen.map((sheet) => ({ sheet })), { sheet: "_reference", isHidden: true }]);
      expect(plain(screen.getByText(/^Le gabarit est incomplet/).textContent)).toBe(said);
    },
  );
});
