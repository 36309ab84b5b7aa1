/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { validationWith } from "../../../test/fakes/plan";
import type { Validate } from "../../app/contracts";
import { cataloguedProgrammes, catalogueOf } from "../../core/editions/catalogue";
import type { FollowedRoadmap } from "../../core/programme/roadmap/followed";
import { ruleWords as fr } from "../../locales/fr/rules";
import type { Language } from "../../locales/language";
import { WorkbookError } from "../../workbook/workbook";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

const [ptn, stng] = cataloguedProgrammes;

/** Every sheet « Indicateurs » is a plan, checked against these rules. */
const checking =
  (rules: readonly string[], roadmap?: FollowedRoadmap): Validate =>
  ({ sheets }) => {
    if (!sheets.some(({ name }) => name === "Indicateurs")) return { status: "not-a-plan" };
    const coverage = rules.map((rule) => ({ rule, checked: 1, skipped: 0 }));
    const validation = validationWith([], coverage);
    return { status: "validated", validation: roadmap ? { ...validation, roadmap } : validation };
  };
const validate = checking(ptn.rules);

interface Options {
  readonly workbook?: FakeWorkbook;
  readonly language?: Language;
  readonly check?: Validate;
}

const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });

const open = ({ workbook = plan(), language = "fr", check = validate }: Options = {}) =>
  openPane({ workbook, validate: check, language });

type Opened = Awaited<ReturnType<typeof open>>;

const asWritten = { normalizer: (text: string) => text };
const button = (name: string) => screen.getByRole("button", { name });
const idOf = (item: HTMLElement) => /^[A-Z]+-(?:[A-Z]+-)?\d+/.exec(item.textContent)?.[0];
// Roles are worked out for each of some seventy rules: slow, so once.
const shownIds = () => [...document.querySelectorAll("li")].map(idOf);

async function search(user: Opened["user"], text: string) {
  const field = document.querySelector("input");
  if (!field) throw new Error("no field");
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}
const official = catalogueOf(ptn);
const total = official.reduce((sum, { checked }) => sum + checked.length, 0);
const notChecked = official.reduce((sum, { notChecked: rules }) => sum + rules.length, 0);

it("lists every rule of the programme of the plan by family, those that are not checked last", async () => {
  const { user } = await open();
  await user.click(button("Règles"));
  expect(await screen.findByRole("heading", { name: "Règles de validation" })).toHaveFocus();
  expect(shownIds()).toEqual(
    official.flatMap(({ checked, notChecked: voids }) => [...checked.map(({ id }) => id), ...voids]),
  );
  expect(
    screen.getByText(`${total}\u00a0règles vérifiées, ${notChecked}\u00a0non vérifiées`, asWritten),
  ).toBeVisible();
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(official.length);
});

it("says of a rule what it reports, why, where it comes from, how to correct it, how serious it is", async () => {
  const { user } = await open();
  await user.click(button("Règles"));
  const rule = screen.getByText("Cible non atteinte").closest("details") ?? document.body;
  expect(rule).not.toHaveAttribute("open");
  await user.click(screen.getByText("Cible non atteinte"));
  expect(rule).toHaveAttribute("open");
  const terms = within(rule).getAllByRole("term");
  expect(terms.map(({ textContent }) => textContent)).toEqual([
    "Ce qui est signalé",
    "Pourquoi",
    "Source",
    "Correction",
    "Gravité",
    "Où le voir",
  ]);
  expect(within(rule).getByText(fr["ECA-02"].checks, asWritten)).toBeVisible();
  expect(within(rule).getByText(fr["ECA-02"].why, asWritten)).toBeVisible();
  expect(within(rule).getByText(fr["ECA-02"].source, asWritten)).toBeVisible();
  expect(within(rule).getByText("À vérifier ou à savoir")).toBeVisible();
  expect(within(rule).getByText("Dans les cellules pendant la saisie")).toBeVisible();
});

it("says why a rule is not checked, in the language of the pane", async () => {
  const { user } = await open({ language: "en" });
  await user.click(button("Rules"));
  await user.click(screen.getByText("Declared status differs from the gap"));
  expect(
    screen.getByText("The template has no status to declare: it is worked out, never entered."),
  ).toBeVisible();
  expect(screen.getByText(`${total} rules checked, ${notChecked} not checked`)).toBeVisible();
});

it("searches by id and by words, without accents, and says how many are found", async () => {
  const { user, container } = await open();
  await user.click(button("Règles"));
  const field = screen.getByRole("searchbox", { name: "Chercher une règle" });
  expect(field).toHaveAccessibleDescription("Un numéro ou des mots, par exemple MES-03 ou risque");
  await search(user, "mes-03");
  expect(shownIds()).toEqual(["MES-03"]);
  expect(screen.getByText("1\u00a0règle vérifiée", asWritten)).toHaveAttribute("role", "status");
  expect(await faultsIn(container)).toEqual([]);
  await search(user, "RISQUE eleve");
  expect(shownIds()).toContain("RIS-03");
  expect(shownIds()).not.toContain("RIS-02");
  await search(user, "corriger relative depart");
  expect(shownIds()).toEqual(["CIB-05"]);
});

