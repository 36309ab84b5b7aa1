/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { chooseCommand, moreCommands } from "../../../test/support/choose-command";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { finding, validationWith } from "../../../test/fakes/plan";
import type { Validate } from "../../app/contracts";
import type { Finding } from "../../core/programme/finding/finding";
import type { Language } from "../../locales/language";
import { WorkbookError } from "../../workbook/workbook";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

const accepted: Finding["justified"] = { decision: "accepted", reason: "Entente avec le ministère" };
const overdue = (address: string): Finding => ({
  rule: "MES-06",
  severity: "warning",
  cells: [{ sheet: "Plan d'action", address }],
  facts: { key: "A1", subject: "actions", due: "2024-12-31" },
});

interface Options {
  readonly findings?: readonly Finding[];
  readonly workbook?: FakeWorkbook;
  readonly language?: Language;
}

async function open({ findings = [overdue("I5")], workbook = plan(), language = "fr" }: Options = {}) {
  let found = findings;
  const validate: Validate = () => ({ status: "validated", validation: validationWith(found) });
  const { app, clock, ...opened } = await openPane({ workbook, validate, language });
  const find = async (next: readonly Finding[]) => {
    found = next;
    app.refresh();
    await act(() => clock.advance(400));
  };
  return { ...opened, find, advance: (time: number) => act(() => clock.advance(time)) };
}

const plan = () => new FakeWorkbook().addSheet("Plan d'action", { I5: "x", I6: "y" });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const asWritten = { normalizer: (text: string) => text };

describe("« Écrire le rapport »", () => {
  it("writes it, and says where, how much, and what Ctrl+Z can do", async () => {
    const { user, workbook } = await open();
    await chooseCommand(user, "Écrire le rapport");
    expect(
      await screen.findByText(
        "Le rapport est dans la feuille «\u00a0Rapport\u00a0» (1\u00a0ligne). Selon la version d’Excel, Ctrl+Z ne peut pas annuler l’écriture du rapport.",
        asWritten,
      ),
    ).toBeVisible();
    expect(workbook.count("writeReport")).toBe(1);
    expect(moreCommands()).toHaveFocus();
  });

  it("shows how far it is, then that it is checked", async () => {
    const workbook = plan();
    const go: (() => void)[] = [];
    workbook.onStep = () => new Promise((resolve) => go.push(resolve));
    const { user } = await open({ workbook });
    await chooseCommand(user, "Écrire le rapport");
    act(() => go[0]?.());
    expect(await screen.findByText("Écriture du rapport\u00a0: étape 1 de 2", asWritten)).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Écriture du rapport…" })).toHaveAttribute(
      "aria-valuenow",
      "1",
    );
    workbook.break("read", "hang");
    act(() => go[1]?.());
    expect(await screen.findByText("Vérification du rapport écrit…")).toBeVisible();
  });

  it("says what to do when the sheet is protected, and does it again on request", async () => {
    const workbook = plan().break("writeReport", { error: new WorkbookError("sheet-protected", "why not") });
    const { user } = await open({ workbook });
    await chooseCommand(user, "Écrire le rapport");
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("La feuille à écrire est protégée")).toBeVisible();
    await user.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText(/^Le rapport est dans la feuille/)).toBeVisible();
  });
});

