/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { faultsIn } from "../../../test/support/faults";
import { messagesOf } from "../../locales/messages-of";
import { ruleTalk } from "../../locales/describe-finding";
import { ruleWords as en } from "../../locales/en/rules";
import { ruleWords as fr } from "../../locales/fr/rules";
import type { Finding } from "../../core/programme/finding/finding";
import type { FindingCell } from "../../core/programme/finding/facts";
import { FindingWalk } from "./finding-walk";

const vague = (address: string, value = "idem", sheet = "Indicateurs"): Finding => ({
  rule: "MES-02",
  severity: "warning",
  cells: [{ sheet, address }],
  facts: { problem: "short", value, shortest: 30, key: "1.1" },
});
const missing: Finding = {
  rule: "STR-01",
  severity: "error",
  cells: [],
  facts: { sheet: "Risques", emptied: null },
};

function show(findings: readonly Finding[], language: "fr" | "en" = "fr") {
  const visited: FindingCell[] = [];
  const walk = (shown: readonly Finding[]) => (
    <FindingWalk
      findings={shown}
      words={messagesOf[language].findings}
      talk={ruleTalk(language === "fr" ? fr : en)}
      onGoTo={(cell) => {
        visited.push(cell);
      }}
    />
  );
  const { container, rerender } = render(walk(findings));
  return {
    container,
    visited,
    user: userEvent.setup({ delay: null }),
    change: (shown: readonly Finding[]) => {
      rerender(walk(shown));
    },
  };
}

const next = () => screen.getByRole("button", { name: "Constat suivant" });
const previous = () => screen.getByRole("button", { name: "Constat précédent" });
const place = () => screen.getByRole("status").textContent;
const current = () => screen.queryByRole("list", { name: "Constat en cours" })?.textContent ?? null;

it("goes from one to the other, each with its cell, its rule and its place", async () => {
  const { user, visited, container } = show([missing, vague("N6"), vague("L9", "à voir", "Risques")]);
  expect([current(), place()]).toEqual([null, ""]);
  expect(previous()).toHaveAttribute("aria-disabled", "true");
  await user.click(next());
  expect(place()).toBe("1 sur 3");
  expect(current()).toContain("Ensemble du classeur");
  expect(visited).toEqual([]);
  await user.click(next());
  expect(place()).toBe("2 sur 3");
  expect(screen.getByText("MES-02 – Explication ou mesure insuffisante")).toBeVisible();
  expect(current()).toContain("«\u00a0idem\u00a0»");
  await user.click(next());
  expect(visited).toEqual([
    { sheet: "Indicateurs", address: "N6" },
    { sheet: "Risques", address: "L9" },
  ]);
  expect(next()).toHaveAttribute("aria-disabled", "true");
  expect(next()).toHaveFocus();
  await user.click(next());
  expect([place(), visited.length]).toEqual(["3 sur 3", 2]);
  await user.click(previous());
  expect(place()).toBe("2 sur 3");
  expect(visited.at(-1)).toEqual({ sheet: "Indicateurs", address: "N6" });
  expect(await faultsIn(container)).toEqual([]);
});

it("says what became of the finding, and goes on from there", async () => {
  const { user, visited, change } = show([vague("N6"), vague("N7"), vague("N8")]);
  await user.click(next());
  await user.click(next());
  change([vague("N6"), vague("N7", "à venir"), vague("N8")]);
  expect(place()).toBe("2 sur 3");
  expect(current()).toContain("«\u00a0à venir\u00a0»");
  change([vague("N6"), vague("N8")]);
  expect([place(), current()]).toEqual(["Ce constat n’est plus là.", null]);
  await user.click(next());
  expect(place()).toBe("2 sur 2");
  expect(visited.at(-1)).toEqual({ sheet: "Indicateurs", address: "N8" });
});

it("is not there when nothing asks for something", () => {
  const justified: Finding = { ...vague("N6"), justified: { decision: "accepted", reason: "Entente" } };
  show([justified]);
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

it("speaks English too", async () => {
  const { user } = show([vague("N6"), vague("N7")], "en");
  const group = screen.getByRole("group", { name: "Go through the findings" });
  await user.click(within(group).getByRole("button", { name: "Next finding" }));
  expect(within(group).getByRole("status")).toHaveTextContent("1 of 2");
  expect(within(group).getByRole("list", { name: "Current finding" })).toBeVisible();
});
