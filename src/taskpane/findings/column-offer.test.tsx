/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { stubLayout } from "../../../test/fakes/layout";
import { sheet, validateHeaders, workbookWith } from "../../../test/fakes/renamed-columns";
import type { CellValue } from "../../core/grid/grid";
import type { Language } from "../../locales/language";
import { WorkbookError } from "../../workbook/workbook";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

type Cells = Readonly<Record<string, CellValue>>;

async function open(
  headers: Cells,
  { more = {}, language = "fr" }: { more?: Cells; language?: Language } = {},
) {
  const workbook = workbookWith(headers, more);
  const opened = await openPane({ workbook, validate: validateHeaders, language });
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  return opened;
}

const button = (name: string) => screen.getByRole("button", { name });
const form = () => screen.getByRole("form", { name: /^Colonnes introuvables, feuille/ });
const list = (name: RegExp) => within(form()).getByRole("combobox", { name });
/** What a reader sees, spaces of any width as one. */
const read = (element: HTMLElement) => element.textContent.replace(/\s+/gu, " ").trim();
const options = (of: HTMLElement) =>
  within(of)
    .getAllByRole<HTMLOptionElement>("option")
    .map((option) => `${read(option)}${option.disabled ? " (prise)" : ""}`);
const news = () => read(screen.getAllByRole("status")[0] ?? document.body);

const one = { "Impact (1-5)": "Conséquence" };
const two = { ...one, Type: "Genre" };
const offer = "Choisir la colonne… Risques";

