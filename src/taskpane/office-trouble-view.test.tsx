/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { stubLayout } from "../../test/fakes/layout";
import { OfficeTroubleView } from "./office-trouble-view";

beforeAll(stubLayout);

it.each([
  [
    "missing",
    /^La composante Office\.js de Microsoft n’a pas pu être chargée/,
    /^Microsoft’s Office\.js component could not/,
  ],
  ["no-answer", /^Excel n’a pas répondu\./, /^Excel did not answer\./],
  ["part-missing", /^Une partie du volet n’a pas pu être chargée\./, /^Part of the pane could not be/],
  ["not-in-excel", /^Ce volet s’ouvre dans Excel/, /^This pane opens in Excel/],
] as const)("says %s in both languages, with one action", async (trouble, french, english) => {
  const reload = jest.fn();
  render(<OfficeTroubleView trouble={trouble} onReload={reload} />);
  expect(screen.getByRole("alert")).toBeVisible();
  expect(screen.getByText(french)).toHaveAttribute("lang", "fr-CA");
  expect(screen.getByText(english)).toHaveAttribute("lang", "en-CA");
  const requests = screen.queryAllByText(/^(À demander à l’équipe réseau\s:|To ask of the network team:)/);
  expect(requests.map(({ lang }) => lang)).toEqual(trouble === "missing" ? ["fr-CA", "en-CA"] : []);
  await userEvent.click(screen.getByRole("button", { name: "Recharger / Reload" }));
  expect(reload).toHaveBeenCalledTimes(1);
});
