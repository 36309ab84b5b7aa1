/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { finding, validate, validationWith } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import type { Validate } from "../../app/contracts";
import type { Ready } from "../../app/session";
import type { Validation } from "../../core/validation/validation";
import { en } from "../../locales/en/pane";
import { fr } from "../../locales/fr/pane";
import { answerNews } from "../notice-news";
import { button, region, plain, book } from "../../../test/support/plan-page";

beforeAll(stubLayout);

describe("« Justifier… »", () => {
  const only = validationWith([finding("MES-01", "error", "N5")]);
  const offer = "Justifier… MES-01, Indicateurs, cellule N5";

  it("asks for a reason, writes the decision in the report, and says what became of it", async () => {
    let isDecided = false;
    const check: Validate = () => ({
      status: "validated",
      validation: {
        ...only,
        findings: only.findings.map((each) =>
          isDecided ? { ...each, justified: { decision: "justified", reason: "Entente" } } : each,
        ),
      },
    });
    const { user, workbook, app, container } = await openPane({ workbook: book(), validate: check });
    workbook.onStep = () => {
      isDecided = true;
      return Promise.resolve();
    };
    await user.click(button(offer));
    const form = screen.getByRole("form", { name: "Justifier ce constat" });
    expect(within(form).getByRole("textbox", { name: "Motif" })).toHaveFocus();
    expect(await faultsIn(container)).toEqual([]);
    await user.click(within(form).getByRole("button", { name: "Inscrire" }));
    expect(within(form).getByText("Écrivez le motif de la décision.")).toBeVisible();
    await user.type(within(form).getByRole("textbox", { name: "Motif" }), " Entente ");
    await user.click(within(form).getByRole("radio", { name: "Accepté" }));
    await user.click(within(form).getByRole("button", { name: "Inscrire" }));
    expect(
      await screen.findByText("Constat justifié. La décision est inscrite dans «\u00a0Rapport\u00a0».", {
        normalizer: (text) => text,
      }),
    ).toBeVisible();
    expect(workbook.count("writeReport")).toBe(1);
    expect(app.session.get()).toMatchObject({ notice: { kind: "report-written", decided: "justified" } });
    expect(region("Justifié")).toBeVisible();
  });

  it("says when the finding is gone", async () => {
    let isGone = false;
    const { user, workbook } = await openPane({
      workbook: book(),
      validate: () => ({ status: "validated", validation: isGone ? validationWith([]) : only }),
    });
    await user.click(button(offer));
    isGone = true;
    await user.type(screen.getByRole("textbox", { name: "Motif" }), "Entente");
    await user.click(button("Inscrire"));
    expect(await screen.findByText(/^Le plan a changé entre-temps/)).toBeVisible();
    expect(workbook.count("writeReport")).toBe(1);
  });
});

