/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { chooseCommand, moreCommands } from "../../../test/support/choose-command";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { fullPlan } from "../../../test/support/full-plan";
import { chosen, fakeComparing } from "../../../test/fakes/comparing";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { createManualClock } from "../../../test/fakes/manual-clock";
import { validationWith } from "../../../test/fakes/plan";
import { planGrid, type PlanInputs } from "../../../test/support/plan-grid";
import type { FileOutcome } from "../../app/comparing";
import type { Language } from "../../locales/language";
import { WorkbookError } from "../../workbook/workbook";
import { ComparingContext } from "./comparing-context";

beforeAll(stubLayout);

const nbsp = (text: string) => text.replaceAll("·", "\u00a0");
const short = { ...fullPlan.indicators, "1.1": { ...fullPlan.indicators["1.1"], result2: 0.4 } };
const [done = {}] = fullPlan.actions;
const now: PlanInputs = { ...fullPlan, actions: [done, { number: "A2", action: "Recruter" }] };
const old: PlanInputs = {
  ...fullPlan,
  indicators: short,
  actions: [done, { number: "A3", action: "Louer" }],
};

async function open(language: Language = "fr") {
  const clock = createManualClock(new Date(2025, 5, 1, 14, 5));
  const workbook = new FakeWorkbook().addSheet("Indicateurs", { W5: 0.75 }).addSheet("Plan d'action", {});
  const validate = () => ({ status: "validated", validation: validationWith([]) }) as const;
  const fake = fakeComparing(planGrid(now), clock);
  const { container, user } = await openPane({
    workbook,
    validate,
    language,
    clock,
    around: (pane) => <ComparingContext value={fake.comparing}>{pane}</ComparingContext>,
  });
  const choose = async (file = chosen()) => {
    const field = [...container.querySelectorAll("input")].at(-1);
    if (!field) throw new Error("no field for a file");
    // The window of the browser leaves the focus where it was.
    fireEvent.change(field, { target: { files: [file] } });
    await act(() => clock.advance(0));
  };
  const end = async (outcome: FileOutcome) => {
    fake.readings.at(-1)?.end(outcome);
    await act(() => clock.advance(0));
  };
  const compareWith = async (inputs: PlanInputs) => {
    await choose();
    await end({ status: "read", grid: planGrid(inputs) });
  };
  return { ...fake, fake, user, container, workbook, choose, end, compareWith };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const region = (name: string) => screen.getByRole("region", { name });
const title = () =>
  screen.getByRole("heading", { level: 2, name: "Comparaison avec une version antérieure" });

describe("choosing a file", () => {
  it("opens the browser's window, and nothing happens when it is closed again", async () => {
    const { user, container, readings } = await open();
    const clicked = jest.spyOn(HTMLInputElement.prototype, "click");
    await chooseCommand(user, "Comparer deux versions…");
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(container.querySelector("input")).toHaveAttribute("accept", ".xlsx,.xlsm");
    expect(readings).toEqual([]);
    expect(screen.queryByRole("heading", { level: 2, name: /^Comparaison/ })).toBeNull();
    clicked.mockRestore();
  });

  it("shows what is read and how far it is, and says that nothing leaves", async () => {
    const { choose, readings } = await open();
    await choose(chosen("plan S1.xlsx"));
    expect(title()).toHaveFocus();
    expect(screen.getByText(/^Le fichier est lu sur cet ordinateur\./)).toBeVisible();
    const label = nbsp("Lecture de «·plan S1.xlsx·»…");
    expect(screen.getByRole("progressbar", { name: label })).not.toHaveAttribute("aria-valuenow");
    act(() => readings[0]?.progress(3, 14));
    expect(screen.getByText(nbsp("Feuilles lues·: 3 de 14"), { normalizer: (text) => text })).toBeVisible();
    expect(screen.getByRole("progressbar", { name: label })).toHaveAttribute("aria-valuenow", "3");
  });

  it("stops on request", async () => {
    const { choose, user, readings } = await open();
    await choose();
    await user.click(button("Annuler"));
    expect(readings[0]?.cancelled).toBe(1);
    expect(await screen.findByText("Lecture annulée.")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is not offered where files cannot be read", async () => {
    const workbook = new FakeWorkbook().addSheet("Indicateurs");
    const { user } = await openPane({
      workbook,
      validate: () => ({ status: "validated", validation: validationWith([]) }),
    });
    await user.click(moreCommands());
    expect(await screen.findByRole("menuitem", { name: "Écrire le rapport" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: /^Comparer/ })).toBeNull();
  });
});

describe("what changed", () => {
  it("counts first, then gaps, findings, answers and rows, each with its place", async () => {
    const { compareWith } = await open();
    await compareWith(old);
    expect(screen.getByText(nbsp("1·écart fermé."), { normalizer: (text) => text })).toBeVisible();
    expect(screen.getByText(/^Comparé à 14/)).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Écarts",
      "Nouveaux constats",
      "Constats disparus",
      "Réponses modifiées",
      "Lignes ajoutées ou retirées",
    ]);
    const [gap] = within(region("Écarts")).getAllByRole("listitem");
    expect(gap).toHaveTextContent(
      /^Fermé Indicateur 1\.1, 2024-2025 : 35 points → cible atteinte\. Résultat : 40 % → 75 %\. .*W5$/,
    );
    const [answer] = within(region("Réponses modifiées")).getAllByRole("listitem");
    expect(within(answer ?? document.body).getByText(/^Avant/)).toHaveTextContent(
      "Avant : 40 %. Maintenant : 75 %.",
    );
    const rows = within(region("Lignes ajoutées ou retirées")).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent.split("Indic")[0]?.trim())).toEqual([
      expect.stringMatching(/^Ajoutée Action A2 – Recruter/),
      expect.stringMatching(/^Retirée Action A3 – Louer/),
    ]);
  });

  it("goes to the cell as it is now; what is gone leads nowhere", async () => {
    const { compareWith, user, workbook } = await open();
    await compareWith(old);
    await user.click(within(region("Réponses modifiées")).getByRole("button", { name: /1\.1/ }));
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "W5" });
    expect(within(region("Constats disparus")).queryAllByRole("button")).toEqual([]);
    expect(within(region("Lignes ajoutées ou retirées")).getAllByRole("button")).toHaveLength(1);
  });

  it("says here why a cell cannot be shown", async () => {
    const { compareWith, user, workbook } = await open();
    await compareWith(old);
    workbook.break("goTo", { error: new WorkbookError("cell-being-edited", "typing") });
    await user.click(within(region("Écarts")).getByRole("button"));
    const [alert] = await screen.findAllByRole("alert");
    await user.click(within(alert ?? document.body).getByRole("button"));
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "W5" });
  });

  it("names both versions", async () => {
    const { compareWith } = await open();
    await compareWith({ ...old, identification: { ...fullPlan.identification, followUp: "S1" } });
    const table = screen.getByRole("table");
    expect(within(table).getByRole("row", { name: /^Suivi/ })).toHaveTextContent("SuiviS1S2");
    expect(within(table).getByRole("columnheader", { name: /^Version antérieure/ })).toHaveTextContent(
      "ancien.xlsx",
    );
    expect(screen.queryByText(/même organisation/)).toBeNull();
  });

  it("warns of another organization, and compares all the same", async () => {
    const { compareWith } = await open();
    await compareWith({ ...old, choice: { ...old.choice, organization: "CISSS de Lanaudière" } });
    expect(
      screen.getByText("Les deux classeurs ne sont pas de la même organisation. Vérifiez le fichier choisi."),
    ).toBeVisible();
    expect(region("Écarts")).toBeVisible();
  });

  it("no difference is said, without a list", async () => {
    const { compareWith, container } = await open();
    await compareWith(now);
    expect(screen.getByText("Aucune différence.")).toBeVisible();
    expect(screen.queryAllByRole("heading", { level: 3 })).toEqual([]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("a long list shows its first ones, then all on request", async () => {
    const { compareWith, user } = await open();
    const actions = Array.from({ length: 10 }, (_, place) => ({
      ...done,
      number: `B${place}`,
      action: `Fait ${place}`,
    }));
    await compareWith({ ...now, actions: [...actions, ...(now.actions ?? [])] });
    const list = region("Lignes ajoutées ou retirées");
    expect(within(list).getAllByRole("listitem")).toHaveLength(8);
    await user.click(within(list).getByRole("button", { name: "Afficher les 2 autres" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
  });

  it("compares again with the workbook as it is now", async () => {
    const { compareWith, fake, user } = await open();
    await compareWith(old);
    fake.current = planGrid(old);
    await user.click(button("Comparer de nouveau"));
    expect(await screen.findByText("Aucune différence.")).toBeVisible();
    expect(fake.readings).toHaveLength(1);
  });
});

describe("a file that cannot be compared", () => {
  it("says why in the words of the command line, and offers another", async () => {
    const { choose, end, user, readings } = await open();
    await choose();
    await end({ status: "refused", reason: "encrypted", detail: "EncryptedPackage" });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("« ancien.xlsx » ne peut pas être comparé");
    expect(alert).toHaveTextContent(/protégé par un mot de passe/);
    const clicked = jest.spyOn(HTMLInputElement.prototype, "click");
    await user.click(within(alert).getByRole("button", { name: "Choisir un autre fichier…" }));
    expect(clicked).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
    await choose(chosen("autre.xlsx"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(readings).toHaveLength(2);
  });

  it("in English", async () => {
    const { choose, end } = await open("en");
    await choose();
    await end({ status: "refused", reason: "no-worker", detail: "d" });
    expect(screen.getByRole("alert")).toHaveTextContent(
      /“ancien\.xlsx” cannot be compared.*This version of Excel cannot read a file in the pane/,
    );
    expect(button("Choose another file…")).toBeVisible();
  });

  it("tries again what the open workbook refused", async () => {
    const { choose, end, fake, user } = await open();
    fake.current = new WorkbookError("no-answer", "no answer");
    await choose();
    await end({ status: "read", grid: planGrid(old) });
    fake.current = planGrid(now);
    await user.click(within(screen.getByRole("alert")).getByRole("button"));
    expect(await screen.findByRole("region", { name: "Écarts" })).toBeVisible();
  });
});

it("« Retour » gives the findings back, and the keyboard to the button it left from", async () => {
  const { compareWith, user, comparing } = await open();
  await compareWith(old);
  expect(screen.queryByRole("button", { name: "Valider" })).toBeNull();
  await user.click(button("Retour"));
  expect(moreCommands()).toHaveFocus();
  expect(button("Valider")).toBeVisible();
  expect(comparing.state.get()).toEqual({ status: "closed" });
});
