import type { FactValue } from "../../core/programme/finding/facts";
import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, seen } = factWords("fr");

/** The number as it would be typed, to the last of its decimals. */
const asTyped = (value: FactValue, { isPercent }: ToldOf<"VAL-04">): string =>
  isPercent && typeof value === "number" ? `${read(value * 100)} %` : read(value);

/** Rules on the answers that no formula can say. */
export const contentRuleWords = {
  "ACT-04": {
    name: "Action inscrite plus d’une fois",
    checks:
      "Deux lignes de « Plan d’action » ou plus disent la même action, avec la même réponse sous « Vise », le même responsable et la même échéance.",
    message: ({ action, rows }) =>
      `Les lignes ${formats.fr.list(rows.split("\n"))} disent la même action (« ${excerpt(action)} »), avec la même réponse sous « Vise », le même responsable et la même échéance.`,
    fix: () =>
      "Aucune action n’est requise si elle se fait bien plusieurs fois; sinon, gardez une seule de ces lignes.",
    why: "Une ligne collée deux fois compte deux fois, et une seule des deux est ensuite mise à jour.",
    source: sources.template,
  },
  "COH-04": {
    name: "Dénominateurs de 1.1 et de 1.2 différents",
    checks: "Les dénominateurs des indicateurs 1.1 et 1.2 sont différents.",
    message: ({ first, second }) =>
      `Le nombre de nouveaux services numériques diffère entre l’indicateur 1.1 (${read(first)}) et l’indicateur 1.2 (${read(second)}).`,
    fix: () => "Aucune action n’est requise. « Commentaires » peut dire d’où vient la différence.",
    why: "Les deux taux portent sur les mêmes nouveaux services numériques.",
    source: sources.roadmap("indicateurs 1.1 et 1.2"),
  },
  "VAL-04": {
    name: "Nombre enregistré comme du texte",
    checks: "Une cellule de nombre contient un texte qui se lit comme un nombre, par exemple « 87.5 ».",
    message: (facts, { address }) => {
      const { value, reading, otherReading } = facts;
      const said = `Le nombre en ${address} est enregistré comme du texte. Valeur lue : « ${read(value)} »`;
      if (facts.isOutside === true)
        return `${said}, comprise comme ${asTyped(reading, facts)}, hors des bornes permises (de 0 % à 100 %).`;
      return otherReading === null
        ? `${said}, comprise comme ${asTyped(reading, facts)}.`
        : `${said}, qui peut se comprendre comme ${asTyped(reading, facts)} ou ${asTyped(otherReading, facts)}.`;
    },
    fix: (facts) => {
      const { reading, otherReading } = facts;
      if (facts.isOutside === true) return "Saisissez un pourcentage de 0 % à 100 %.";
      return typeof otherReading === "number"
        ? `Saisissez la valeur voulue : ${asTyped(reading, facts)} ou ${asTyped(otherReading, facts)}.`
        : `Remplacez le texte par le nombre ${asTyped(reading, facts)}.`;
    },
    fixInGeneral: "Remplacez le texte par le nombre.",
    why: "Un texte n’est ni comparé ni calculé : un écart passerait inaperçu. Le signe décimal est la virgule, selon l’Office québécois de la langue française.",
    source: "Office québécois de la langue française, signe décimal",
  },
  "VAL-14": {
    name: "Format de cellule contraire au contenu",
    checks:
      "Une cellule de date n’est pas au format Date, ou une cellule de nombre est au format Date ou Monétaire : un montant pris pour une date, ou l’inverse.",
    message: (facts, { address }) => {
      const shows = `La cellule ${address} affiche « ${seen(facts)} »`;
      switch (facts.problem) {
        case "a-date":
          return `${shows}, une date (${read(facts.date)}), où un nombre est attendu. Excel a peut-être changé en date le nombre tapé.`;
        case "an-amount":
          return `${shows}, un montant d’argent, où un ${facts.isRate === true ? "pourcentage" : "nombre"} est attendu : est-ce bien la réponse?`;
        default:
          return `${shows}, où une date est attendue. Comme date, ce nombre serait le ${read(facts.date)} : est-ce bien une date?`;
      }
    },
    fix: ({ problem }) => {
      switch (problem) {
        case "a-date":
          return "Mettez la cellule au format Nombre ou Pourcentage, puis retapez le nombre.";
        case "an-amount":
          return "Si la réponse est juste, mettez la cellule au format Nombre ou Pourcentage. Sinon, remplacez-la.";
        default:
          return "Si c’est une date, mettez la cellule au format Date. Sinon, remplacez le nombre par la date.";
      }
    },
    fixInGeneral: "Donnez à la cellule le format attendu, puis retapez la valeur.",
    why: "Pour Excel, une date est un nombre : un montant au bon endroit passerait pour une échéance.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
