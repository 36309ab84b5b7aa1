/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { chooseCommand, moreCommands } from "../../../test/support/choose-command";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { ownSheet } from "../../../test/support/own-plans";
import { choice, validate } from "../../../test/fakes/plan";
import { planGrid } from "../../../test/support/plan-grid";
import { shippedEngine } from "../../app/editions";
import type { FileOutcome } from "../../app/comparing";
import type { CellValue, Grid, GridSheet } from "../../core/grid/grid";
import { toA1 } from "../../core/grid/address";
import type { Language } from "../../locales/language";

beforeAll(stubLayout);

const PLAN = "Plan d'action";

const own = ownSheet("Suivi", [
  ["Plan du comité"],
  ["Action", "Porteur", "Statut", "Échéance", "Budget"],
  ["Former les équipes", "DRH", "Terminé", "03/04/2025", 1500],
  ["Migrer les serveurs", "DTI", "En couurs", "2026-01-15", null],
  ["Total", null, null, null, 1500],
]);

const cellsOf = ({ values }: GridSheet): Record<string, CellValue> =>
  Object.fromEntries(
    values.flatMap((line, row) =>
      line.flatMap((value, column) => (value === null ? [] : [[toA1({ row, column }), value]])),
    ),
  );

async function open({ language = "fr", outcome }: { language?: Language; outcome?: FileOutcome } = {}) {
  const plan = planGrid().sheets.find(({ name }) => name === PLAN);
  if (!plan) throw new Error("No plan");
  const workbook = new FakeWorkbook().addSheet(PLAN, cellsOf(plan)).addSheet("Suivi", cellsOf(own));
  return openPane({
    ...{ workbook, language, validate: shippedEngine.validate, takeovers: shippedEngine.takeovers },
    ...(outcome && {
      readFile: () => ({ outcome: Promise.resolve(outcome), cancel: () => undefined }),
    }),
  });
}

type Opened = Awaited<ReturnType<typeof open>>;

const button = (name: string) => screen.getByRole("button", { name });
const list = (label: RegExp | string) => screen.getByLabelText(label, { selector: "select" });
const plain = (element: HTMLElement) => element.textContent.replace(/\s+/gu, " ").trim();
const lines = (name: string) =>
  within(screen.getByRole("list", { name: (found) => found.replace(/\s/gu, " ") === name }))
    .getAllByRole("listitem")
    .map(plain);

async function held({ workbook }: Opened, addresses: readonly string[]) {
  const { sheets } = await workbook.read();
  const plan = sheets.find(({ name }) => name === PLAN);
  const cells = plan ? cellsOf(plan) : {};
  return addresses.map((address) => cells[address] ?? null);
}

const OPEN = "Reprendre un plan existant…";

test("the user's table is found and matched; what becomes of each value is shown before anything is written", async () => {
  const opened = await open();
  await chooseCommand(opened.user, OPEN);
  expect(screen.getByRole("heading", { name: "Reprendre un plan existant" })).toHaveFocus();
  expect(list("Votre tableau")).toHaveTextContent("Suivi (A2:E5) – Plan du comité, 2 lignes");
  expect(list("Feuille du gabarit à remplir")).toHaveDisplayValue(PLAN);
  expect(list(/«\sResponsable \(fonction\)\s» reçoit/u)).toHaveDisplayValue(/^Porteur \(B\)/);
  expect(list(/«\sAvancement\s» reçoit/u)).toHaveDisplayValue("Aucune");
  const preview = screen.getByRole("region", { name: "Aperçu" });
  expect(plain(preview)).toContain(
    "2 actions reprises (8 valeurs), 1 valeur dans « Commentaires », 4 à revoir.",
  );
  expect(lines("Valeurs écrites autrement : État")).toEqual([
    "« Terminé » → « Réalisée »",
    "« En couurs » → « En cours » – lecture probable, à vérifier",
  ]);
  expect(lines("Dans « Commentaires »")).toEqual(["E3 : 1 500"]);
  expect(lines("Non reprises")).toEqual(["A5 : « Total » – ligne de total", "E5 : 1 500 – ligne de total"]);
  expect(opened.workbook.count("applyEdits")).toBe(0);
  expect(await faultsIn(opened.container)).toEqual([]);
});