describe("messages", () => {
  const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });

  it("« Valider » answers what is left, until the workbook changes", async () => {
    const { user, workbook, clock } = await openPane({ workbook: plan(), validate });
    await user.click(button("Valider"));
    const answer = /^1\s?point à corriger avant le dépôt, 1\s?point à vérifier\.$/;
    expect(await screen.findByText(answer)).toBeVisible();
    expect(screen.queryByText(/modifié depuis/)).not.toBeInTheDocument();
    act(() => {
      workbook.type("Indicateurs", "D2", "x");
    });
    await act(() => clock.advance(400));
    expect(screen.queryByText(answer)).not.toBeInTheDocument();
    expect(screen.getByText(/modifié depuis/)).toBeVisible();
  });

  it("are closed on request, and ready to file is said of a whole plan only", async () => {
    const { user } = await openPane({ workbook: book(), validate });
    await user.click(button("Valider"));
    const ready = await screen.findByText("Prêt à déposer.");
    for (const close of screen.getAllByRole("button", { name: "Fermer ce message" })) await user.click(close);
    expect(ready).not.toBeInTheDocument();
  });

  const three = [finding("A", "error", "B2"), finding("B", "toFill", "B3"), finding("C", "warning", "B4")];
  it.each<[string, Validation, string, string]>([
    [
      "what is wrong first",
      validationWith(three),
      "1 point à corriger avant le dépôt, 1 cellule à remplir, 1 point à vérifier.",
      "1 point to correct before filing, 1 cell to fill in, 1 point to check.",
    ],
    [
      "then what is blank",
      validationWith(three.slice(1)),
      "1 cellule à remplir avant le dépôt, 1 point à vérifier.",
      "1 cell to fill in before filing, 1 point to check.",
    ],
    [
      "what is only to check keeps nobody from filing",
      validationWith(three.slice(2)),
      "Prêt à déposer. Reste 1 point à vérifier.",
      "Ready to file. Left: 1 point to check.",
    ],
    ["nothing", validationWith([]), "Prêt à déposer.", "Ready to file."],
    [
      "nothing found in a plan that is not whole",
      { ...validationWith([]), verdict: "to-correct" },
      "À corriger : au moins une réponse est à corriger.",
      "To correct: at least one answer has to be corrected.",
    ],
    [
      "nothing found in what could be read",
      { ...validationWith([]), verdict: "inconclusive" },
      "Non concluant : une partie du plan n’a pas pu être lue.",
      "Inconclusive: part of the plan could not be read.",
    ],
  ])("« Valider » answers %s", (_, validation, french, english) => {
    const validated = { at: new Date(), grid: { sheets: [], names: [], date1904: false, unread: [] } };
    const plan: Ready = {
      ...{ status: "ready", validation, columns: [], sheets: [], checkedAt: new Date(), notice: null },
      ...{ marks: { status: "none" }, validated: { ...validated, isChanged: false } },
    };
    const answers = [fr, en].map((words) => answerNews(plan, words).map(({ text }) => plain(text)));
    expect(answers).toEqual([[french], [english]]);
    expect(answerNews({ ...plan, validated: { ...validated, isChanged: true } }, fr)).toEqual([]);
  });

  it("are said of a workbook without a plan, and of one that holds something else", async () => {
    const workbook = new FakeWorkbook().addSheet("Budget", { A1: "Poste" });
    const { app } = await openPane({ workbook, validate });
    await act(() => app.run({ kind: "validate" }));
    expect(screen.getByText(/^Aucun plan n’a été reconnu dans ce classeur/)).toBeVisible();
    expect(screen.getByText(/^Ce classeur contient des données/)).toBeVisible();
    await act(() => app.run({ kind: "clear-marks" }));
    expect(screen.getByText("Il n’y avait aucune marque à effacer.")).toBeVisible();
    expect(screen.queryByText(/rien à valider/)).not.toBeInTheDocument();
    await act(() => app.showInsertForm("open"));
    expect(screen.queryByText(/aucune marque/)).not.toBeInTheDocument();
    await act(() => app.run({ kind: "validate" }));
    expect(screen.getByText(/rien à valider/)).toBeVisible();
  });

  it("of a workbook without a plan are closed, and said again when they are asked for again", async () => {
    const { user, app } = await openPane({ workbook: new FakeWorkbook().addSheet("Budget"), validate });
    await act(() => app.run({ kind: "validate" }));
    await user.click(button("Fermer ce message"));
    expect(screen.queryByText(/rien à valider/)).not.toBeInTheDocument();
    await act(() => app.run({ kind: "validate" }));
    expect(screen.getByText(/rien à valider/)).toBeVisible();
  });

  it("of a command of the ribbon are on the page of the plan, which comes back", async () => {
    const { user, app } = await openPane({ workbook: plan(), validate });
    await user.click(button("Règles"));
    expect(await screen.findByRole("heading", { name: "Règles de validation" })).toBeVisible();
    act(() => {
      app.called();
    });
    await act(() => app.run({ kind: "validate" }));
    expect(screen.queryByRole("heading", { name: "Règles de validation" })).not.toBeInTheDocument();
    expect(screen.getByText(/^1\s?point à corriger avant le dépôt, 1\s?point à vérifier\.$/)).toBeVisible();
  });
});
