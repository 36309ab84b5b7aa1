/** `validate FILE --previous OLD`: what changed, in words and as data. */
import { fullPlan, planFile } from "./plan-file";
import { onlyPlan } from "./read-report";
import { TestFolder, validate } from "./run";

const folder = new TestFolder();
afterAll(() => folder.remove());

const withNbsp = (text: string): string => text.replaceAll("·", "\u00a0");
const [done = {}] = fullPlan.actions;

let old = "";
let now = "";
beforeAll(async () => {
  const short = { ...fullPlan.indicators, "1.1": { ...fullPlan.indicators["1.1"], result2: 0.4 } };
  old = folder.write("old.xlsx", await planFile({ ...fullPlan, indicators: short }));
  now = folder.write(
    "now.xlsx",
    await planFile({ ...fullPlan, actions: [done, { ...done, number: "A2", action: "Recruter" }] }),
  );
});

const after = (output: string) => output.slice(output.indexOf("  Comparaison")).split("\n");

test("in words: the gaps, the findings, the answers and the rows", async () => {
  const { output, code } = await validate([now, "--previous", old]);
  expect(after(output)).toEqual(
    [
      `  Comparaison avec une version antérieure·: ${old}`,
      "  Version antérieure·: CISSS de Laval, 2024-2025, S2, données du 2025-06-01",
      "  1·écart fermé.",
      "  4·constats disparus, 1·réponse modifiée et 1·ligne ajoutée.",
      "  Écarts",
      "    Fermé·: Indicateur 1.1, 2024-2025·: 35·points → cible atteinte. Résultat·: 40·% → 75·%.  Indicateurs, W5",
      "  Constats disparus",
      "    MES-01  L’écart 2024-2025 de l’indicateur·1.1 (35·points) n’est pas expliqué.",
      "    MES-03  Aucune mesure d’atténuation ne compense l’écart 2024-2025 de l’indicateur·1.1 (35·points).",
      "    MES-04  La mesure d’atténuation de l’indicateur·1.1 (2024-2025), encore à écrire, n’a pas de responsable.",
      "    MES-05  La mesure d’atténuation de l’indicateur·1.1 (2024-2025), encore à écrire, n’a pas d’échéance.",
      "  Réponses modifiées",
      "    Indicateur 1.1, Résultat 2024-2025·: 40·% → 75·%  Indicateurs, W5",
      "  Lignes ajoutées ou retirées",
      "    Ajoutée·: Action A2 – Recruter",
      "",
    ].map(withNbsp),
  );
  expect(code).toBe(0);
});

test("as data, of the published shape", async () => {
  const { comparison } = onlyPlan(
    (await validate([now, "--previous", old, "--json", "--lang", "en"])).output,
  );
  expect(comparison).toMatchObject({
    file: old,
    status: "compared",
    organization: "same",
    roadmap: "same",
    warnings: [],
    counts: { appeared: 0, gone: 4, answers: 1, added: 1, removed: 0 },
    gaps: [
      {
        trend: "closed",
        indicator: "1.1",
        year: "2024-2025",
        sheet: "Indicateurs",
        cell: "W5",
        message: "Indicator 1.1, 2024-2025: 35\u00a0points → target met. Result: 40% → 75%.",
      },
    ],
    answers: [{ row: "Indicator 1.1", header: "Résultat 2024-2025", before: 0.4, after: 0.75 }],
    added: [{ sheet: "Plan d'action", cell: "A6", row: "Action A2 – Recruter" }],
    notCompared: [],
  });
});

test("a file and itself: no difference", async () => {
  const { output } = await validate([now, "--previous", now]);
  expect(after(output).slice(2)).toEqual(["  Aucune différence.", ""]);
});

test("a file that is no plan is told, and is no success", async () => {
  const text = folder.write("notes.xlsx", "a;b\n1;2\n");
  const { output, code } = await validate([now, "--previous", text, "--lang", "en"]);
  expect(output).toContain("✖ This file is text, not a workbook. Ask for the workbook as .xlsx.");
  expect(code).toBe(2);
  const { comparison } = onlyPlan((await validate([now, "--previous", text, "--json"])).output);
  expect(comparison).toMatchObject({ file: text, status: "unreadable" });
});

test("another organization is warned of, and compared all the same", async () => {
  const other = folder.write(
    "other.xlsx",
    await planFile({ ...fullPlan, choice: { ...fullPlan.choice, organization: "CISSS de Lanaudière" } }),
  );
  const { output } = await validate([now, "--previous", other]);
  expect(after(output).slice(2, 4)).toEqual(
    [
      "  ▲ Les deux classeurs ne sont pas de la même organisation. Vérifiez le fichier choisi.",
      "  Aucun écart n’a changé.",
    ].map(withNbsp),
  );
});

test("a previous version goes with one file only", async () => {
  const { code, errors } = await validate([now, old, "--previous", old]);
  expect([code, errors.split("\n")[0]]).toEqual([2, "Une version antérieure se compare à un seul fichier."]);
});
