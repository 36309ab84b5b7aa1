/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { sheet, validateScales } from "../../../test/fakes/fixable-plan";
import { stubLayout } from "../../../test/fakes/layout";
import type { Validate } from "../../app/contracts";
import type { Integrity, TemplateGap } from "../../core/integrity/integrity";
import type { Language } from "../../locales/language";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

const redrawing = (title: string) => ({
  sheet: title,
  validations: [],
  conditionalFormats: [],
  under: [],
});

const lists: TemplateGap = {
  part: "controls",
  sheet: "Risques",
  gaps: [
    { name: "Impact", ranges: ["H5:H9", "H11"], state: "partial" },
    { name: "État", ranges: ["N5:N22"], state: "changed" },
  ],
  isWhole: false,
  redrawing: redrawing("Risques"),
};
const highlights: TemplateGap = {
  part: "highlights",
  sheet: "Indicateurs",
  gaps: [{ name: "Unité", ranges: ["G5:G14"], state: "missing" }],
  isWhole: true,
  redrawing: redrawing("Indicateurs"),
};
const orphan: TemplateGap = { ...highlights, sheet: "Risques", isWhole: false, redrawing: null };

interface Opening {
  readonly language?: Language;
  readonly stuck?: readonly string[];
}

/** A plan that lost this; what is drawn again is there at the next reading, but for the sheets that stay lost. */
async function open(lost: Integrity, { language = "fr", stuck = [] }: Opening = {}) {
  const workbook = new FakeWorkbook().addSheet(sheet, { A1: "No" });
  let { gaps } = lost;
  workbook.onRedraw = ({ sheet: title }) => {
    gaps = gaps.filter((gap) => gap.redrawing === null || gap.sheet !== title || stuck.includes(title));
  };
  const validate: Validate = (grid, today) => {
    const outcome = validateScales(grid, today);
    if (outcome.status === "not-a-plan") return outcome;
    // Only a command looks at it.
    const asked = workbook.formulasAsked.at(-1) === true;
    const { validation } = outcome;
    return {
      ...outcome,
      validation: asked ? { ...validation, integrity: { ...lost, gaps } } : validation,
    };
  };
  const opened = await openPane({ workbook, validate, language });
  await act(() => opened.app.run({ kind: "validate" }));
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  return opened;
}

const read = (element: HTMLElement) => element.textContent.replace(/\s+/gu, " ").trim();
const section = (name = "Gabarit") => screen.queryByRole("region", { name });
const shown = (name = "Gabarit"): HTMLElement => {
  const found = section(name);
  if (!found) throw new Error("No section");
  return found;
};
const button = (name: string) => screen.getByRole("button", { name });
const news = () => read(screen.getAllByRole("status")[0] ?? document.body);