describe("the choice of a column", () => {
  it("stands beside the header that was not found, with the columns that the sheet has left", async () => {
    const { user, container } = await open(one, { more: { H6: 4, AZ4: "Mes notes", AZ5: "à revoir" } });
    expect(button(offer)).toHaveTextContent(/^Choisir la colonne…$/);
    expect(button(offer)).toHaveAttribute("aria-expanded", "false");
    await user.click(button(offer));
    expect(button(offer)).toHaveAttribute("aria-expanded", "true");
    expect(button(offer).getAttribute("aria-controls")).toBe(form().id);
    expect(form()).toHaveFocus();
    expect(form()).toHaveTextContent("Votre choix est gardé dans le classeur; aucune cellule ne change.");
    expect(options(list(/«\sImpact \(1-5\)\s» est la colonne$/u))).toEqual([
      "Choisir une colonne",
      "Conséquence (H), ex. : 4",
      "Mes notes (AZ), ex. : « à revoir »",
    ]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("is kept on request, in the workbook and in none of its cells; the column is then read", async () => {
    const { user, workbook } = await open(one);
    const cells = (await workbook.read()).sheets[0]?.values;
    await user.click(button(offer));
    await user.selectOptions(list(/Impact/), within(form()).getByRole("option", { name: /^Conséquence/ }));
    await user.click(button("Utiliser cette colonne"));
    expect(await screen.findByText(/est lue comme/u)).toBeVisible();
    expect(news()).toBe(
      "La colonne est maintenant lue selon votre choix. Enregistrez le classeur pour le garder.",
    );
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Constats" })).toHaveFocus();
    const [after] = (await workbook.read()).sheets;
    expect(after?.values).toEqual(cells);
    expect(after?.names).toEqual([
      { name: "_FDR_COLONNE_impact", formula: '="risks|1/1|Conséquence"', visible: false },
    ]);
  });

  it("is taken back beside the finding that tells it", async () => {
    const { user, workbook } = await open(one);
    await user.click(button(offer));
    await user.selectOptions(list(/Impact/), "1/1 Conséquence");
    await user.click(button("Utiliser cette colonne"));
    await user.click(await screen.findByRole("button", { name: "Ne plus utiliser Impact (1-5)" }));
    expect(await screen.findByRole("button", { name: offer })).toBeVisible();
    expect(news()).toBe("Le choix de la colonne est oublié.");
    expect((await workbook.read()).sheets[0]?.names).toEqual([]);
  });

  it("is of several columns at once; two cannot take the same one", async () => {
    const { user, workbook } = await open(two);
    await user.click(screen.getAllByRole("button", { name: offer })[1] ?? document.body);
    await user.selectOptions(list(/Type/), "1/1 Conséquence");
    expect(options(list(/Impact/))).toEqual([
      "Choisir une colonne",
      "Genre (B), ex. : « Stratégique »",
      "Conséquence (H), vide (prise)",
    ]);
    await user.selectOptions(list(/Type/), "1/1 Genre");
    await user.selectOptions(list(/Impact/), "1/1 Conséquence");
    await user.click(button("Utiliser ces colonnes"));
    await screen.findByText(/^2\scolonnes sont maintenant lues selon votre choix\./u);
    expect(workbook.count("keepNames")).toBe(1);
    expect(screen.getAllByRole("button", { name: /^Ne plus utiliser/ })).toHaveLength(2);
  });

  it("asks for a column when none was chosen, and writes nothing", async () => {
    const { user, workbook } = await open(one);
    await user.click(button(offer));
    await user.click(button("Utiliser cette colonne"));
    expect(list(/Impact/)).toHaveFocus();
    expect(list(/Impact/)).toHaveAccessibleDescription("Choisissez au moins une colonne.");
    expect(workbook.count("keepNames")).toBe(0);
  });

  it.each(["{Escape}", "Annuler"])("is given up with %s; the focus goes back to its button", async (way) => {
    const { user, workbook } = await open(one);
    await user.click(button(offer));
    if (way === "Annuler") await user.click(button(way));
    else await user.keyboard(way);
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(button(offer)).toHaveFocus();
    expect(workbook.count("keepNames")).toBe(0);
  });

  it("works with the keyboard alone", async () => {
    const { user, workbook } = await open(one);
    button(offer).focus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(list(/Impact/)).toHaveFocus();
    await user.selectOptions(list(/Impact/), "1/1 Conséquence");
    await user.tab();
    expect(button("Utiliser cette colonne")).toHaveFocus();
    await user.keyboard("{Enter}");
    await screen.findByText(/est lue comme/u);
    expect(workbook.count("keepNames")).toBe(1);
  });

  it("follows the plan while it is shown", async () => {
    const { user, workbook, clock } = await open(one);
    await user.click(button(offer));
    await user.selectOptions(list(/Impact/), "1/1 Conséquence");
    workbook.type(sheet, "H4", "Effet");
    await act(() => clock.advance(400));
    expect(options(list(/Impact/))).toEqual(["Choisir une colonne", "Effet (H), vide"]);
    expect(list(/Impact/)).toHaveValue("");
  });
});

it("says which columns to add when the sheet has no other one", async () => {
  const { user } = await open({ "Impact (1-5)": null, Type: null });
  await user.click(screen.getAllByRole("button", { name: offer })[0] ?? document.body);
  expect(read(form())).toContain(
    "Aucune autre colonne sur cette feuille; ajoutez les colonnes « Type » et « Impact (1-5) ».",
  );
  expect(within(form()).queryByRole("combobox")).not.toBeInTheDocument();
  await user.click(button("Fermer"));
  expect(screen.queryByRole("form")).not.toBeInTheDocument();
});

it("says that a choice is no longer followed, and forgets it on request", async () => {
  const { user, workbook, clock } = await open(one);
  await user.click(button(offer));
  await user.selectOptions(list(/Impact/), "1/1 Conséquence");
  await user.click(button("Utiliser cette colonne"));
  await screen.findByText(/est lue comme/u);
  workbook.type(sheet, "H4", "Effet");
  await act(() => clock.advance(400));
  expect(screen.getByText(/Ce choix n’est plus suivi\./u)).toBeVisible();
  expect(button(offer)).toBeVisible();
  await user.click(button("Oublier ce choix Impact (1-5)"));
  expect(screen.queryByText(/Ce choix n’est plus suivi\./u)).not.toBeInTheDocument();
});

it("is a failure with its action when Excel refuses", async () => {
  const { user, workbook } = await open(one);
  workbook.break("keepNames", { error: new WorkbookError("read-only", "no") });
  await user.click(button(offer));
  await user.selectOptions(list(/Impact/), "1/1 Conséquence");
  await user.click(button("Utiliser cette colonne"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Le classeur est en lecture seule");
  await user.click(button("Réessayer"));
  expect(await screen.findByText(/est lue comme/u)).toBeVisible();
});

it("speaks English with an English Office", async () => {
  const { user } = await open(one, { language: "en" });
  await user.click(button("Choose the column… Risques"));
  const english = screen.getByRole("form", { name: "Columns not found, sheet “Risques”" });
  await user.selectOptions(within(english).getByRole("combobox", { name: "“Impact (1-5)” is the column" }), [
    "1/1 Conséquence",
  ]);
  await user.click(button("Use this column"));
  expect(await screen.findByRole("button", { name: "Stop using Impact (1-5)" })).toBeVisible();
  expect(news()).toBe("The column is now read as you chose. Save the workbook to keep this.");
});