describe("« Copier »", () => {
  it("puts the report on the clipboard, a row a finding, and says so", async () => {
    const { user } = await open({ findings: [overdue("I5"), { ...overdue("I6"), justified: accepted }] });
    await chooseCommand(user, "Copier le rapport");
    expect(
      await screen.findByText("2\u00a0lignes copiées. Collez dans Excel ou dans un courriel.", asWritten),
    ).toBeVisible();
    const lines = (await navigator.clipboard.readText()).split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      "Gravité\tRègle\tFeuille\tCellule\tMessage\tCorrection proposée\tSource\tDécision\tJustification\tDécidé par\tÉtat",
    );
    expect(lines[1]).toMatch(/^▲ À vérifier\tMES-06\tPlan d'action\tI5\t/);
  });

  it("says what else to do when Excel refuses the clipboard", async () => {
    const { user } = await open();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await chooseCommand(user, "Copier le rapport");
    expect(
      await screen.findByText(
        "Le presse-papiers est refusé par Excel ou par le navigateur. Écrivez le rapport dans une feuille, ou téléchargez le fichier.",
      ),
    ).toBeVisible();
  });

  it("takes the place of what the command before had to say, is closed, and gives way to the next", async () => {
    const { user, container } = await open();
    await chooseCommand(user, "Écrire le rapport");
    await screen.findByText(/^Le rapport est dans la feuille/);
    await chooseCommand(user, "Copier le rapport");
    expect(await screen.findByText(/copiée/)).toBeVisible();
    expect(screen.queryByText(/^Le rapport est dans la feuille/)).not.toBeInTheDocument();
    expect(await faultsIn(container)).toEqual([]);
    await user.click(button("Fermer ce message"));
    expect(screen.queryByText(/copiée|^Le rapport est dans la feuille/)).not.toBeInTheDocument();
    await user.click(button("Valider"));
    expect(await screen.findByText(/^Prêt à déposer/)).toBeVisible();
    await chooseCommand(user, "Copier le rapport");
    expect(await screen.findByText(/copiée/)).toBeVisible();
    expect(screen.queryByText(/^Prêt à déposer/)).not.toBeInTheDocument();
  });

  it("forgets what it said once the findings are others", async () => {
    const { user, find } = await open();
    await chooseCommand(user, "Copier le rapport");
    await screen.findByText(/copiée/);
    await find([]);
    expect(screen.queryByText(/copiée/)).not.toBeInTheDocument();
  });
});

it("« Télécharger » gives a .csv file of the day, in the pane's language", async () => {
  const saved: { name: string; blob: Blob }[] = [];
  let made: Blob | null = null;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) made = blob;
    return "blob:report";
  };
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (made) saved.push({ name: this.download, blob: made });
  });
  const { user } = await open({ language: "en" });
  await chooseCommand(user, "Download the report (.csv)");
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ["validation-report-2025-04-02.csv", "text/csv;charset=utf-8"],
  ]);
  expect(screen.getByText(/^The file “validation-report-2025-04-02\.csv” is ready\./)).toBeVisible();
});

describe("justified findings", () => {
  it("are apart, with their reason, and counted apart", async () => {
    const { user, workbook, container } = await open({
      findings: [{ ...overdue("I5"), justified: accepted }, overdue("I6")],
    });
    expect(screen.getByText("1\u00a0à vérifier", asWritten)).toBeVisible();
    expect(screen.getByText("1\u00a0constat justifié (sans nom\u00a0: 1)", asWritten)).toBeVisible();
    const section = screen.getByRole("region", { name: "Justifié" });
    const [item] = within(section).getAllByRole("listitem");
    expect(item).toHaveTextContent("MES-06");
    expect(within(section).getByText("Accepté\u00a0: Entente avec le ministère", asWritten)).toBeVisible();
    expect(within(screen.getByRole("region", { name: "À vérifier" })).queryByText(/cellule I5/)).toBeNull();
    await user.click(within(section).getByRole("button"));
    expect(workbook.selected).toEqual({ sheet: "Plan d'action", address: "I5" });
    expect(await faultsIn(container)).toEqual([]);
  });

  it("alone, nothing is left to fix", async () => {
    await open({ findings: [{ ...overdue("I5"), justified: accepted }] });
    expect(screen.getByText("0\u00a0à corriger", asWritten)).toBeVisible();
    expect(screen.getByText("Rien à corriger ni à vérifier dans ce qui a été examiné.")).toBeVisible();
    expect(screen.getByRole("region", { name: "Justifié" })).toBeVisible();
  });

  it("are shown five at first, then all on request; none, no heading", async () => {
    const seven = Array.from({ length: 7 }, (_, place) => ({
      ...overdue(`I${place + 5}`),
      justified: accepted,
    }));
    const { user, find } = await open({ findings: seven });
    const section = screen.getByRole("region", { name: "Justifié" });
    expect(within(section).getAllByRole("listitem")).toHaveLength(5);
    await user.click(button("Afficher les 2 autres"));
    expect(within(section).getAllByRole("listitem")).toHaveLength(7);
    await find([overdue("I5")]);
    expect(screen.queryByRole("region", { name: "Justifié" })).not.toBeInTheDocument();
  });

  it("speak English in an English pane", async () => {
    await open({
      language: "en",
      findings: [
        { ...finding("ECA-02", "warning", "B2"), justified: { ...accepted, decision: "justified" } },
      ],
    });
    expect(screen.getByRole("region", { name: "Justified" })).toHaveTextContent(
      "Justified: Entente avec le ministère",
    );
    expect(screen.getByText("1 justified finding (no name: 1)")).toBeVisible();
  });
});
