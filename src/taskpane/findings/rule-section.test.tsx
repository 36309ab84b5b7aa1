/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { stubLayout } from "../../../test/fakes/layout";
import { faultsIn } from "../../../test/support/faults";
import { messagesOf } from "../../locales/messages-of";
import { ruleTalk } from "../../locales/describe-finding";
import { ruleWords as en } from "../../locales/en/rules";
import { ruleWords as fr } from "../../locales/fr/rules";
import type { Finding } from "../../core/programme/finding/finding";
import type { FindingCell } from "../../core/programme/finding/facts";
import { RuleSection } from "./rule-section";

beforeAll(stubLayout);

const vague = (address: string, value = "idem", sheet = "Indicateurs"): Finding => ({
  rule: "MES-02",
  severity: "warning",
  cells: [{ sheet, address }],
  facts: { value, shortest: 30, key: "1.1" },
});

function show(findings: readonly Finding[], language: "fr" | "en" = "fr") {
  const visited: FindingCell[] = [];
  const { container } = render(
    <RuleSection
      group={{ rule: "MES-02", findings }}
      severity="warning"
      words={messagesOf[language].findings}
      talk={ruleTalk(language === "fr" ? fr : en)}
      onGoTo={(cell) => {
        visited.push(cell);
      }}
    />,
  );
  return { container, visited, user: userEvent.setup({ delay: null }) };
}

const names = (of: readonly HTMLElement[]) => of.map((each) => each.getAttribute("aria-label"));
const said = "Le texte est trop bref ou trop général pour être évalué\u00a0: «\u00a0idem\u00a0».";

describe("findings that say the same thing", () => {
  it("are said once, with their number and a link to each cell", async () => {
    const { visited, user, container } = show([vague("N6"), vague("N7", "à venir"), vague("N9")]);
    expect(screen.getAllByText(said, { normalizer: (text) => text })).toHaveLength(1);
    expect(screen.getByText("Indicateurs, 2\u00a0cellules", { normalizer: (text) => text })).toBeVisible();
    const cells = within(screen.getByRole("list", { name: said })).getAllByRole("button");
    expect(names(cells)).toEqual(["Indicateurs, cellule N6", "Indicateurs, cellule N9"]);
    await user.click(screen.getByRole("button", { name: "Indicateurs, cellule N9" }));
    expect(visited).toEqual([{ sheet: "Indicateurs", address: "N9" }]);
    // The other one is a finding as any other.
    await user.click(screen.getByRole("button", { name: /«\sà venir\s».*Indicateurs, cellule N7/ }));
    expect(visited).toHaveLength(2);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("come sheet by sheet when there are several", () => {
    show([vague("N6"), vague("L9", "idem", "Risques"), vague("N7")]);
    expect(names(screen.getAllByRole("button"))).toEqual([
      "Indicateurs, cellule N6",
      "Indicateurs, cellule N7",
      "Risques, cellule L9",
    ]);
    const asWritten = { normalizer: (text: string) => text };
    expect(screen.getByText("Indicateurs, 2\u00a0cellules", asWritten)).toBeVisible();
    expect(screen.getByText("Risques, 1\u00a0cellule", asWritten)).toBeVisible();
  });

  it("say once the correction that they have in common", () => {
    const longer = (finding: Finding): Finding => ({ ...finding, facts: { ...finding.facts, shortest: 50 } });
    const corrections = () => screen.getAllByText(/^Correction/).map(({ tagName }) => tagName);
    show([vague("N6"), vague("N7"), vague("N8", "à venir")]);
    expect(corrections()).toHaveLength(1);
    expect(screen.getByRole("button", { name: /à venir/ })).not.toHaveAccessibleName(/Correction/);
    cleanup();
    show([vague("N6"), vague("N7"), longer(vague("N8", "à venir"))]);
    expect(corrections()).toHaveLength(2);
    expect(screen.getByRole("button", { name: /à venir/ })).toHaveAccessibleName(/au moins 50 caractères/);
  });

  it("show eight cells, then all on request", async () => {
    const cells = Array.from({ length: 20 }, (_, place) => vague(`N${place + 6}`));
    const { user } = show(cells);
    const list = screen.getByRole("list", { name: said });
    expect(within(list).getAllByRole("button")).toHaveLength(8);
    const more = screen.getByRole("button", { name: "et 12 autres" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(within(list).getAllByRole("button")).toHaveLength(20);
    expect(more).toHaveFocus();
    expect(more).toHaveAttribute("aria-expanded", "true");
    await user.click(screen.getByRole("button", { name: "Afficher moins" }));
    expect(within(list).getAllByRole("button")).toHaveLength(8);
  });
});

describe("the reason of a rule", () => {
  it.each([
    ["fr", "Pourquoi?", fr["MES-02"].why, `Source\u00a0: ${fr["MES-02"].source}`],
    ["en", "Why?", en["MES-02"].why, `Source: ${en["MES-02"].source}`],
  ] as const)("is there for whoever asks (%s)", async (language, question, why, source) => {
    const { user } = show([vague("N6")], language);
    const reason = screen.getByText(question).closest("details");
    expect(reason).not.toHaveAttribute("open");
    await user.click(screen.getByText(question));
    expect(reason).toHaveAttribute("open");
    expect(within(reason ?? document.body).getByText(why, { normalizer: (text) => text })).toBeVisible();
    expect(screen.getByText(source, { normalizer: (text) => text })).toBeVisible();
  });

  it("is tied to the rule's name for a screen reader", () => {
    show([vague("N6")]);
    const question = screen.getByText("Pourquoi?");
    expect(question).toHaveAccessibleDescription("Explication ou mesure insuffisante");
  });
});
