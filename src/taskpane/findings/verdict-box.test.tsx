/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import { finding, validationWith } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { verdicts, type Verdict } from "../../core/validation/verdict";
import type { Language } from "../../locales/language";
import { messagesOf } from "../../locales/messages-of";
import { VerdictBox, type VerdictBoxProps } from "./verdict-box";

function show(validation: Partial<VerdictBoxProps["validation"]>, language: Language = "fr") {
  const { container } = render(
    <VerdictBox validation={{ ...validationWith([]), ...validation }} words={messagesOf[language].verdict} />,
  );
  return container;
}

const box = () => screen.getByRole("region", { name: "Verdict" });

const said: Readonly<Record<Verdict, readonly [string, string]>> = {
  unreadable: ["Illisible\u00a0: ce fichier n’a pas pu être lu.", "Unreadable: this file could not be read."],
  "not-a-plan": [
    "Pas un plan\u00a0: aucun plan n’a été reconnu dans ce classeur.",
    "Not a plan: no plan was recognized in this workbook.",
  ],
  inconclusive: [
    "Non concluant\u00a0: une partie du plan n’a pas pu être lue.",
    "Inconclusive: part of the plan could not be read.",
  ],
  "to-correct": [
    "À corriger\u00a0: au moins une réponse est à corriger.",
    "To correct: at least one answer has to be corrected.",
  ],
  incomplete: [
    "À compléter\u00a0: il ne reste que des cellules à remplir.",
    "To complete: only cells to fill in are left.",
  ],
  compliant: [
    "Conforme\u00a0: rien n’est à corriger ni à remplir.",
    "Compliant: nothing has to be corrected or filled in.",
  ],
};

it.each(verdicts)("says %s in one sentence, in both languages", async (verdict) => {
  const container = show({ verdict });
  expect(box().textContent).toBe(said[verdict][0]);
  expect(within(box()).queryByRole("list")).not.toBeInTheDocument();
  expect(await faultsIn(container)).toEqual([]);
});

it.each(verdicts)("says %s in English", (verdict) => {
  show({ verdict }, "en");
  expect(box().textContent).toBe(said[verdict][1]);
});

it("says before any finding what could not be read, sheet by sheet, and what to do", () => {
  show({
    verdict: "inconclusive",
    unread: [
      { sheet: "Risques", role: "risks", reason: "too-large", isOfPlan: true, cells: [], count: 0 },
      { sheet: "Notes", role: null, reason: "unreadable", isOfPlan: false, cells: [], count: 0 },
    ],
  });
  const list = within(box()).getByRole("list", { name: "Ce qui n’a pas pu être lu" });
  const items = within(list).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "La feuille «\u00a0Risques\u00a0» contient trop de cellules\u00a0: elle n’a pas été lue.Supprimez de cette feuille les lignes et les colonnes qui ne sont pas du plan, puis enregistrez le classeur.",
    "La feuille «\u00a0Notes\u00a0» est endommagée\u00a0: elle n’a pas été lue.Toutes les feuilles du plan ont été lues ailleurs\u00a0: elle ne compte pas dans le verdict.",
  ]);
});

it("says how many findings were justified, and by whom", () => {
  const by = (author?: string) => ({
    ...finding("MES-01", "error", "C2"),
    justified: { decision: "accepted" as const, reason: "Entente", ...(author && { author }) },
  });
  const { findings } = validationWith([
    by("Anne Tremblay"),
    by("anne tremblay"),
    by(),
    finding("ECA-02", "error", "B2"),
  ]);
  show({ verdict: "to-correct", findings });
  expect(box()).toHaveTextContent(/répons.+3\sconstats justifiés \(Anne Tremblay\s: 2, sans nom\s: 1\)$/u);
});
