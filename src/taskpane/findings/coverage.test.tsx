/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { validationWith } from "../../../test/fakes/plan";
import type { Validation } from "../../core/validation/validation";
import { ruleTalk } from "../../locales/describe-finding";
import { ruleWords } from "../../locales/fr/rules";
import { messagesOf } from "../../locales/messages-of";
import { Coverage } from "./coverage";

const show = (validation: Partial<Validation>) =>
  render(
    <Coverage
      validation={{ ...validationWith([]), ...validation }}
      words={messagesOf.fr}
      talk={ruleTalk(ruleWords)}
    />,
  );

const read: Partial<Validation> = {
  sheets: [
    { sheet: "Risques", role: "risks", chosenBy: "mark", state: "read", visibility: "visible" },
    { sheet: "Nos actions", role: "actions", chosenBy: "headers", state: "read", visibility: "visible" },
    { sheet: "Plan B", role: "change", chosenBy: "choice", state: "read", visibility: "visible" },
    {
      sheet: "Risques (2)",
      role: "risks",
      chosenBy: null,
      state: "left-out",
      why: "copy",
      taken: "Risques",
      visibility: "visible",
    },
    { sheet: "Notes", role: null, chosenBy: null, state: "left-out", why: "nothing", visibility: "visible" },
    { sheet: "Main-d'œuvre", role: "workforce", chosenBy: null, state: "unread" },
  ],
  hidden: [{ sheet: "Risques", part: "rows", by: "filter", range: "6:8", cells: 2 }],
};

it("« Ce qui a été lu » says of each sheet for what and why it was read, or why it was not, then the hidden parts", async () => {
  const user = userEvent.setup({ delay: null });
  show(read);
  const details = screen.getByText("Ce qui a été lu").closest("details");
  expect(details).not.toHaveAttribute("open");
  await user.click(screen.getByText("Ce qui a été lu"));
  expect(details).toHaveAttribute("open");
  const list = within(details ?? document.body).getByRole("list");
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent.replace(/\s/gu, " ")),
  ).toEqual([
    "« Risques » : lue, reconnue à sa marque",
    "« Nos actions » (Plan d'action) : lue, reconnue à ses en-têtes",
    "« Plan B » (Gestion du changement) : lue, choisie dans le volet",
    "« Risques (2) » (Risques) : laissée de côté, double; « Risques » est lue à sa place",
    "« Notes » : laissée de côté, aucune réponse",
    "« Main-d'œuvre » : n’a pas pu être lue",
    "« Risques », lignes 6 à 8 masquées par un filtre : 2 cellules avec un constat",
  ]);
});

it("has nothing to say of sheets that are not told", () => {
  show({});
  expect(screen.queryByText("Ce qui a été lu")).not.toBeInTheDocument();
});
