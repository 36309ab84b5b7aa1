/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { readFileSync } from "node:fs";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { faultsIn } from "../../test/support/faults";
import { validationWith } from "../../test/fakes/plan";
import { stubLayout } from "../../test/fakes/layout";
import type { Validate } from "../app/contracts";
import { WorkbookError } from "../workbook/workbook";
import {
  open,
  roadmapFiles,
  blankWorkbook,
  planWith,
  asWritten,
  button,
  texts,
} from "../../test/support/own-pane";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

describe("no template", () => {
  it("offers one obvious button, in French", async () => {
    const { container } = await open({ workbook: blankWorkbook() });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Plan d’action");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Ce classeur n’a pas encore de gabarit",
    );
    expect(button("Insérer le gabarit")).toBeEnabled();
    expect(document.documentElement).toHaveAttribute("lang", "fr-CA");
    expect(document.title).toBe("Feuille de route");
    expect(await faultsIn(container)).toEqual([]);
  });

  it("says which roadmap the sheets follow, and how to have them judged, where only a file would make it known", async () => {
    const strangers = [{ roadmap: "plan-regional", version: "2026.1" }];
    await open({ workbook: planWith({}), check: () => ({ status: "not-a-plan", strangers }) });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Ce classeur suit une feuille de route que le volet ne connaît pas",
    );
    const said = screen.getByText(
      /la feuille de route «.plan-regional.», version 2026\.1, qui vient d’un fichier/,
    );
    expect(said).toHaveTextContent("Choisissez ce fichier, ou demandez-le à qui vous a remis le classeur.");
    // Nothing reads files here.
    expect(screen.queryByRole("button", { name: "Choisir le fichier…" })).toBeNull();
    expect(button("Insérer le gabarit")).toBeEnabled();
  });

  describe("a roadmap in a file", () => {
    const sound = readFileSync("src/core/editions/from-file/example.jsonc", "utf8");
    const roadmapFile = (text: string, name = "plan.jsonc") =>
      Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
    const chooser = () => {
      const [input] = document.querySelectorAll<HTMLInputElement>('input[accept^=".json"]');
      if (!input) throw new Error("no place for a file");
      return input;
    };

    it("is chosen on a workbook that follows it, and the workbook is read again", async () => {
      const strangers = [{ roadmap: "plan-regional", version: "2026.1" }];
      const { files, given } = roadmapFiles();
      const check: Validate = () =>
        given.programmes().includes("plan-regional")
          ? { status: "validated", validation: validationWith([]) }
          : { status: "not-a-plan", strangers };
      const { user, app, container } = await open({ check, files });
      files.onGiven(app.refresh);
      expect(button("Choisir le fichier…")).toBeEnabled();
      await user.upload(chooser(), roadmapFile("{"));
      expect(
        await screen.findByText(/^Le fichier «.plan.jsonc.» n’est pas une feuille de route/),
      ).toBeVisible();
      expect(screen.getByText(/^Ligne 1.: ce n’est pas du JSON/)).toBeVisible();
      expect(await faultsIn(container)).toEqual([]);
      await user.upload(chooser(), roadmapFile(sound));
      await act(() => app.run({ kind: "start" }));
      expect(button("Valider")).toBeEnabled();
    });

    it("is dropped on the form, and chosen there under its own name; another of the same version asks first", async () => {
      const { files } = roadmapFiles();
      const { user, container } = await open({ workbook: blankWorkbook(), files });
      await user.click(button("Insérer le gabarit"));
      const zone = button("Choisir un fichier de feuille de route…").parentElement ?? container;
      const drop = (...dropped: readonly File[]) =>
        act(async () => {
          fireEvent.drop(zone, { dataTransfer: { files: dropped, types: ["Files"] } });
          await Promise.resolve();
        });
      await drop(roadmapFile(sound), roadmapFile(sound));
      expect(await screen.findByText(/^Déposez un seul fichier à la fois/)).toBeVisible();
      await drop(roadmapFile(sound));
      expect(await screen.findByText(/est offerte dans la liste des programmes/)).toHaveTextContent(
        /^PRTN 2026-2028 \(reçue d’un fichier\), version 2026\.1 .* à la prochaine ouverture du volet sur ce poste\.$/,
      );
      const programme = screen.getByRole("combobox", { name: "Programme" });
      expect(programme).toHaveDisplayValue("PRTN 2026-2028 (reçue d’un fichier)");
      expect(
        texts(within(screen.getByRole("combobox", { name: "Exercice visé" })).getAllByRole("option")),
      ).toEqual(["2026-2027", "2027-2028"]);
      expect(await faultsIn(container)).toEqual([]);

      await drop(
        roadmapFile(sound.replace("Taux de services offerts", "Part des services offerts"), "b.json"),
      );
      await user.click(await screen.findByRole("button", { name: "Garder l’ancien" }));
      expect(screen.queryByText(/a déjà donné/)).toBeNull();
      await user.click(button("Ne plus retenir cette feuille de route"));
      expect(screen.getByText(/n’est plus retenue sur ce poste/)).toBeVisible();
      expect(programme).toHaveDisplayValue("PRTN 2026-2028 (reçue d’un fichier)");
    });
  });

  it("inserts what was chosen", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveFocus();
    await user.click(screen.getByRole("combobox", { name: "Organisation" }));
    await user.click(screen.getByRole("option", { name: "CISSS de Laval" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Exercice visé" }), "2024-2025");
    await user.click(button("Insérer"));
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
    expect(workbook.count("insertTemplate")).toBe(1);
    const { sheets } = await workbook.read();
    expect(sheets.find(({ name }) => name === "Identification")?.values[1]?.[1]).toBe("CISSS de Laval");
  });

  it("has the keyboard on « Organisation » each time that the ribbon asks for it, once the pane has a size", async () => {
    const { app } = await open({ workbook: blankWorkbook() });
    const organization = () => screen.getByRole("combobox", { name: "Organisation" });
    const { innerWidth } = window;
    window.innerWidth = 0;
    await act(() => app.showInsertForm("open"));
    expect(organization()).not.toHaveFocus();
    window.innerWidth = innerWidth;
    fireEvent(window, new Event("resize"));
    expect(organization()).toHaveFocus();
    act(() => {
      screen.getByRole("combobox", { name: "Exercice visé" }).focus();
    });
    act(() => {
      app.called();
    });
    expect(organization()).toHaveFocus();
  });

  it("has one stop of the keyboard a field", async () => {
    const { user } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.tab();
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveFocus();
  });

  it("says which fields are missing, and goes to the first", async () => {
    const { user, workbook, container } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.click(button("Insérer"));
    expect(screen.getByText("Choisissez une catégorie.")).toBeVisible();
    expect(screen.getByText("Inscrivez une organisation.")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveFocus();
    expect(workbook.count("insertTemplate")).toBe(0);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("keeps still under the mouse while the button is pressed, whatever was typed", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    const organization = screen.getByRole("combobox", { name: "Organisation" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "OP");
    await user.type(organization, "RAMQ");
    await user.pointer({ keys: "[MouseLeft>]", target: button("Insérer") });
    expect(organization).toHaveFocus();
    expect(screen.queryByText(/^La RAMQ prépare/)).toBeNull();
    await user.pointer("[/MouseLeft]");
    expect(screen.getByText(/^La RAMQ prépare/)).toBeVisible();
    expect(workbook.count("insertTemplate")).toBe(0);
    await user.clear(organization);
    await user.type(organization, "Régie de l'énergie");
    await user.pointer({ keys: "[MouseLeft>]", target: button("Insérer") });
    expect(screen.queryByText(/n’est pas dans la liste/)).toBeNull();
    await user.pointer("[/MouseLeft]");
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
    expect(workbook.count("insertTemplate")).toBe(1);
  });

  it("refuses the RAMQ with the official message", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.click(screen.getByRole("combobox", { name: "Organisation" }));
    await user.click(screen.getByRole("option", { name: "Régie de l’assurance maladie du Québec (RAMQ)" }));
    expect(
      screen.getByText(
        "La RAMQ prépare son propre plan de transformation numérique. Elle n’est pas visée par la présente feuille de route.",
      ),
    ).toBeVisible();
    await user.click(button("Insérer"));
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveFocus();
    expect(workbook.count("insertTemplate")).toBe(0);
  });

  it("finds an organization by its acronym, and its category with it", async () => {
    const { user } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.type(screen.getByRole("combobox", { name: "Organisation" }), "chum");
    expect(texts(screen.getAllByRole("option", { name: /Centre/ }))).toEqual([
      "Centre hospitalier de l’Université de Montréal",
    ]);
    await user.tab();
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveValue(
      "Centre hospitalier de l’Université de Montréal",
    );
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveValue("RSSS");
  });

  it("changes its mind: the category follows the organization; the button of the list is in French", async () => {
    const { user, container } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    const organization = screen.getByRole("combobox", { name: "Organisation" });
    await user.type(organization, "cisss de laval{Tab}");
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveValue("RSSS");
    await user.clear(organization);
    await user.type(organization, "inspq");
    await user.click(screen.getByRole("option", { name: /^Institut national de santé publique/ }));
    expect(organization).toHaveValue("Institut national de santé publique du Québec");
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveValue("OP");
    expect(container.querySelector("[aria-label=Open]")).toBeNull();
    expect(container.querySelector("[aria-label='Ouvrir la liste']")).not.toBeNull();
  });

  it("takes another name with a warning", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "OP (organisme public)");
    await user.type(screen.getByRole("combobox", { name: "Organisation" }), "Clinique du coin");
    await user.click(screen.getByRole("heading", { level: 2 }));
    expect(screen.getByText(/^Cette organisation n’est pas dans la liste\./)).toBeVisible();
    await user.click(button("Insérer"));
    await screen.findByText(/^Le gabarit est inséré\./);
    expect(workbook.count("insertTemplate")).toBe(1);
  });

  it("closes the form", async () => {
    const { user } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.click(button("Annuler"));
    expect(await screen.findByRole("button", { name: "Insérer le gabarit" })).toBeVisible();
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
  });

  it("shows how far the insertion is, and keeps the choice when it fails", async () => {
    const workbook = blankWorkbook();
    let go: (() => void) | undefined;
    workbook.onStep = (step) =>
      step === 1
        ? new Promise((_resolve, reject) => {
            go = () => {
              reject(new WorkbookError("protected", "structure"));
            };
          })
        : Promise.resolve();
    const { user } = await open({ workbook });
    await user.click(button("Insérer le gabarit"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "MSSS (ministère)");
    await user.click(button("Insérer"));
    expect(await screen.findByText("Insertion du gabarit\u00a0: étape 1 de 2", asWritten)).toBeVisible();
    const bar = screen.getByRole("progressbar", { name: "Insertion du gabarit…" });
    expect(bar).toHaveAttribute("aria-valuenow", "1");
    expect(bar).toHaveAttribute("aria-valuemax", "2");
    // In view on a small screen too: beside the button that was pressed.
    expect(screen.getByRole("form", { name: "Insérer le gabarit" })).toContainElement(bar);
    act(() => go?.());
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("Le classeur est protégé")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveValue(
      "Ministère de la Santé et des Services sociaux",
    );
    workbook.onStep = () => Promise.resolve();
    await user.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
  });
});
