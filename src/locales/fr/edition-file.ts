import { placedReason, type EditionFileWords, type ReasonWords } from "../edition-file-words";
import { formats } from "../formats";

const { number } = formats.fr;
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

const types = {
  text: "un texte entre guillemets",
  number: "un nombre",
  boolean: "true ou false",
  list: "une liste entre crochets [ ]",
  object: "un objet entre accolades { }",
};

const forms = {
  format: "Écrivez «\u00a0feuille-de-route/1\u00a0».",
  id: "Écrivez des lettres minuscules et des traits d’union, par exemple «\u00a0plan-regional\u00a0».",
  version: "Écrivez l’année et un numéro, par exemple «\u00a02026.1\u00a0».",
  year: "Écrivez un exercice, par exemple «\u00a02026-2027\u00a0».",
  number: "Écrivez un numéro court, par exemple «\u00a01.1\u00a0» ou «\u00a0R01\u00a0».",
  wording:
    "Écrivez un texte d’une seule ligne, qui ne commence ni par =, ni par +, ni par -, ni par @\u00a0: Excel y verrait une formule.",
  percentage: "Écrivez un pourcentage de plus de 0\u00a0% et d’au plus 100\u00a0%.",
};

const itemNames = {
  objectives: "objectifs",
  indicators: "indicateurs",
  conditions: "conditions de succès",
};

const reasons: ReasonWords = {
  "too-large": ({ limit }) =>
    `le fichier dépasse ${number(limit)}\u00a0caractères. Vérifiez que c’est bien celui de la feuille de route.`,
  "too-deep": ({ limit }) =>
    `plus de ${limit} objets ou listes sont imbriqués. Vérifiez que c’est bien le fichier de la feuille de route.`,
  "too-many-values": ({ limit }) =>
    `le fichier compte plus de ${number(limit)}\u00a0valeurs. Vérifiez que c’est bien celui de la feuille de route.`,
  "too-many-in-all": ({ items, limit }) =>
    `il y a plus de ${number(limit)}\u00a0${itemNames[items]} en tout. Retirez-en.`,
  syntax: ({ column }) =>
    `ce n’est pas du JSON à partir du caractère ${column}. Cherchez une virgule, un guillemet ou une accolade qui manque à cet endroit ou juste avant.`,
  "repeated-key": ({ key }) => `${quoted(key)} est donné deux fois au même endroit. Gardez-en un seul.`,
  "unknown-key": ({ key }) => `${quoted(key)} n’est pas prévu ici. Corrigez ce nom ou retirez-le.`,
  missing: () => "rien n’est donné. Ajoutez-le.",
  "wrong-type": ({ expected }) => `ce n’est pas ce qui est attendu. Écrivez ${types[expected]}.`,
  "too-long": ({ limit }) => `le texte dépasse ${number(limit)}\u00a0caractères. Raccourcissez-le.`,
  "too-many": ({ limit }) => `la liste compte plus de ${number(limit)}\u00a0éléments. Retirez-en.`,
  "too-few": ({ least }) =>
    least === 1 ? "rien n’y figure. Ajoutez au moins un élément." : `il en faut au moins ${least}.`,
  "none-of": ({ allowed }) => `la valeur n’est pas admise. Écrivez ${allowed.map(quoted).join(" ou ")}.`,
  malformed: ({ expected }) => `la valeur n’est pas admise. ${forms[expected]}`,
  repeated: ({ value }) => `${quoted(value)} figure déjà plus haut. Donnez un autre numéro.`,
  reserved: ({ value }) =>
    `${quoted(value)} est un programme que le complément connaît déjà. Donnez un autre identifiant.`,
  "year-order": ({ value }) =>
    `${quoted(value)} ne suit pas l’exercice d’avant ou ne va pas d’une année à la suivante. Écrivez les exercices dans l’ordre, sans en sauter.`,
  "other-orientation": ({ start }) =>
    `le numéro ne commence pas par celui de l’orientation. Écrivez par exemple ${quoted(`${start}1`)}.`,
  "target-count": ({ found, expected }) =>
    `${found} cible${found > 1 ? "s" : ""} pour ${expected} exercice${expected > 1 ? "s" : ""}. Donnez une cible par exercice («\u00a0-\u00a0» s’il n’y en a pas).`,
};

/** Words for a roadmap that is read from a file. */
export const editionFileWords: EditionFileWords = {
  problem: (problem) =>
    placedReason(problem, reasons, { line: (line) => `ligne ${line}`, colon: "\u00a0: " }),
  refused: (file, total) =>
    `Le fichier ${quoted(file)} n’est pas une feuille de route\u00a0: ${total === 1 ? "un problème" : `${number(total)}\u00a0problèmes`}. Rien n’a changé.`,
  given: (file, title, version) => `${title}, version ${version}\u00a0: ${file}`,
  stranger: (id, version) =>
    `Ce classeur suit la feuille de route ${quoted(`${id} ${version}`)}, reçue d’un fichier. Donnez ce fichier (--edition FICHIER) pour le valider.`,
  others: (count) => (count === 1 ? "Et un autre problème." : `Et ${number(count)}\u00a0autres problèmes.`),
};
