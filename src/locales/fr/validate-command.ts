/** What the command `validate` says of itself and of a run: its usage, its progress, its closing lines. */
import type { CliMessages } from "../cli-messages";
import { formats } from "../formats";

const { number } = formats.fr;

const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

export const validateUsage = `Usage\u00a0: npm run --silent validate -- FICHIER|DOSSIER… [--json|--jsonl] [--lang fr|en] [--date AAAA-MM-JJ] [--previous ANCIEN.xlsx] [--edition FICHIER]
        npm run --silent validate -- --rules [--json] [--lang fr|en]
        npm run --silent validate -- --schema [--jsonl]`;

export const validateHelp = `
  --json      un seul objet JSON; --jsonl\u00a0: une ligne de JSON par fichier, dès qu’il est vérifié
  --date      jour de la vérification d’un plan qui ne le dit pas
  --previous  version antérieure à laquelle comparer le fichier
  --edition   fichier d’une feuille de route que le complément n’a pas (schéma : template -- --edition-schema)
  --rules     catalogue des règles
  --schema    schéma JSON de ce que --json (ou --jsonl) écrit

Code de sortie\u00a0: 0 si tout est conforme; 1 si un plan est à corriger ou à compléter; 2 si un fichier est illisible, n’est pas un plan ou ne permet pas de conclure, ou si un argument est refusé; 130 si Ctrl+C a interrompu la vérification.`;

/** Seconds, or minutes when there are many. */
const duration = (seconds: number): string =>
  seconds < 120
    ? `${number(Math.ceil(seconds), 0)}\u00a0s`
    : `${number(Math.ceil(seconds / 60), 0)}\u00a0min`;

export const progress: CliMessages["progress"] = (done, total, rate, left) =>
  `${number(done)} sur ${count(total, "fichier", "fichiers")}, ${number(rate, 1)} par seconde, reste ${duration(left)}`;

export const closing: CliMessages["closing"] = {
  total: (files, counts) =>
    `Bilan\u00a0: ${count(files, "fichier", "fichiers")}${counts.length > 0 ? ` (${counts.join(", ")})` : ""}.`,
  count: (verdict, files) => `${verdict}\u00a0: ${number(files)}`,
  toLookAt: "À regarder, le plus grave d’abord\u00a0:",
  leftOut: (value) => `${count(value, "fichier laissé", "fichiers laissés")} de côté\u00a0:`,
  why: {
    lock: "verrou d’un classeur ouvert",
    "resource-fork": "fichier auxiliaire de macOS",
    link: "lien vers un dossier",
    other: "pas un classeur",
  },
  others: (value) => `et ${count(value, "autre", "autres")}`,
  interrupted: (done, total) =>
    `Interrompu\u00a0: ${count(done, "fichier vérifié", "fichiers vérifiés")} sur ${number(total)}. Rien n’est dit des autres.`,
};