test("it is copied into the first free rows; what is to be reviewed stands below, with links", async () => {
  const opened = await open();
  const before = cellsOf(own);
  await chooseCommand(opened.user, OPEN);
  await opened.user.click(button("Reprendre 2\u00a0actions"));
  const news = await screen.findByText(/2\sactions reprises dans «\sPlan d'action\s»/u);
  expect(plain(news)).toBe(
    "2 actions reprises dans « Plan d'action », 1 valeur dans « Commentaires », 4 à revoir. Votre tableau n’a pas été modifié. Ctrl+Z annule la reprise si votre version d’Excel le permet.",
  );
  expect(await held(opened, ["D5", "F5", "I5", "K5", "M5", "D6", "K6", "D7"])).toEqual([
    ...["Former les équipes", "DRH", 45750, "Réalisée", "Budget\u00a0: 1500"],
    ...["Migrer les serveurs", "En cours", null],
  ]);
  const { sheets } = await opened.workbook.read();
  expect(cellsOf(sheets.find(({ name }) => name === "Suivi") ?? own)).toEqual(before);
  const review = screen.getByRole("region", { name: "À revoir" });
  expect(within(review).getAllByRole("button").map(plain)).toEqual([
    "Plan d'action, cellule I5« 03/04/2025 » → 2025-04-03 – jour ou mois d’abord? À vérifier",
    "Plan d'action, cellule K6« En couurs » → « En cours » – lecture probable, à vérifier",
    "Suivi, cellule A5« Total » – ligne de total",
    "Suivi, cellule E51 500 – ligne de total",
  ]);
  await opened.user.click(within(review).getByRole("button", { name: /K6/ }));
  expect(opened.workbook.selected).toEqual({ sheet: PLAN, address: "K6" });
});

test("a column may be changed: one that has no place goes to « Commentaires »", async () => {
  const opened = await open();
  await chooseCommand(opened.user, OPEN);
  await opened.user.selectOptions(list(/«\sResponsable \(fonction\)\s» reçoit/u), "Aucune");
  expect(lines("Dans « Commentaires »")).toEqual(["B3 : « DRH »", "E3 : 1 500", "B4 : « DTI »"]);
  await opened.user.click(button("Reprendre 2\u00a0actions"));
  await screen.findByText(/reprises dans/u);
  expect(await held(opened, ["F5", "M6"])).toEqual([null, "Porteur\u00a0: DTI"]);
});

test("a table that changed since the preview is not taken; the same table is not taken twice", async () => {
  const opened = await open();
  await chooseCommand(opened.user, OPEN);
  const take = button("Reprendre 2\u00a0actions");
  opened.workbook.type("Suivi", "A3", "Former tout le monde");
  await opened.user.click(take);
  expect(await screen.findByText(/^Rien n’a été repris/)).toBeVisible();
  expect(opened.workbook.count("applyEdits")).toBe(0);
  for (let times = 0; times < 2; times += 1) {
    await chooseCommand(opened.user, OPEN);
    await opened.user.click(button("Reprendre 2\u00a0actions"));
    await screen.findByText(/2\sactions reprises dans/u);
  }
  expect(await held(opened, ["D5", "D6", "D7"])).toEqual([
    ...["Former tout le monde", "Migrer les serveurs", null],
  ]);
});

test("a file gives its tables; « Retour » writes nothing and gives the keyboard back", async () => {
  const grid: Grid = { sheets: [own], names: [], date1904: false, unread: [] };
  const opened = await open({ language: "en", outcome: { status: "read", grid } });
  await chooseCommand(opened.user, "Bring in an existing plan…");
  const field = [...opened.container.querySelectorAll("input[type=file]")].at(-1);
  if (!field) throw new Error("no field for a file");
  fireEvent.change(field, { target: { files: [new File(["x"], "committee.xlsx")] } });
  await act(() => opened.clock.advance(0));
  expect(list("Your table")).toHaveTextContent("Suivi (A2:E5) – Plan du comité, 2 rows");
  await opened.user.click(button("Back"));
  expect(moreCommands()).toHaveFocus();
  expect(opened.workbook.count("applyEdits")).toBe(0);
});

test("why a file is refused is said", async () => {
  const opened = await open({ outcome: { status: "refused", reason: "too-slow", detail: "10 s" } });
  await chooseCommand(opened.user, OPEN);
  const field = [...opened.container.querySelectorAll("input[type=file]")].at(-1);
  if (!field) throw new Error("no field for a file");
  fireEvent.change(field, { target: { files: [new File(["x"], "lent.xlsx")] } });
  await act(() => opened.clock.advance(0));
  expect(screen.getByRole("alert")).toHaveTextContent("« lent.xlsx » ne peut pas être lu");
  expect(screen.getAllByRole("button", { name: "Choisir un autre fichier…" })).toHaveLength(1);
});

test("right after an insertion, copying a plan that is there already is offered", async () => {
  const workbook = new FakeWorkbook().addSheet("Feuil1");
  const opened = await openPane({ workbook, validate, takeovers: shippedEngine.takeovers });
  expect(screen.getByText(/^Vous avez déjà un plan d’action .* Insérez le gabarit/)).toBeVisible();
  await act(() => opened.app.run({ kind: "insert", choice }));
  await opened.user.click(button(OPEN));
  expect(screen.getByRole("heading", { name: "Reprendre un plan existant" })).toHaveFocus();
});
