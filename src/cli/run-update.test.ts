import type { Updated, UpdatePlanned } from "../app/update-notices";
import { cliMessagesOf } from "../locales/cli-messages-of";
import { updateArguments } from "./update-arguments";
import { plannedLines, updatedLines } from "./update-text";

const { fr, en } = cliMessagesOf;
const refusalOf = (...args: readonly string[]) => {
  const answer = updateArguments(args);
  return "refusal" in answer ? answer.refusal : answer;
};

describe("arguments of update", () => {
  it("are a workbook, and where asked another one to write, a plan, files of roadmaps and a language", () => {
    expect(updateArguments(["plan.xlsx"])).toEqual({
      ...{ input: "plan.xlsx", output: null, roadmap: null, editions: [], words: fr },
    });
    const all = ["plan.xlsx", "--out", "b.xlsx", "--roadmap", "stng", "--edition", "a", "--edition", "b"];
    expect(updateArguments([...all, "--lang", "en"])).toEqual({
      ...{ input: "plan.xlsx", output: "b.xlsx", roadmap: "stng", editions: ["a", "b"], words: en },
    });
  });

  it("are refused in words otherwise", () => {
    expect(refusalOf()).toBe(fr.updateCommand.usage);
    expect(refusalOf("a.xlsx", "b.xlsx", "--lang", "en")).toBe(en.updateCommand.usage);
    expect(refusalOf("a.xlsx", "--lang", "de")).toBe(fr.trouble({ kind: "language", given: "de" }));
    expect(refusalOf("a.xlsx", "--output", "b.xlsx")).toMatch(/^Argument refusé.: --output\n/);
  });

  it("give its help, with the exit codes", () => {
    expect(updateArguments(["--help", "--lang", "en"])).toEqual({
      help: expect.stringContaining("1 when there is nothing to update") as string,
    });
  });
});

describe("what is said of an update", () => {
  const roadmap = { id: "essai", version: "2026.1", name: "PRTN", isFromFile: true } as const;
  const changes = {
    ...{ texts: [], rowsAdded: [], rowsRemoved: [], columnsAdded: [], columnsRemoved: [] },
    columnsByYear: [],
  };
  const planned: UpdatePlanned = {
    ...{ kind: "update-planned", roadmap: "essai", changes, moved: 12, kept: 1, notes: 0 },
    ...{ from: { version: "2026.1", revision: 2 }, to: { version: "2027.1", revision: 2 } },
  };
  const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

  it("is what changes, and where what was typed goes", () => {
    const told = {
      ...changes,
      texts: [
        {
          sheet: "Indicateurs",
          row: "1.1",
          header: "Cible 2027-2028",
          isTarget: true,
          before: 0.5,
          after: null,
        },
      ],
      rowsRemoved: [{ sheet: "Risques", row: "R1", wording: "Relève" }],
      columnsAdded: [{ sheet: "Risques", header: "Revue" }],
      columnsByYear: [{ sheet: "Indicateurs", header: "Échéance", about: "gap" as const }],
    };
    expect(plain(plannedLines(roadmap, { ...planned, changes: told, notes: 2 }, fr))).toEqual([
      "PRTN (reçue d’un fichier), version 2026.1",
      "  Mise à jour vers l’édition 2027.1",
      "  Libellés et cibles modifiés",
      "    Indicateurs, 1.1 – Cible 2027-2028 : 50 % → (rien)",
      "  Lignes retirées",
      "    Risques, R1 : Relève",
      "  Colonnes ajoutées",
      "    Risques – Revue",
      "  Colonnes désormais propres à chaque exercice",
      "    Indicateurs – Échéance : ce qui y est écrit va à l’exercice du dernier écart de sa ligne, sinon à l’exercice visé",
      "  Vos données : 12 cellules à reprendre; 1 cellule sans place dans le nouveau gabarit, à conserver dans une feuille à part.",
      "  2 notes ou commentaires d’Excel ne sont pas repris et restent sur les anciennes feuilles.",
    ]);
  });

  it("is that the official content stays the same, where it does", () => {
    const same = { ...planned, to: planned.from, kept: 0 };
    expect(plannedLines(roadmap, same, en)).toEqual([
      "PRTN (from a file), version 2026.1",
      "  Update to the latest revision of the template",
      `  ${en.update.noChanges}`,
      `  ${en.update.counts(12, 0)}`,
    ]);
  });

  it("is what was moved, once it is, and what is not where it should be", () => {
    const missing = [{ sheet: "Risques (2)", address: "B5" }];
    const updated: Updated = {
      ...{ kind: "updated" as const, version: "2027.1", moved: 11, kept: 1, keptSheet: "Données conservées" },
      ...{ missing, replaced: ["Risques"], stale: [] },
    };
    expect(plain(updatedLines(updated, fr))).toEqual([
      "  Classeur mis à jour vers l’édition 2027.1 : 11 cellules reprises, 1 conservée dans « Données conservées ».",
      "  Anciennes feuilles, intactes : « Risques ».",
      "  Ces cellules ne contiennent pas ce qui devait y être repris : Risques (2), B5. L’ancienne feuille l’a toujours.",
    ]);
    expect(plain(updatedLines({ ...updated, missing: [], lapsed: 2 }, fr)).slice(2)).toEqual([
      "  2 décisions du rapport ne tiennent plus : leurs constats ont changé avec la mise à jour. Elles restent dans le rapport; vérifiez si elles valent encore.",
    ]);
    expect(plain(updatedLines({ ...updated, version: null, missing: [] }, fr))).toEqual([
      "  Classeur mis à jour : 11 cellules reprises, 1 conservée dans « Données conservées ».",
      "  Anciennes feuilles, intactes : « Risques ».",
    ]);
  });
});
