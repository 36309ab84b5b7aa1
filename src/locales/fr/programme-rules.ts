import { factWords } from "../fact-words";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { rate, text, seen } = factWords("fr");

/** Rules that some programmes have on top of the others. */
export const programmeRuleWords = {
  "VAR-00": {
    name: "Programme échu",
    checks: "Le dernier exercice du programme est terminé.",
    message: ({ programme, end }) =>
      `Le programme « ${text(programme)} » est échu depuis le ${text(end)} : la validation est faite à titre de référence.`,
    fix: () => "Aucune action n’est requise.",
    why: "Selon ses propres dates, le programme n’est plus en cours : ses cibles ne demandent plus rien, mais se comparent encore.",
    source: "Exercices de chaque programme (STNG 2019-2023, PMT 2022-2025)",
  },
  "VAR-STNG-01": {
    name: "STNG : réponse par « Oui » ou « Non » attendue",
    checks:
      "Le résultat d’une cible qui porte sur la proportion d’organisations est autre chose que « Oui » ou « Non ».",
    message: ({ indicator, ...facts }) =>
      `La cible ${text(indicator)} porte sur la proportion d’organisations. Répondez par « Oui » ou « Non » pour votre organisation. Valeur lue : « ${seen(facts)} ».`,
    fix: () => "Choisissez « Oui » ou « Non » dans la liste déroulante, ou inscrivez « Non disponible ».",
    why: "Une organisation ne peut pas être « à 60 % » : elle fait ou ne fait pas ce que vise la cible.",
    source: sources.strategy("ambitions 4 et 6"),
    diagnostics: { "VAR-STNG-01": "Réponse « Oui » ou « Non » attendue {year}." },
  },
  "VAR-STNG-02": {
    name: "STNG : double seuil de la cible 5.1",
    checks:
      "Le résultat d’une cible qui compte ce qui dépasse un taux est saisi sans numérateur, sans dénominateur ou sans source des données.",
    message: ({ indicator, each }) =>
      `La cible ${text(indicator)} compte les services dont le taux d’utilisation dépasse ${rate(each)}. Vérifiez le numérateur : rien ne montre ce qui a été compté.`,
    fix: ({ each }) =>
      `Inscrivez comme numérateur le nombre de services dont le taux dépasse ${rate(each)}, comme dénominateur le nombre de services, et la source des données.`,
    fixInGeneral:
      "Inscrivez le nombre de services qui dépassent le taux, le nombre de services et la source des données.",
    why: "Le taux d’utilisation moyen des services est un autre nombre, facile à prendre pour celui que demande la cible.",
    source: sources.strategy("ambition 5"),
    diagnostics: { "VAR-STNG-02": "Numérateur {year} à montrer : services au-delà du taux." },
  },
} satisfies Partial<DiagnosedRuleWords>;
