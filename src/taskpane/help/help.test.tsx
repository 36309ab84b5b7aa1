/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { faultsIn } from "../../../test/support/faults";
import { openPane, type PaneOptions } from "../../../test/support/open-pane";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { finding, validate, validationWith } from "../../../test/fakes/plan";
import { help as fr } from "../../locales/fr/help";
import { versionOf, type About } from "./about";

beforeAll(stubLayout);

const about: About = {
  version: "1.2.3",
  excel: { version: "16.0.17928", platform: "PC" },
  offers: [
    { offer: "needed", isThere: true },
    { offer: "undo", isThere: false },
  ],
};

const blank = () => new FakeWorkbook().addSheet("Feuil1");
const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });
const withFindings = () =>
  ({ status: "validated", validation: validationWith([finding("ECA-02", "warning", "B2")]) }) as const;

const open = (options: Partial<PaneOptions> = {}) => openPane({ workbook: blank(), validate, ...options });

type Opened = Awaited<ReturnType<typeof open>>;

const button = (name: string) => screen.getByRole("button", { name });

describe("the page « Aide »", () => {
  it("opens from the header and gives the keyboard back to its button", async () => {
    const { user, container } = await open({ about });
    await user.click(button("Aide"));
    expect(await screen.findByRole("heading", { level: 2, name: "Aide" })).toHaveFocus();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Visite guidée",
      "Guide de l’utilisateur",
      "Confidentialité",
      "Le complément et votre Excel",
    ]);
    expect(await faultsIn(container)).toEqual([]);
    await user.click(button("Retour"));
    expect(button("Aide")).toHaveFocus();
  });

  it("opens from the menu of a plan too", async () => {
    const { user } = await open({ workbook: plan() });
    await user.click(button("Autres commandes"));
    await user.click(screen.getByRole("menuitem", { name: "Aide" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Aide" })).toHaveFocus();
  });

  it("says the version, the Excel and what it lacks", async () => {
    const { user } = await open({ about });
    await user.click(button("Aide"));
    const list = await screen.findByRole("list", { name: "Ce que votre Excel permet" });
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "1.2.3",
      "16.0.17928 (Windows)",
    ]);
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([`Oui${fr.about.offers.needed}`, `Non${fr.about.offers.undo}`]);
    expect(screen.getByText(fr.about.noUndo)).toBeVisible();
  });

  it.each([
    ["fr", "Aide", /^Ouvrir le guide/, "guide/index.html"],
    ["en", "Help", /^Open the guide/, "guide/en.html"],
  ] as const)("leads to the guide in the language of the pane: %s", async (language, name, link, href) => {
    const { user } = await open({ language });
    await user.click(button(name));
    expect(await screen.findByRole("link", { name: link })).toHaveAttribute("href", href);
  });

  it("gives way to a command of the ribbon", async () => {
    const { user, app } = await open();
    await user.click(button("Aide"));
    act(() => app.called());
    expect(screen.queryByRole("heading", { level: 2, name: "Aide" })).not.toBeInTheDocument();
    expect(button("Aide")).not.toHaveFocus();
  });
});

describe("the guided tour", () => {
  async function start(user: Opened["user"]) {
    await user.click(button("Aide"));
    await user.click(await screen.findByRole("button", { name: "Commencer la visite" }));
    return screen.findByRole("dialog");
  }
  // The stop that was there holds the keyboard until the next one takes it.
  const shown = () => screen.findByRole("dialog");
  const press = async (user: Opened["user"], name: string) =>
    user.click(within(await shown()).getByRole("button", { name }));
  const titleOf = async () => within(await shown()).getByRole("heading").textContent;

  it("goes over the page of a plan, forth and back, and ends where it is found again", async () => {
    const { user } = await open({ workbook: plan(), validate: withFindings });
    expect(await start(user)).toHaveAccessibleName(fr.tour.stops.bar.title);
    expect(screen.getByRole("dialog")).toHaveFocus();
    expect(screen.getByRole("dialog")).toHaveAccessibleDescription(
      `Arrêt 1 sur 5 ${fr.tour.stops.bar.text.replaceAll("\u00a0", " ")}`,
    );
    const seen = [await titleOf()];
    for (let stop = 2; stop <= 5; stop += 1) {
      await press(user, "Suivant");
      seen.push(await titleOf());
      expect(document.querySelectorAll("[data-tour-current]")).toHaveLength(1);
    }
    // No cell is selected in this workbook: nothing is said of it, and the tour passes it by.
    expect(seen).toEqual(
      (["bar", "commands", "tools", "finding", "help"] as const).map((stop) => fr.tour.stops[stop].title),
    );
    await press(user, "Précédent");
    expect(await titleOf()).toBe(fr.tour.stops.finding.title);
    await press(user, "Suivant");
    await press(user, "Terminer");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(document.querySelector("[data-tour-current]")).toBeNull();
    expect(button("Aide")).toHaveFocus();
  });

  it("is about what to begin with where there is no plan, and Escape ends it", async () => {
    const { user } = await open();
    await start(user);
    const seen = [await titleOf()];
    while (within(await shown()).queryByRole("button", { name: "Suivant" })) {
      await press(user, "Suivant");
      seen.push(await titleOf());
    }
    expect(seen).toEqual(
      (["insert", "received", "rules", "help"] as const).map((stop) => fr.tour.stops[stop].title),
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(button("Aide")).toHaveFocus();
  });

  it("hides the page from screen readers while it is there, and no longer", async () => {
    const { user } = await open();
    await start(user);
    await waitFor(() => {
      expect(screen.queryByRole("heading", { level: 1 })).not.toBeInTheDocument();
    });
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  });

  it("can be skipped at any stop", async () => {
    const { user } = await open();
    await start(user);
    await press(user, "Passer la visite");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

test("the version is the one that the build wrote in the page", () => {
  const page = document.implementation.createHTMLDocument();
  expect(versionOf(page)).toBeNull();
  page.head.innerHTML = '<meta name="version" content="0.9.0">';
  expect(versionOf(page)).toBe("0.9.0");
});
