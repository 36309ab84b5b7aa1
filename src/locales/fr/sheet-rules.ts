import type { FactValue } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";
import { saidTitles } from "../sheet-titles";

const { text } = factWords("fr");

type Facts = ToldOf<"STR-09">;
type OfRole = Extract<Facts, { readonly role: string }>;
type OfOtherPlan = Exclude<Facts, OfRole>;

const isMany = (value: FactValue): boolean => text(value).includes("\n");

/** Lines that a fact holds one a line, those that follow one another together: "12", "150–180". */
const lines = (value: FactValue): string => formats.fr.list(text(value).split("\n"));

const areMany = (value: FactValue): boolean => /[\n–]/.test(text(value));

/** Titles that a fact holds one a line, as a sentence quotes them. */
const quoted = (value: FactValue): string =>
  formats.fr.list(
    text(value)
      .split("\n")
      .map((item) => `« ${item} »`),
  );

/** « La feuille « A » », « Les feuilles « A » et « B » ». */
const named = (value: FactValue): string =>
  isMany(value) ? `Les feuilles ${quoted(value)}` : `La feuille ${quoted(value)}`;

const role = (value: FactValue): string => `« ${saidTitles[text(value)] ?? text(value)} »`;

function otherPlan({ sheets, organization, read }: OfOtherPlan): string {
  const whose = organization === null ? "" : ` (${text(organization)})`;
  const ours = read === null ? "" : ` de ${text(read)}`;
  return isMany(sheets)
    ? `Les feuilles ${quoted(sheets)} sont d’un autre plan${whose} : elles ne sont pas lues. Seul le plan${ours} est validé.`
    : `La feuille ${quoted(sheets)} est d’un autre plan${whose} : elle n’est pas lue. Seul le plan${ours} est validé.`;
}

const copy = ({ sheets, role: of, read }: OfRole): string =>
  read === null
    ? `${named(sheets)} pourrait être ${role(of)} : elle n’est pas lue.`
    : `${named(sheets)} n’est pas lue : la feuille « ${text(read)} » est lue comme ${role(of)}.`;

const messages: Readonly<Record<string, (facts: OfRole) => string>> = {
  copy,
  unsure: ({ sheets, role: of }) =>
    of === "identification"
      ? `${named(sheets)} ${isMany(sheets) ? "pourraient" : "pourrait"} être la feuille « Identification » de ce plan, et rien ne dit laquelle : aucune n’est lue, et l’organisation est inconnue.`
      : `${named(sheets)} ${isMany(sheets) ? "pourraient" : "pourrait"} être ${role(of)}, et rien ne dit ce qui va avec les autres feuilles lues : aucune n’est lue.`,
  reports: ({ sheets }) =>
    `${named(sheets)} portent chacune le rapport de validation, et rien ne dit laquelle est en usage : les décisions de chacune comptent, sauf celles qui se contredisent, et aucune ne sera réécrite.`,
  chosen: ({ sheets, role: of }) =>
    `${named(sheets)} est lue comme ${role(of)} : ce choix a été fait dans le volet.`,
  lost: ({ sheets, role: of }) =>
    `${named(sheets)}, choisie comme ${role(of)}, n’en a pas les en-têtes, ou une autre feuille a aussi été choisie. Ce choix n’est plus suivi.`,
  "chosen-gone": ({ sheets, role: of, read }) =>
    read === null
      ? `${named(sheets)}, choisie comme ${role(of)}, n’est plus dans le classeur : aucune feuille n’est lue à sa place.`
      : `${named(sheets)}, choisie comme ${role(of)}, n’est plus dans le classeur : la feuille « ${text(read)} » est lue à sa place.`,
};

