import type { CliMessages } from "../cli-messages";
import { integrity } from "./integrity";

const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;

export const cli: CliMessages = {
  symbols: { error: "✖", warning: "▲", info: "●", justified: "✔" },
  reasons: {
    "not-xlsx": "Ce fichier n’est pas un classeur Excel (.xlsx). Demandez le classeur lui-même.",
    "legacy-xls":
      "Ce fichier est un ancien classeur (.xls). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
    encrypted:
      "Ce classeur est protégé par un mot de passe ou une étiquette de confidentialité. Demandez une copie sans protection.",
    xlsb: "Ce classeur est au format binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
    csv: "Ce fichier est du texte, pas un classeur. Demandez le classeur au format .xlsx.",
    truncated: "Ce fichier est incomplet. Demandez qu’il soit envoyé de nouveau.",
    "too-large": "Ce classeur est trop volumineux pour être lu. Retirez les feuilles étrangères au plan.",
    "zip-bomb":
      "Ce fichier grossit de façon anormale une fois décompressé : il n’a pas été lu. Vérifiez d’où il vient.",
    declarations:
      "Ce fichier contient des déclarations qu’aucun classeur ne contient : il n’a pas été lu. Vérifiez d’où il vient.",
    "lock-file":
      "Ce fichier est le verrou d’un classeur ouvert, pas le classeur. Fermez le classeur ou choisissez l’autre fichier.",
    malformed: "Ce classeur est endommagé. Ouvrez-le dans Excel, laissez-le le réparer et enregistrez-le.",
    "not-found": "Fichier introuvable, ou dossier sans classeur. Vérifiez le chemin.",
    access:
      "Le fichier ne peut pas être ouvert. Vérifiez qu’il n’est pas verrouillé et que vous y avez accès.",
    "not-a-plan": "Ce classeur ne contient pas de plan : aucune feuille du gabarit n’y a été reconnue.",
  },
  validateUsage:
    "Usage : npm run --silent validate -- FICHIER|DOSSIER… [--json] [--lang fr|en] [--date AAAA-MM-JJ]\n        npm run --silent validate -- --rules [--json] [--lang fr|en]",
  templateUsage:
    "Usage : npm run --silent template -- SORTIE.xlsx [--roadmap ID] [--category CATÉGORIE] [--organization NOM]",
  trouble(refusal) {
    switch (refusal.kind) {
      case "help":
        return "";
      case "no-path":
        return "Nommez au moins un fichier ou un dossier.";
      case "date":
        return `La date « ${refusal.given} » n’est pas de la forme AAAA-MM-JJ.`;
      case "language":
        return `La langue « ${refusal.given} » n’est pas offerte : fr ou en.`;
      case "unknown":
        return `Argument refusé : ${refusal.detail}`;
    }
  },
  heading: (organization, roadmap) => `${organization ?? "Organisation non indiquée"} – ${roadmap}`,
  cell: (sheet, address) => `${sheet}, ${address}`,
  wholeWorkbook: "Classeur",
  fix: (fix) => `→ ${fix}`,
  counts: ({ error, warning, info, justified }) =>
    `${many(error, "constat bloquant", "constats bloquants")}, ${many(warning, "à vérifier", "à vérifier")}, ${many(info, "à savoir", "à savoir")}${justified > 0 ? `, ${many(justified, "justifié", "justifiés")}` : ""}.`,
  justified: ({ decision, reason }) => `${decision === "accepted" ? "Accepté" : "Justifié"}\u00a0: ${reason}`,
  integrity,
  coverage: (rules, checks) =>
    `Couverture : ${many(rules, "règle appliquée", "règles appliquées")} en entier, ${many(checks, "vérification", "vérifications")} de lignes.`,
  label: (label, text) => `${label} : ${text}`,
  unchecked(rule, rows, why) {
    const reasons = {
      "sheet-missing": "feuille introuvable",
      "column-missing": "colonne introuvable",
      "sheet-unread": "feuille trop volumineuse ou illisible",
    };
    return `Non vérifié : ${rule} (${many(rows, "ligne", "lignes")}${why ? `, ${reasons[why]}` : ""}).`;
  },
  unknownRoadmap: (given) => `La feuille de route « ${given} » n’est pas connue.`,
  unknownCategory: (given) => `La catégorie « ${given} » n’est pas connue : MSSS, OP, RSSS ou Santé Québec.`,
  excludedOrganization:
    "La RAMQ prépare son propre plan de transformation numérique. Elle n’est pas visée par la présente feuille de route.",
  written: (file) => `Gabarit écrit dans ${file}.`,
};
