import type { HiddenPart } from "../../core/validation/hidden-parts";
import type { JustifiedBy } from "../../core/programme/finding/justified-by";
import type { LeftOutReason, SheetReading } from "../../core/programme/sheet-reading";
import { excerpt } from "../excerpts";
import { formats } from "../formats";
import type { SaidSheet, VerdictMessages } from "../verdict-messages";
import { sheetTitles } from "../sheet-titles";

const { number, list } = formats.fr;

const quoted = (sheet: string): string => `«\u00a0${sheet}\u00a0»`;
const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

/** Cells that a sentence names. */
const named = 8;

function addresses(cells: readonly string[]): string {
  const rest = cells.length - named;
  return list([...cells.slice(0, named), ...(rest > 0 ? [count(rest, "autre", "autres")] : [])]);
}

const names: VerdictMessages["names"] = {
  unreadable: "Illisible",
  "not-a-plan": "Pas un plan",
  inconclusive: "Non concluant",
  "to-correct": "À corriger",
  incomplete: "À compléter",
  compliant: "Conforme",
};

const meanings: VerdictMessages["meanings"] = {
  unreadable: "Ce fichier n’a pas pu être lu.",
  "not-a-plan": "Aucun plan n’a été reconnu dans ce classeur.",
  inconclusive: "Une partie du plan n’a pas pu être lue.",
  "to-correct": "Au moins une réponse est à corriger.",
  incomplete: "Il ne reste que des cellules à remplir.",
  compliant: "Rien n’est à corriger ni à remplir.",
};

const chosenBy: Readonly<Record<NonNullable<SheetReading["chosenBy"]>, readonly [string, string]>> = {
  mark: ["reconnue à sa marque", "reconnues à leur marque"],
  headers: ["reconnue à ses en-têtes", "reconnues à leurs en-têtes"],
  choice: ["choisie dans le volet", "choisies dans le volet"],
};

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  nothing: "aucune réponse",
  copy: "double",
  denied: "en-têtes contraires à sa marque",
  "other-plan": "partie d’un autre plan",
  ambiguous: "rien ne la lie aux feuilles lues",
};

/** People that a sentence names. */
const namedPeople = 5;

function justified(by: readonly JustifiedBy[]): string {
  const all = by.reduce((sum, item) => sum + item.count, 0);
  const people = by.map(
    (item) => `${item.author === null ? "sans nom" : excerpt(item.author)}\u00a0: ${number(item.count)}`,
  );
  const rest = people.length - namedPeople;
  const said = [...people.slice(0, namedPeople), ...(rest > 0 ? [count(rest, "autre", "autres")] : [])];
  return `${count(all, "constat justifié", "constats justifiés")} (${said.join(", ")})`;
}

/** The title, with the role when the title does not say it. */
const titled = ({ sheet, role }: SaidSheet): string =>
  role !== null && sheetTitles[role] !== sheet ? `${quoted(sheet)} (${sheetTitles[role]})` : quoted(sheet);

const whyLeft = ({ why, taken }: SaidSheet): string =>
  `${leftOut[why ?? "nothing"]}${taken ? `; ${quoted(taken)} est lue à sa place` : ""}`;

function line(said: SaidSheet): string {
  if (said.state === "unread") return `${titled(said)}\u00a0: n’a pas pu être lue`;
  if (said.state === "left-out") return `${titled(said)}\u00a0: laissée de côté, ${whyLeft(said)}`;
  return `${titled(said)}\u00a0: lue${said.chosenBy ? `, ${chosenBy[said.chosenBy][0]}` : ""}`;
}

/** Sheets of which the same is said, together. */
function grouped(sheets: readonly SaidSheet[], said: (sheet: SaidSheet, many: boolean) => string): string {
  const groups = new Map<string, SaidSheet[]>();
  for (const sheet of sheets)
    groups.set(said(sheet, false), [...(groups.get(said(sheet, false)) ?? []), sheet]);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [`${list(group.map(titled))} (${said(first, group.length > 1)})`] : [];
    })
    .join("; ");
}

