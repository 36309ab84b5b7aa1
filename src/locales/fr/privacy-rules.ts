import type { FactValue } from "../../core/programme/finding/facts";
import type { PersonalKind } from "../../core/text/personal-information";
import type { ActiveKind } from "../../core/grid/grid";
import { factWords } from "../fact-words";
import { listed } from "../listed";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("fr");

const personal: Readonly<Record<PersonalKind, string>> = {
  "health-number": "numéro d’assurance maladie",
  "social-insurance-number": "numéro d’assurance sociale",
  email: "adresse de courriel",
  phone: "numéro de téléphone",
  name: "nom d’une personne",
};

const active: Readonly<Record<ActiveKind, string>> = {
  "external-link": "liens vers d’autres classeurs",
  macro: "macros",
  connection: "connexions de données",
  embedded: "objets incorporés",
  control: "contrôles ActiveX",
};

const isOne = (value: FactValue): boolean => value === 1;

const people: readonly string[] = ["email", "phone", "name"] satisfies readonly PersonalKind[];

/** What says who somebody is, where a position would do; no position takes the place of an official number. */
const isAboutSomebody = (kinds: FactValue): boolean =>
  text(kinds)
    .split("\n")
    .every((kind) => people.includes(kind));

/** What should not leave with the workbook. */
export const privacyRuleWords = {
  "PRI-01": {
    name: "Renseignement personnel possible",
    checks:
      "Un texte libre semble contenir un courriel, un téléphone, un numéro d’assurance maladie ou sociale, ou un nom à la place d’une fonction. La recherche se fait sur place : rien n’est transmis.",
    message: ({ kinds }, { address }) =>
      `La cellule ${address} semble contenir un renseignement personnel (${listed("fr", kinds, personal)}).`,
    fix: ({ kinds }) =>
      isAboutSomebody(kinds)
        ? "Inscrivez plutôt la fonction ou la direction."
        : "Supprimez ce renseignement : le plan d’action ne le demande pas.",
    fixInGeneral: "Supprimez ce renseignement, et nommez les personnes par leur fonction ou leur direction.",
    why: "Selon la Loi sur l’accès, un système d’information qui touche des renseignements personnels doit faire l’objet d’une évaluation. Le plan d’action n’en demande aucun.",
    source: "Loi sur l’accès aux documents des organismes publics, art. 63.5",
  },
  "PRI-02": {
    name: "Contenu actif ou lien externe",
    checks:
      "Le fichier contient des liens vers d’autres classeurs, des macros, des connexions, des objets incorporés, des contrôles ActiveX ou une feuille très masquée qui n’est pas du gabarit.",
    message: ({ problem, kinds, count, value }) =>
      problem === "hidden-sheet"
        ? `La feuille « ${text(value)} » est très masquée : Excel ne l’offre pas dans « Afficher ». Elle n’est pas du gabarit.`
        : `Le classeur contient ${text(count)} ${isOne(count) ? "élément actif ou lien externe" : "éléments actifs ou liens externes"} (${listed("fr", kinds, active)}).`,
    fix: ({ problem }) =>
      problem === "hidden-sheet"
        ? "Demandez à qui a préparé le classeur ce que la feuille contient, ou supprimez-la."
        : "Rompez les liens, collez les valeurs et enregistrez le classeur sans macros (.xlsx).",
    why: "Un lien ou une macro agit sur le poste de qui ouvre le classeur, et une feuille très masquée peut contenir des données que personne ne voit.",
    source: `${sources.annex5}, risques R13 et R14`,
  },
} satisfies Partial<TypedRuleWords>;