describe("what was lost of the template", () => {
  it("is not mentioned when there is nothing", async () => {
    await open({ gaps: [], unknown: [] });
    expect(section()).not.toBeInTheDocument();
  });

  it("is told sheet by sheet: what, why it matters, and where", async () => {
    const { container } = await open({ gaps: [highlights, lists, orphan], unknown: ["Main-d'œuvre"] });
    const items = within(shown()).getAllByRole("listitem").map(read);
    expect(items[0]).toBe(
      "IndicateursTout le surlignage est perdu.Voir les cellulesUnité (G5:G14) : absentRétablir",
    );
    expect(items.find((item) => item.startsWith("Risques"))).toBe(
      "RisquesListes ou limites de saisie perdues : Impact et État.Voir les cellulesImpact (H5:H9, H11) : absent en partieÉtat (N5:N22) : modifiéSurlignage perdu : Unité.La colonne cachée qui commande ce surlignage a disparu. Insérez un gabarit neuf et recopiez-y vos données.Voir les cellulesUnité (G5:G14) : absentRétablir",
    );
    expect(read(shown()).match(/Sans [^.,]+, [^.]+\./g)).toEqual([
      "Sans les listes et limites, on peut taper des valeurs que le ministère ne pourra pas lire.",
      "Sans surlignage, ce qui reste à corriger ne se voit pas dans les cellules.",
    ]);
    expect(screen.queryByText(/^Voir les \d feuilles$/)).not.toBeInTheDocument();
    expect(read(shown())).toContain("Listes et surlignage non vérifiés : « Main-d'œuvre ».");
    expect(await faultsIn(container)).toEqual([]);
  });

  it("folds the sheets when they are many, what restores all of them staying in view", async () => {
    const { user } = await open({ gaps: [highlights, lists, { ...lists, sheet: "Bénéfices" }], unknown: [] });
    const folded = screen.getByText(/^Voir les 3.feuilles$/).closest("details");
    expect(folded).not.toHaveAttribute("open");
    expect(folded).not.toContainElement(button("Tout rétablir"));
    await user.click(screen.getByText(/^Voir les 3.feuilles$/));
    expect(folded).toContainElement(button("Rétablir la feuille «\u00a0Bénéfices\u00a0»"));
  });

  it("stays told while people type, until the next command", async () => {
    const { app, workbook } = await open({ gaps: [lists], unknown: [] });
    await act(() => app.run({ kind: "start" }));
    expect(workbook.formulasAsked.at(-1)).toBe(false);
    expect(shown()).toBeInTheDocument();
  });

  it("is told in English", async () => {
    await open({ gaps: [lists], unknown: [] }, { language: "en" });
    expect(read(shown("Template"))).toContain("Lists or entry limits lost: Impact and État.");
    expect(button("Restore the sheet “Risques”")).toHaveTextContent(/^Restore$/);
  });
});

describe("« Rétablir »", () => {
  it("draws one sheet again, checks it, and hands the focus to the heading that stays", async () => {
    const { workbook, user } = await open({ gaps: [highlights, lists], unknown: [] });
    await user.click(button("Rétablir la feuille «\u00a0Risques\u00a0»"));
    expect(workbook.redrawn).toEqual([lists.redrawing]);
    expect(news()).toContain(
      "Listes et surlignage rétablis et vérifiés : « Risques ». Vos données et vos propres formats sont intacts. Ctrl+Z annule si votre version d’Excel le permet.",
    );
    expect(within(shown()).queryByRole("button", { name: /Risques/ })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Gabarit" })).toHaveFocus();
  });

  it("draws everything that can be, in one click", async () => {
    const { workbook, user } = await open({ gaps: [highlights, lists, orphan], unknown: [] });
    await user.click(button("Tout rétablir"));
    expect(workbook.redrawn).toEqual([highlights.redrawing, lists.redrawing]);
    expect(read(shown())).toContain("La colonne cachée");
    expect(screen.queryByRole("button", { name: /^(Tout r|R)établir/ })).not.toBeInTheDocument();
  });

  it("says what a protected sheet and a stubborn one kept, and never that they were restored", async () => {
    const { workbook, user } = await open(
      { gaps: [highlights, lists], unknown: [] },
      { stuck: ["Indicateurs"] },
    );
    workbook.protectedSheets.add("Risques");
    await user.click(button("Tout rétablir"));
    expect(news()).toContain("Rien n’a été rétabli sur « Risques » : cette feuille est protégée.");
    expect(news()).toContain("Toujours incomplet après le rétablissement : « Indicateurs ».");
    expect(news()).not.toContain("rétablis et vérifiés");
  });

  it("asks nothing of the workbook when everything is there again", async () => {
    const { workbook, user } = await open({ gaps: [lists], unknown: [] });
    workbook.onRedraw({ sheet: "Risques", validations: [], conditionalFormats: [], under: [] });
    await user.click(button("Rétablir la feuille «\u00a0Risques\u00a0»"));
    expect(workbook.calls.filter((call) => call === "redraw")).toEqual([]);
    expect(news()).toContain("Il n’y avait plus rien à rétablir.");
    expect(section()).not.toBeInTheDocument();
  });
});
