import { followedRoadmap } from "./followed-roadmap";
import type { CliMessages } from "../cli-messages";
import { comparison } from "./comparison";
import { editionFileWords } from "./edition-file";
import { integrity } from "./integrity";
import { refusals } from "./refusals";
import { report } from "./report";
import { closing, progress, validateHelp, validateUsage } from "./validate-command";
import { update } from "./update";
import { updateCommand } from "./update-command";
import { verdict } from "./verdict";

const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;

export const cli: CliMessages = {
  symbols: { error: "✖", toFill: "○", warning: "▲", info: "●", justified: "✔" },
  reasons: refusals,
  validateUsage,
  validateHelp,
  verdict,
  unreadSymbol: "⊘",
  refused: (name, reason) => `${name}. ${reason}`,
  progress,
  closing,
  editionFile: editionFileWords,
  update,
  updateCommand,
  templateUsage:
    "Usage : npm run --silent template -- SORTIE.xlsx [--roadmap ID | --edition FICHIER] [--category CATÉGORIE] [--organization NOM]",
  trouble(refusal) {
    switch (refusal.kind) {
      case "help":
        return "";
      case "no-path":
        return "Nommez au moins un fichier ou un dossier.";
      case "one-path":
        return "Une version antérieure se compare à un seul fichier.";
      case "date":
        return `La date « ${refusal.given} » n’est pas de la forme AAAA-MM-JJ.`;
      case "language":
        return `La langue « ${refusal.given} » n’est pas offerte : fr ou en.`;
      case "unknown":
        return `Argument refusé : ${refusal.detail}`;
    }
  },
  plans: (count) => `${count}\u00a0plans dans ce classeur.`,
  heading: (organization, roadmap) =>
    `${organization ?? "Organisation non indiquée"} – ${followedRoadmap(roadmap)}`,
  plan: (roadmap, verdict) => `${followedRoadmap(roadmap)} – ${verdict}`,
  cell: (sheet, address) => `${sheet}, ${address}`,
  wholeWorkbook: "Classeur",
  fix: (fix) => `→ ${fix}`,
  counts: ({ error, toFill, warning, info, justified }) =>
    `${error}\u00a0à corriger, ${toFill}\u00a0à remplir, ${warning}\u00a0à vérifier, ${info}\u00a0à savoir${justified > 0 ? `, ${many(justified, "justifié", "justifiés")}` : ""}.`,
  justified: report.justification,
  integrity,
  comparison,
  coverage: (rules, checks) =>
    `Couverture : ${many(rules, "règle appliquée", "règles appliquées")} en entier, ${many(checks, "vérification", "vérifications")} de lignes.`,
  label: (label, text) => `${label} : ${text}`,
  unchecked(rule, rows, why) {
    const reasons = {
      "sheet-missing": "feuille introuvable",
      "column-missing": "colonne introuvable",
      "sheet-unread": "feuille trop volumineuse ou illisible",
      "rows-beyond": "lignes trop loin sous le tableau",
      "merges-unknown": "cellules fusionnées qu’Excel n’a pas énumérées; il s’arrête à 512",
      "calculated-by-hand": "calcul manuel\u00a0: appuyez sur F9 dans Excel, puis validez de nouveau",
    };
    return `Non vérifié : ${rule} (${many(rows, "ligne", "lignes")}${why ? `, ${reasons[why]}` : ""}).`;
  },
  unknownRoadmap: (given, known) =>
    `La feuille de route « ${given} » n’est pas connue. Feuilles de route offertes\u00a0: ${known.join(", ")}.`,
  unknownCategory: (given) => `La catégorie « ${given} » n’est pas connue : MSSS, OP, RSSS ou Santé Québec.`,
  excludedOrganization:
    "La RAMQ prépare son propre plan de transformation numérique. Elle n’est pas visée par la présente feuille de route.",
  written: (file) => `Gabarit écrit dans ${file}.`,
};