it("says that nothing is found, and what to try", async () => {
  const { user } = await open();
  await user.click(button("Règles"));
  await search(user, "zzz");
  expect(shownIds()).toEqual([]);
  const status = screen.getByText(/^Aucune règle ne contient ces mots\./);
  expect(status).toHaveAttribute("role", "status");
  await search(user, " ");
  expect(shownIds()).toHaveLength(total + notChecked);
});

it("goes back with the keyboard to what was there, as it was left", async () => {
  const { user } = await open({ workbook: new FakeWorkbook().addSheet("Feuil1") });
  await user.click(button("Insérer le gabarit"));
  await user.click(screen.getByRole("combobox", { name: "Organisation" }));
  await user.paste("Clinique du coin");
  await user.click(button("Règles"));
  expect(screen.queryByRole("combobox", { name: "Organisation" })).not.toBeInTheDocument();
  button("Retour").focus();
  await user.keyboard("{Enter}");
  expect(button("Règles")).toHaveFocus();
  expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveValue("Clinique du coin");
});

it("does not take the focus when the pane opens", async () => {
  await open();
  expect(document.body).toHaveFocus();
});

it("never hides our own errors", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = false;
  const { user, app } = await open({
    check: (grid, today) => {
      if (broken) throw new Error("Rule MES-03 failed");
      return validate(grid, today);
    },
  });
  await user.click(button("Règles"));
  broken = true;
  await act(() => app.run({ kind: "validate" }));
  expect(screen.getByText("Le complément a rencontré une erreur")).toBeVisible();
  expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
});

describe("the programme whose rules are shown", () => {
  const choice = () => screen.getByRole("combobox", { name: "Règles du programme" });
  const named = (text: string) => text.replaceAll(/\s/gu, " ");
  const add = () => screen.queryByRole("button", { name: "Ajouter le catalogue au classeur" });

  it("is that of the plan, with the rules that it is checked against, in its words", async () => {
    const roadmap = { id: "stng", version: "2019.1", name: "STNG 2019-2023" };
    const { user, container } = await open({ check: checking(["MES-01", "VAR-STNG-01"], roadmap) });
    await user.click(button("Règles"));
    expect(choice()).toHaveDisplayValue("STNG 2019-2023");
    expect(shownIds()).toEqual(["MES-01", "VAR-STNG-01"]);
    expect(screen.getByText("2\u00a0règles vérifiées", asWritten)).toBeVisible();
    const rule = screen.getByText("MES-01").closest("details") ?? document.body;
    expect(rule).toHaveTextContent("cible");
    expect(rule).not.toHaveTextContent("indicateur");
    expect(await faultsIn(container)).toEqual([]);
  });

  it("is the one offered first without a plan; another is chosen by its name", async () => {
    const { user } = await open({ workbook: new FakeWorkbook().addSheet("Feuil1") });
    await user.click(button("Règles"));
    expect(choice()).toHaveDisplayValue(ptn.name);
    expect(within(choice()).getAllByRole("option")).toHaveLength(cataloguedProgrammes.length);
    expect(shownIds()).toContain("CIB-02");
    await user.selectOptions(choice(), "STNG 2019-2023");
    expect(new Set(shownIds())).toEqual(new Set(stng?.rules));
    await search(user, "cib-02");
    expect(shownIds()).toEqual([]);
  });

  it("is named as that of a file, last; the sheet of the rules is only offered for the plan's own", async () => {
    const roadmap = {
      id: "plan-regional",
      version: "2026.1",
      name: "PRTN 2026-2028",
      isFromFile: true as const,
    };
    const { user } = await open({ check: checking(["ECA-02"], roadmap) });
    await user.click(button("Règles"));
    const options = within(choice()).getAllByRole("option");
    expect(named(options.at(-1)?.textContent ?? "")).toBe("PRTN 2026-2028 (reçue d’un fichier)");
    expect(shownIds()).toEqual(["ECA-02"]);
    expect(add()).toBeVisible();
    await user.selectOptions(choice(), "ptn-sss");
    expect(shownIds()).toHaveLength(total + notChecked);
    expect(add()).not.toBeInTheDocument();
  });
});

describe("the catalogue as a sheet", () => {
  const add = "Ajouter le catalogue au classeur";

  it("is added on demand, then brought up to date, and says so where it was asked for", async () => {
    const { user, workbook } = await open();
    await user.click(button("Règles"));
    await user.click(button(add));
    const [added] = await screen.findAllByText(
      "Le catalogue est dans la feuille «\u00a0Règles\u00a0».",
      asWritten,
    );
    expect(added).toBeVisible();
    expect(button(add)).toHaveFocus();
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Indicateurs", "Règles"]);
    await user.click(button(add));
    const [again] = await screen.findAllByText("La feuille «\u00a0Règles\u00a0» est à jour.", asWritten);
    expect(again).toBeVisible();
  });

  it("says that it was refused, and tries again", async () => {
    const workbook = plan().break("putSheet", { error: new WorkbookError("protected", "structure") });
    const { user } = await open({ workbook });
    await user.click(button("Règles"));
    await user.click(button(add));
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Le classeur est protégé")).toBeVisible();
    await user.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(workbook.count("putSheet")).toBe(2);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("is not offered without a plan", async () => {
    const { user } = await open({ workbook: new FakeWorkbook().addSheet("Feuil1") });
    await user.click(button("Règles"));
    expect(screen.queryByRole("button", { name: add })).not.toBeInTheDocument();
  });
});
