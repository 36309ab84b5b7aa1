/** The command `validate` on real files: exit code and words. */
import { planGrid } from "../support/plan-grid";
import { gridFile } from "./plan-file";
import { lineOf, onlyFile, onlyPlan } from "./read-report";
import { validate } from "./run";
import { withNbsp, covered, sheetsRead, plansInFolder } from "./judged-plans";

const { folder, full, small, explained, empty } = plansInFolder();

describe("exit code", () => {
  test("0 when nothing is found", async () => {
    expect(await validate([full])).toEqual({
      code: 0,
      errors: "",
      output: withNbsp(
        [
          full,
          "  Conforme·: rien n’est à corriger ni à remplir.",
          "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
          "  0·à corriger, 0·à remplir, 0·à vérifier, 0·à savoir.",
          `  Couverture·: ${covered.rules}·règles appliquées en entier, ${covered.checks}·vérifications de lignes.`,
          ...sheetsRead.fr,
          "",
        ].join("\n"),
      ),
    });
  });

  test("0 when findings are only to check or to know", async () => {
    const { code, output } = await validate([explained, "--json"]);
    expect(onlyPlan(output).findings.map(lineOf)).toEqual([
      "warning CIB-04 Indicateurs AQ6",
      "info CIB-03 Indicateurs AF6",
    ]);
    expect(code).toBe(0);
  });

  test("1 when a plan only has blanks left", async () => {
    const { code, output } = await validate([empty, "--json"]);
    expect(onlyFile(output)).toMatchObject({ verdict: "incomplete", counts: { error: 0 } });
    expect(code).toBe(1);
  });

  test("1 when one file of several has an error", async () => {
    expect((await validate([full, small])).code).toBe(1);
  });

  test("2 when a file cannot be read, whatever the others hold", async () => {
    expect((await validate([full, folder.at("absent.xlsx")])).code).toBe(2);
    expect((await validate([small, folder.at("absent.xlsx")])).code).toBe(2);
  });
});

describe("in words", () => {
  test("French", async () => {
    const { code, output, errors } = await validate([small]);
    expect(output).toBe(
      withNbsp(
        [
          small,
          "  À corriger·: au moins une réponse est à corriger.",
          "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
          `  ✖ MES-03  Indicateurs, Y5  Aucune mesure d’atténuation ne compense l’écart 2024-2025 de l’indicateur·1.1 (35·points). → Inscrivez une mesure sur la ligne, ou une ligne de type «·Mesure d’atténuation·» dans «·Plan d’action·».`,
          `  ▲ ECA-02  Indicateurs, W5  Cible non atteinte (indicateur·1.1, 2024-2025)·: résultat·40·%, cible·75·%, écart de 35·points de pourcentage. Cible suivante·: 90·% en 2025-2026 (il reste 50·points). → Expliquez l’écart et inscrivez au moins une mesure d’atténuation.`,
          `  ● CIB-03  Indicateurs, AQ6  La cible locale·100·% dépasse la cible ministérielle·90%. Les organisations sont invitées à aller au-delà des cibles. → Aucune action n’est requise.`,
          "  1·à corriger, 0·à remplir, 1·à vérifier, 1·à savoir.",
          `  Couverture·: ${covered.rules}·règles appliquées en entier, ${covered.checks}·vérifications de lignes.`,
          ...sheetsRead.fr,
          "",
        ].join("\n"),
      ),
    );
    expect(errors).toBe("");
    expect(code).toBe(1);
  });

  test("English", async () => {
    const { output } = await validate([small, "--lang", "en"]);
    expect(output).toBe(
      withNbsp(
        [
          small,
          "  To correct: at least one answer has to be corrected.",
          "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
          `  ✖ MES-03  Indicateurs, Y5  No mitigation measure makes up for the 2024-2025 gap of indicator 1.1 (35·points). → Enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.`,
          "  ▲ ECA-02  Indicateurs, W5  Target not met (indicator 1.1, 2024-2025): result 40%, target 75%, gap of 35 percentage points. Next target: 90% in 2025-2026 (50·points to go). → Explain the gap and enter at least one mitigation measure.",
          "  ● CIB-03  Indicateurs, AQ6  The local target 100% exceeds the ministerial target 90%. Organizations are encouraged to go beyond the targets. → No action is required.",
          "  1 to correct, 0 to fill in, 1 to check, 1 good to know.",
          `  Coverage: ${covered.rules} rules applied in full, ${covered.checks} row checks.`,
          ...sheetsRead.en,
          "",
        ].join("\n"),
      ),
    );
  });

  test("files are apart, and a refusal is beside its file", async () => {
    const absent = folder.at("absent.xlsx");
    const { output } = await validate([absent, absent, "--lang=en"]);
    const said = `${absent}\n  ✖ Unreadable. File not found, or folder without any workbook. Check the path.\n`;
    const closing = `Summary: 2 files (Unreadable: 2).\nTo look at, the heaviest first:\n  Unreadable  ${absent}\n  Unreadable  ${absent}\n`;
    expect(output).toBe(`${said}\n${said}\n${closing}`);
  });

  test("a plan without its organization, and a sheet that is missing", async () => {
    const grid = planGrid({});
    const without = { ...grid, sheets: grid.sheets.filter(({ name }) => name !== "Risques") };
    const file = folder.write("no-risks.xlsx", await gridFile(without));
    const { output } = await validate([file, "--date", "2023-05-01"]);
    expect(output.split("\n").slice(0, 3)).toEqual([
      file,
      withNbsp("  À corriger·: au moins une réponse est à corriger."),
      "  Organisation non indiquée – PTN SSSS 2023-2027, version 2023.1",
    ]);
    expect(output.split("\n").filter((line) => line.includes("Non vérifié"))).toEqual(
      [
        "STR-13 (1·ligne",
        "STR-02 (1·ligne",
        "STR-11 (1·ligne",
        "STR-12 (1·ligne",
        "STR-07 (18·lignes",
        "FDR-01 (18·lignes",
        "FDR-02 (18·lignes",
        "VAL-08 (1·ligne",
        "VAL-11 (1·ligne",
        "VAL-10 (1·ligne",
        "VAL-04 (1·ligne",
        "VAL-09 (1·ligne",
        "DAT-01 (1·ligne",
        // Looked for twice: texts that are too short, row by row, and those that say nothing, over the plan.
        "MES-02 (2·lignes",
        "MES-04 (1·ligne",
        "MES-05 (1·ligne",
        "MES-06 (1·ligne",
        "RIS-02 (1·ligne",
        "RIS-01 (1·ligne",
        "RIS-03 (1·ligne",
        "RIS-04 (1·ligne",
        "RIS-06 (1·ligne",
        "VAL-12 (1·ligne",
        "VAL-14 (1·ligne",
        "PRI-01 (1·ligne",
      ].map((what) => withNbsp(`  Non vérifié·: ${what}, feuille introuvable).`)),
    );
  });
});
