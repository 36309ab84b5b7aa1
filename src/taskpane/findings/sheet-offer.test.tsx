/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { validateSheets, workbookWithCopy, workbookWithPlans } from "../../../test/fakes/several-sheets";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import type { Language } from "../../locales/language";
import { WorkbookError } from "../../workbook/workbook";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

async function open(workbook: FakeWorkbook = workbookWithCopy(), language: Language = "fr") {
  const opened = await openPane({ workbook, validate: validateSheets, language });
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  return opened;
}

const button = (name: string) => screen.getByRole("button", { name });
/** What a reader sees, spaces of any width as one. */
const seen = (element: HTMLElement) => element.textContent.replace(/\s+/gu, " ").trim();
const news = () => seen(screen.getAllByRole("status")[0] ?? document.body);
const sheets = () => screen.getByRole("group", { name: /^Feuilles qui pourraient être/u });
const offer = "Choisir la feuille… Risques";

describe("the choice of a sheet", () => {
  it("shows the sheets that could be read, with what each holds", async () => {
    const { user, container } = await open();
    expect(button(offer)).toHaveTextContent(/^Choisir la feuille…$/);
    expect(button(offer)).toHaveAttribute("aria-expanded", "false");
    await user.click(button(offer));
    expect(button(offer).getAttribute("aria-controls")).toBe(sheets().id);
    expect(sheets()).toHaveFocus();
    expect(sheets()).toHaveAccessibleName("Feuilles qui pourraient être «\u00a0Risques\u00a0»");
    expect(sheets()).toHaveTextContent("Votre choix est gardé dans le classeur; aucune cellule ne change.");
    expect(within(sheets()).getAllByRole("listitem").map(seen)).toEqual([
      expect.stringMatching(/^Risques\d+ en-têtes du gabarit, \d+ lignes? remplies?Lue actuellement$/),
      expect.stringMatching(
        /^Risques \(2\)\d+ en-têtes du gabarit, \d+ lignes? remplies?Lire cette feuille$/,
      ),
    ]);
    expect(within(sheets()).getAllByRole("button")).toHaveLength(2);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("is kept on a click, in the workbook and in none of its cells; the sheet is then read", async () => {
    const { user, workbook } = await open();
    const cells = (await workbook.read()).sheets.map(({ values }) => values);
    await user.click(button(offer));
    await user.click(button("Lire cette feuille Risques (2)"));
    expect(await screen.findByText(/ce choix a été fait dans le volet/u)).toBeVisible();
    expect(news()).toBe(
      "La feuille est maintenant lue selon votre choix. Enregistrez le classeur pour le garder.",
    );
    expect(screen.queryByRole("group", { name: /^Feuilles qui/u })).not.toBeInTheDocument();
    const after = (await workbook.read()).sheets;
    expect(after.map(({ values }) => values)).toEqual(cells);
    expect(after.map(({ names }) => names.map(({ name }) => name))).toEqual([
      ["_FDR_FEUILLE_ECARTEE"],
      ["_FDR_CHOIX_FEUILLE"],
    ]);
  });

  it("is taken back beside the finding that tells it", async () => {
    const { user, workbook } = await open();
    await user.click(button(offer));
    await user.click(button("Lire cette feuille Risques (2)"));
    await user.click(await screen.findByRole("button", { name: "Ne plus choisir cette feuille Risques" }));
    expect(await screen.findByText(/La feuille « Risques \(2\) » n’est pas lue/u)).toBeVisible();
    expect(news()).toBe("Le choix de la feuille est oublié.");
    expect((await workbook.read()).sheets.flatMap(({ names }) => names)).toEqual([]);
  });

  it("is of the other plan of the workbook too, and all of it is taken back at once", async () => {
    const { user, workbook } = await open(workbookWithPlans());
    await user.click(button("Lire ce plan Identification (2), Risques (2) et Plan d'action (2)"));
    expect((await screen.findAllByText("CHUM")).length).toBeGreaterThan(0);
    expect(news()).toContain("3 feuilles sont maintenant lues selon votre choix.");
    const [forgetAll] = screen.getAllByRole("button", { name: /^Oublier les 3\schoix de feuilles$/u });
    await user.click(forgetAll ?? document.body);
    expect((await screen.findAllByText("CISSS de Laval")).length).toBeGreaterThan(0);
    expect((await workbook.read()).sheets.flatMap(({ names }) => names)).toEqual([]);
  });

  it.each(["{Escape}", "Annuler"])("is given up with %s; the focus goes back to its button", async (way) => {
    const { user, workbook } = await open();
    await user.click(button(offer));
    if (way === "Annuler") await user.click(button(way));
    else await user.keyboard(way);
    expect(screen.queryByRole("group", { name: /^Feuilles qui/u })).not.toBeInTheDocument();
    expect(button(offer)).toHaveFocus();
    expect(workbook.count("keepNames")).toBe(0);
  });

  it("works with the keyboard alone", async () => {
    const { user, workbook } = await open();
    button(offer).focus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(button("Lire cette feuille Risques (2)")).toHaveFocus();
    await user.keyboard("{Enter}");
    await screen.findByText(/ce choix a été fait dans le volet/u);
    expect(workbook.count("keepNames")).toBe(1);
  });
});

it("says that the chosen sheet is gone, and forgets the choice on request", async () => {
  const { user, workbook, clock } = await open();
  await user.click(button(offer));
  await user.click(button("Lire cette feuille Risques (2)"));
  await screen.findByText(/ce choix a été fait dans le volet/u);
  workbook.removeSheet("Risques (2)");
  workbook.announce();
  await act(() => clock.advance(400));
  const list = within(screen.getByRole("region", { name: "Constats" }));
  expect(list.getByText(/choisie comme « Risques », n’est plus dans le classeur/u)).toBeVisible();
  await user.click(list.getByRole("button", { name: "Oublier ce choix Risques" }));
  expect(screen.queryByText(/n’est plus dans le classeur/u)).not.toBeInTheDocument();
});

it("is a failure with its action when Excel refuses", async () => {
  const { user, workbook } = await open();
  workbook.break("keepNames", { error: new WorkbookError("read-only", "no") });
  await user.click(button(offer));
  await user.click(button("Lire cette feuille Risques (2)"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Le classeur est en lecture seule");
  await user.click(button("Réessayer"));
  expect(await screen.findByText(/ce choix a été fait dans le volet/u)).toBeVisible();
});

it("speaks English with an English Office", async () => {
  const { user } = await open(workbookWithCopy(), "en");
  await user.click(button("Choose the sheet… Risques"));
  const english = screen.getByRole("group", { name: "Sheets that could be “Risques”" });
  await user.click(within(english).getByRole("button", { name: "Read this sheet Risques (2)" }));
  expect(await screen.findByRole("button", { name: "Stop choosing this sheet Risques" })).toBeVisible();
  expect(news()).toBe("The sheet is now read as you chose. Save the workbook to keep this.");
});
