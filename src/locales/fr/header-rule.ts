import type { FactValue } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("fr");

type Facts = ToldOf<"STR-02">;

/** Names that a fact holds one a line, as a sentence quotes them. */
const quoted = (value: FactValue): string =>
  formats.fr.list(
    text(value)
      .split("\n")
      .map((item) => `« ${item} »`),
  );
const isMany = (value: FactValue): boolean => text(value).includes("\n");

const missing = ({ sheet, expected }: Facts): string =>
  isMany(expected)
    ? `Les en-têtes ${quoted(expected)} sont introuvables dans la feuille « ${text(sheet)} ».`
    : `L’en-tête ${quoted(expected)} est introuvable dans la feuille « ${text(sheet)} ».`;

type Said = (facts: Facts, address: string) => string;

/** What is said of each problem. */
const messages: Readonly<Record<string, Said>> = {
  repeated: ({ sheet, expected, read }) =>
    `L’en-tête « ${text(expected)} » figure plus d’une fois dans la feuille « ${text(sheet)} ». Seule la colonne ${text(read)} est lue.`,
  gone: missing,
  replaced: (facts, address) =>
    facts.read === null
      ? `${missing(facts)} La cellule ${address} est vide.`
      : `${missing(facts)} Valeur lue en ${address} : « ${text(facts.read)} ».`,
  chosen: ({ sheet, expected, read }) =>
    `Dans la feuille « ${text(sheet)} », la colonne « ${text(read)} » est lue comme « ${text(expected)} » : ce choix a été fait dans le volet.`,
  "set-aside": ({ sheet, expected, read }) =>
    `Dans la feuille « ${text(sheet)} », la colonne « ${text(read)} », choisie pour « ${text(expected)} », n’est plus lue : l’en-tête du gabarit est revenu.`,
  lost: ({ sheet, expected, read }) =>
    `Dans la feuille « ${text(sheet)} », la colonne « ${text(read)} », choisie pour « ${text(expected)} », est introuvable ou en double. Ce choix n’est plus suivi.`,
};

const fixes: Readonly<Record<string, string>> = {
  repeated: "Gardez une seule colonne sous cet en-tête.",
  gone: "Remettez ce qui manque du gabarit, avec ses en-têtes.",
  replaced: "Rétablissez l’en-tête du gabarit, ou donnez-le à la colonne où sont ces données.",
  chosen: "Aucune action n’est requise si c’est bien cette colonne.",
  "set-aside": "Mettez ces données dans la colonne du gabarit, ou oubliez ce choix dans le volet.",
  lost: "Rétablissez l’en-tête, ou choisissez une autre colonne dans le volet.",
};

/** What is wrong with the headers by which answers are found. */
export const headerRuleWords = {
  "STR-02": {
    name: "En-tête introuvable ou en double",
    checks:
      "Un en-tête de colonne, ou un libellé de la feuille « Identification », est absent, remplacé ou en double.",
    message: (facts, { address }) => (messages[text(facts.problem)] ?? missing)(facts, address),
    fix: ({ problem }) => fixes[text(problem)] ?? "Rétablissez l’en-tête du gabarit.",
    fixInGeneral:
      "Rétablissez l’en-tête du gabarit, une seule fois, au-dessus de ses données, ou choisissez dans le volet la colonne qui en tient lieu.",
    why: "Les réponses sont trouvées par leurs en-têtes : sans eux, elles ne sont pas vérifiées.",
    source: sources.roadmap("ligne d’en-tête"),
  },
} satisfies Partial<TypedRuleWords>;
