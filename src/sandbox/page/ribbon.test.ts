/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import type { RibbonAction, RibbonTab } from "./manifest";
import { drawRibbon } from "./ribbon";

const tab: RibbonTab = {
  label: "Onglet",
  groups: [
    {
      label: "Groupe",
      buttons: [
        {
          id: "Open",
          label: "Ouvrir",
          tipTitle: "Ouvrir",
          tip: "Affiche <b>le</b> volet.",
          icon: "assets/icon-32.png",
          action: { type: "ShowTaskpane" },
        },
        {
          id: "Check",
          label: "Valider",
          tipTitle: "Valider",
          tip: "Valide le classeur.",
          icon: "assets/icon-32.png",
          action: { type: "ExecuteFunction", functionName: "check" },
        },
      ],
    },
  ],
};

test("each button performs its own action", async () => {
  const performed: RibbonAction[] = [];
  drawRibbon(document.body, tab, ({ action }) => performed.push(action));
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Onglet");
  const group = within(screen.getByRole("group", { name: "Groupe" }));
  await userEvent.click(group.getByRole("button", { name: "Valider" }));
  await userEvent.click(group.getByRole("button", { name: "Ouvrir" }));
  expect(performed).toEqual([{ type: "ExecuteFunction", functionName: "check" }, { type: "ShowTaskpane" }]);
});

test("a button is described by its supertip, as text", () => {
  drawRibbon(document.body, tab, () => undefined);
  expect(screen.getByRole("button", { name: "Ouvrir" })).toHaveAccessibleDescription(
    "Ouvrir Affiche <b>le</b> volet.",
  );
});
