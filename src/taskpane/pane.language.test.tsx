/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { faultsIn } from "../../test/support/faults";
import { stubLayout } from "../../test/fakes/layout";
import type {} from "../app/contracts";
import { ruleTalk } from "../locales/describe-finding";
import type { Language } from "../locales/language";
import { en } from "../locales/en/pane";
import { WorkbookError } from "../workbook/workbook";
import type { LanguageMemory } from "./language";
import { PartMissing } from "./load-part";
import { bothLanguages, open, planWith, button, texts, ruleWords } from "../../test/support/own-pane";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

describe("trouble", () => {
  it.each([
    ["unsupported-excel", "Cette version d’Excel est trop ancienne", "Vérifier de nouveau"],
    ["cell-being-edited", "Une cellule est en cours de saisie", "Réessayer"],
    ["protected", "Le classeur est protégé", "Réessayer"],
    ["read-only", "Le classeur est en lecture seule", "Réessayer"],
    ["template-present", "Un gabarit se trouve déjà dans ce classeur", "Relire le classeur"],
    ["no-answer", "Excel ne répond pas", "Réessayer"],
    ["too-large", "Le classeur est trop volumineux", "Réessayer"],
    ["half-done", "L’opération n’a été faite qu’en partie", "Relire le classeur"],
    ["host", "Excel a refusé l’opération", "Réessayer"],
  ] as const)("%s has its message and one action, which works", async (code, title, action) => {
    const workbook = planWith({ B2: 0.4 }).break("clearMarks", { error: new WorkbookError(code, "why not") });
    const { user, app } = await open({ workbook });
    await act(() => app.run({ kind: "clear-marks" }));
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText(title)).toBeVisible();
    expect(within(alert).getByText("why not")).toHaveAttribute("lang", "en");
    expect(texts(within(alert).getAllByRole("button"))).toEqual([action]);
    await user.click(within(alert).getByRole("button", { name: action }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says that Excel took too long, over what it holds, once it answers again", async () => {
    const workbook = planWith({ B2: 0.4 }).break("clearMarks", {
      error: new WorkbookError("no-answer", "why not", { remains: { state: "unknown" } }),
    });
    const { app, clock } = await open({ workbook });
    await act(() => app.run({ kind: "clear-marks" }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Excel n’a pas permis de vérifier ce qui a été fait.",
    );
    workbook.announce();
    await act(() => clock.advance(400));
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Excel a mis trop de temps à répondre")).toBeVisible();
    expect(alert).not.toHaveTextContent("Excel n’a pas permis de vérifier");
    expect(texts(within(alert).getAllByRole("button"))).toEqual(["Réessayer"]);
  });

  it("keeps the focus in the pane when the message goes", async () => {
    const workbook = planWith({}).break("clearMarks", { error: new WorkbookError("host", "why not") });
    const { user, app } = await open({ workbook });
    await act(() => app.run({ kind: "clear-marks" }));
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await user.click(button("Réessayer"));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("main")).toHaveFocus();
  });

  it("shows our own errors as such, never as an empty list", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user, reload } = await open({
      check: () => {
        throw new Error("Rule MES-03 failed");
      },
    });
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Le complément a rencontré une erreur")).toBeVisible();
    expect(within(alert).getByText("Error: Rule MES-03 failed")).toBeInTheDocument();
    expect(screen.queryByText("Aucun constat")).not.toBeInTheDocument();
    await user.click(within(alert).getByRole("button", { name: "Recharger le volet" }));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(logged).toHaveBeenCalled();
  });
});

describe("language", () => {
  it("speaks English with an English Office", async () => {
    const { container } = await open({ workbook: planWith({ B2: 0.4 }), language: "en" });
    expect(document.documentElement).toHaveAttribute("lang", "en-CA");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Action plan");
    expect(button("Validate")).toBeEnabled();
    expect(button("Gap of 35 points. Indicateurs, cell B2 Fix: Document the gap.")).toBeVisible();
    expect(screen.getByText("Checked: 1 rule, 10 checks")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("changes on request, keeps the focus, and remembers", async () => {
    const saved: Language[] = [];
    const memory: LanguageMemory = { load: () => null, save: (language) => saved.push(language) };
    const { user } = await open({ memory });
    const other = button("English");
    expect(other).toHaveAttribute("lang", "en-CA");
    await user.click(other);
    expect(button("Français")).toHaveFocus();
    expect(document.documentElement).toHaveAttribute("lang", "en-CA");
    expect(screen.getByText("No findings")).toBeVisible();
    await user.click(button("Français"));
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(saved).toEqual(["en", "fr"]);
  });

  it("fetches the other language when it is first asked for", async () => {
    const asked: Language[] = [];
    const { user } = await open({
      words: { fr: bothLanguages.fr },
      loadWords: (language) => {
        asked.push(language);
        return Promise.resolve({ messages: en, talk: ruleTalk(ruleWords.en) });
      },
    });
    expect(asked).toEqual([]);
    await user.click(button("English"));
    expect(await screen.findByText("No findings")).toBeVisible();
    await user.click(button("Français"));
    await user.click(button("English"));
    expect(asked).toEqual(["en"]);
  });

  it("stays in its language, and says so, when the other one cannot be fetched", async () => {
    const saved: Language[] = [];
    const { user, reload } = await open({
      memory: { load: () => null, save: (language) => saved.push(language) },
      words: { fr: bothLanguages.fr },
      loadWords: () => Promise.reject(new PartMissing("Loading chunk 7 failed.")),
    });
    await user.click(button("English"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Une partie du volet n’a pas pu être chargée");
    expect(alert).toHaveTextContent("Loading chunk 7 failed.");
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(saved).toEqual([]);
    await user.click(button("Recharger le volet"));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("starts in the language chosen last time", async () => {
    await open({ memory: { load: () => "en", save: () => undefined } });
    expect(button("Validate")).toBeVisible();
  });
});