const fixes: Readonly<Record<string, string>> = {
  copy: "Choisissez dans le volet la feuille à lire, ou supprimez ou masquez celle qui n’est pas à lire : une feuille visible passe avant une feuille masquée.",
  "other-plan": "Faites un classeur par plan, ou choisissez dans le volet le plan à lire.",
  unsure:
    "Choisissez dans le volet la feuille à lire, masquez ou supprimez celles qui ne sont pas à lire, ou faites un classeur par plan.",
  reports: "Supprimez ou masquez les copies qui ne servent plus.",
  chosen: "Aucune action n’est requise, si c’est bien cette feuille.",
  lost: "Rétablissez les en-têtes du gabarit, ou oubliez ce choix dans le volet.",
  "chosen-gone":
    "Si c’est bien ce qui est à lire, oubliez ce choix dans le volet; sinon, remettez la feuille ou choisissez-en une autre.",
};

/** Which sheets were read, when it is not plain. */
export const sheetRuleWords = {
  "STR-09": {
    name: "Plusieurs feuilles pour une même partie du plan",
    checks:
      "Le classeur contient deux plans, ou plusieurs feuilles qui pourraient être la même partie du plan : une seule est lue.",
    message: (facts) =>
      facts.role === undefined ? otherPlan(facts) : (messages[facts.problem] ?? copy)(facts),
    // What was settled by the user asks for nothing.
    fix: ({ problem }, _, severity) =>
      fixes[severity === "info" ? "chosen" : text(problem)] ?? "Faites un classeur par plan.",
    fixInGeneral: "Faites un classeur par plan, et supprimez ou masquez les feuilles en trop.",
    why: "Ce qui n’est pas lu n’est pas vérifié, et les réponses d’une organisation ne doivent pas passer pour celles d’une autre.",
    source: sources.template,
  },
  "STR-10": {
    name: "Marque interne contredite par les en-têtes",
    checks:
      "La marque cachée d’une feuille du gabarit ne correspond pas à ses en-têtes : la marque est écartée, les en-têtes décident.",
    message: ({ sheets }) =>
      isMany(sheets)
        ? `Les marques internes des feuilles ${quoted(sheets)} ne correspondent pas à leurs en-têtes. Elles sont écartées : ces feuilles sont reconnues à leurs en-têtes.`
        : `La marque interne de la feuille ${quoted(sheets)} ne correspond pas à ses en-têtes. Elle est écartée : la feuille est reconnue à ses en-têtes.`,
    fix: () =>
      "Aucune action n’est requise si les bonnes feuilles sont lues. Un autre programme a sans doute supprimé, copié ou déplacé des feuilles.",
    why: "Une marque déplacée ferait lire une feuille pour une autre.",
    source: sources.template,
  },
  "STR-11": {
    name: "En-têtes répétés dans un tableau",
    checks:
      "Les en-têtes d’un tableau figurent de nouveau plus bas : ces lignes ne sont pas des lignes du plan.",
    message: ({ sheet, rows }) =>
      areMany(rows)
        ? `Dans la feuille « ${text(sheet)} », les lignes ${lines(rows)} répètent les en-têtes du tableau. Elles ne sont pas lues comme des lignes du plan.`
        : `Dans la feuille « ${text(sheet)} », la ligne ${lines(rows)} répète les en-têtes du tableau. Elle n’est pas lue comme une ligne du plan.`,
    fix: () =>
      "Aucune action n’est requise. Le tri et les filtres demandent que ces lignes soient supprimées.",
    why: "Une ligne d’en-têtes n’est pas une réponse.",
    source: sources.template,
  },
  "STR-12": {
    name: "Lignes trop loin sous le tableau",
    checks:
      "Après plus de cent lignes vides, des lignes pourraient être du tableau, et rien ne le dit : elles ne sont pas lues.",
    message: ({ sheet, rows }) =>
      areMany(rows)
        ? `Dans la feuille « ${text(sheet)} », les lignes ${lines(rows)} sont loin sous le tableau et n’ont pas été lues. Rien n’a pu y être vérifié.`
        : `Dans la feuille « ${text(sheet)} », la ligne ${lines(rows)} est loin sous le tableau et n’a pas été lue. Rien n’a pu y être vérifié.`,
    fix: () => "Remontez ces lignes sous le tableau, ou supprimez-les si elles ne sont pas du plan.",
    why: "Ce qui n’est pas lu n’est pas vérifié.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