const hiddenTitle = "Des constats sont dans des parties masquées";

function hiddenLine({ sheet, part, by, range, cells }: HiddenPart): string {
  const held = count(cells, "cellule avec un constat", "cellules avec un constat");
  if (part === "sheet") return `${quoted(sheet)}, feuille masquée\u00a0: ${held}`;
  const [first = "", last = first] = range?.split(":") ?? [];
  const many = first === last ? "" : "s";
  const what = `${part === "rows" ? "ligne" : "colonne"}${many} ${first}${many && ` à ${last}`}`;
  const how = by === "filter" ? `masquée${many} par un filtre` : `masquée${many}`;
  return `${quoted(sheet)}, ${what} ${how}\u00a0: ${held}`;
}

export const verdict: VerdictMessages = {
  label: "Verdict",
  names,
  meanings,
  said: (of) => `${names[of]}\u00a0: ${meanings[of].charAt(0).toLowerCase()}${meanings[of].slice(1)}`,
  justified,
  unread: {
    title: "Ce qui n’a pas pu être lu",
    what({ sheet, reason, cells, count: many }) {
      const title = quoted(sheet);
      switch (reason) {
        case "too-large":
          return `La feuille ${title} contient trop de cellules\u00a0: elle n’a pas été lue.`;
        case "unreadable":
          return `La feuille ${title} est endommagée\u00a0: elle n’a pas été lue.`;
        case "missing-part":
          return `Le fichier est endommagé\u00a0: le contenu de la feuille ${title} n’y est plus.`;
        case "refused":
          return `Excel n’a pas donné le contenu de la feuille ${title}.`;
        case "contested":
          return `Rien ne dit de quel programme est la feuille ${title}\u00a0: elle n’a été lue pour aucun.`;
        case "headers":
          return `Sur la feuille ${title}, des en-têtes ne peuvent pas être lus\u00a0: ${addresses(cells)}.`;
        case "rows-beyond":
          return `Sur la feuille ${title}, ${count(many, "ligne n’a pas été lue", "lignes n’ont pas été lues")}\u00a0: plus de 100\u00a0lignes vides les séparent du tableau.`;
        case "not-calculated":
          return `Sur la feuille ${title}, ${count(many, "formule n’est pas calculée", "formules ne sont pas calculées")}\u00a0: ${addresses(cells)}.`;
      }
    },
    toDo: {
      "too-large":
        "Supprimez de cette feuille les lignes et les colonnes qui ne sont pas du plan, puis enregistrez le classeur.",
      unreadable: "Ouvrez le classeur dans Excel, laissez Excel le réparer, puis enregistrez-le.",
      "missing-part": "Demandez que le classeur soit envoyé de nouveau, ou reprenez-en une copie antérieure.",
      refused: "Enregistrez, fermez et rouvrez le classeur, puis validez de nouveau.",
      contested: "Remettez cette feuille à sa place parmi celles de son programme, puis validez de nouveau.",
      headers: "Tapez ces en-têtes de nouveau, en texte.",
      "rows-beyond": "Remontez ces lignes sous le tableau, ou supprimez-les si elles ne sont pas du plan.",
      "not-calculated": "Ouvrez le fichier dans Excel et enregistrez-le.",
    },
    aside: "Toutes les feuilles du plan ont été lues ailleurs\u00a0: elle ne compte pas dans le verdict.",
  },
  sheets: {
    title: "Ce qui a été lu",
    roles: sheetTitles,
    read: (sheets) =>
      `Feuilles lues\u00a0: ${grouped(sheets, ({ chosenBy: by }, many) => (by ? chosenBy[by][many ? 1 : 0] : ""))}.`,
    leftOut: (sheets) => `Feuilles laissées de côté\u00a0: ${grouped(sheets, whyLeft)}.`,
    line,
  },
  hidden: {
    title: hiddenTitle,
    line: hiddenLine,
    all: (parts) => `${hiddenTitle}\u00a0: ${parts.map(hiddenLine).join("; ")}.`,
  },
};
