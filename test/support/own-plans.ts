/** Action plans and risk registers as organizations keep them for themselves, each of another shape. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { toBlocks } from "../../src/core/grid/blocks";
import type { CellValue, FormatCategory, GridSheet } from "../../src/core/grid/grid";
import type { TableId } from "../../src/core/programme/table/table";

interface Formatted {
  readonly value: number;
  readonly format: FormatCategory;
}
type Cell = CellValue | Formatted | undefined;

/** A date cell, and a cell of percentages. */
export const day = (iso: string): Formatted => ({ value: isoToSerial(iso), format: "date" });
const rate = (value: number): Formatted => ({ value, format: "percent" });

const isFormatted = (cell: Cell): cell is Formatted =>
  typeof cell === "object" && cell !== null && "format" in cell;

export function ownSheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
): GridSheet {
  const width = Math.max(...rows.map(({ length }) => length));
  const at = (row: readonly Cell[], place: number): Cell => row[place] ?? null;
  const places = Array.from({ length: width }, (_, place) => place);
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: rows.map((row) =>
      places.map((place) => {
        const cell = at(row, place);
        return (isFormatted(cell) ? cell.value : cell) ?? null;
      }),
    ),
    formats: rows.map((row) =>
      places.map((place) => {
        const cell = at(row, place);
        return isFormatted(cell) ? cell.format : "general";
      }),
    ),
    names: [],
    merges: merges.flatMap(toBlocks),
  };
}

/** What is expected of a table: "taken / commented / listed" are numbers of cells. */
export interface OwnTable {
  readonly range: string;
  /** Filled cells of the range that are headers; those of its first row when absent. */
  readonly headers?: number;
  readonly title: string | null;
  readonly target: TableId;
  /** Header of the user's column, by id of the template's. */
  readonly columns: Readonly<Record<string, string>>;
  readonly counts: readonly [taken: number, commented: number, listed: number];
  /** What is written, row by row, by id of the template's column; a date as AAAA-MM-JJ. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** "address why" of what is nowhere. */
  readonly listed?: readonly string[];
  /** "address doubt" of what is to be looked at. */
  readonly doubtful?: readonly string[];
}

export interface OwnPlan {
  readonly name: string;
  readonly sheet: GridSheet;
  readonly tables: readonly OwnTable[];
  readonly outside?: readonly string[];
}

const NBSP = "\u00a0";

export const ownPlans: readonly OwnPlan[] = [
  {
    name: "other headers in another order, states in other words, dates and rates in every form",
    sheet: ownSheet("Suivi", [
      ["Plan d’action numérique 2024-2027"],
      ["Mis à jour en mars 2025"],
      [],
      [
        "Tâche",
        "Porteur",
        "Statut",
        "Date de fin prévue",
        "% d’avancement",
        "Indicateur visé",
        "Budget",
        "Remarques",
      ],
      [
        "Former les équipes",
        "Chef de la formation",
        "Terminé",
        day("2025-03-31"),
        rate(1),
        "1.1",
        15000,
        "Bien reçu",
      ],
      [
        "Migrer les serveurs",
        "Directrice TI",
        "en cours de réalisation",
        "30 juin 2025",
        "75 %",
        "Indicateur 1,2",
        null,
        null,
      ],
      ["Réviser les accès", "DRH", "À faire", "2026-01-15", 0.1, "2.1", "à venir", null],
      ["Documenter", "DRH", "en retard", "automne 2026", 50, null, null, "ligne 1\nligne 2"],
    ]),
    outside: ["A1"],
    tables: [
      {
        range: "A4:H8",
        title: "Mis à jour en mars 2025",
        target: "actions",
        columns: {
          action: "Tâche",
          owner: "Porteur",
          status: "Statut",
          due: "Date de fin prévue",
          progress: "% d’avancement",
          aim: "Indicateur visé",
          comments: "Remarques",
        },
        counts: [23, 4, 0],
        rows: [
          {
            action: "Former les équipes",
            owner: "Chef de la formation",
            status: "Réalisée",
            due: "2025-03-31",
            progress: 1,
            aim: "Indicateur 1.1",
            comments: `Bien reçu\nBudget${NBSP}: 15000`,
          },
          {
            action: "Migrer les serveurs",
            owner: "Directrice TI",
            status: "En cours",
            due: "2025-06-30",
            progress: 0.75,
            aim: "Indicateur 1.2",
          },
          {
            action: "Réviser les accès",
            owner: "DRH",
            status: "À venir",
            due: "2026-01-15",
            progress: 0.1,
            aim: "Indicateur 2.1",
            comments: `Budget${NBSP}: à venir`,
          },
          {
            action: "Documenter",
            owner: "DRH",
            progress: 0.5,
            comments: `ligne 1\nligne 2\nStatut${NBSP}: en retard\nDate de fin prévue${NBSP}: automne 2026`,
          },
        ],
      },
    ],
  },
  {
    name: "in English",
    sheet: ownSheet("Action log", [
      ["#", "Action item", "Owner", "Start date", "Due date", "Status", "% complete", "Comments", "Priority"],
      [
        1,
        "Train the teams",
        "Head of training",
        "January 6, 2025",
        "June 30, 2025",
        "Completed",
        100,
        null,
        "High",
      ],
      [
        2,
        "Move the servers",
        "IT director",
        "2025-02-01",
        "2025/09/30",
        "In progress",
        40,
        "Vendor late",
        "High",
      ],
      [3, "Review access rights", "HR", null, "TBD", "Not started", 0, null, "Low"],
      [4, "Update the guide", "HR", null, null, "On hold", null, null, null],
      [5, "Buy licences", "IT", null, null, "Cancelled", null, "no budget", null],
    ]),
    tables: [
      {
        range: "A1:I6",
        title: null,
        target: "actions",
        columns: {
          number: "#",
          action: "Action item",
          owner: "Owner",
          start: "Start date",
          due: "Due date",
          progress: "% complete",
          status: "Status",
          comments: "Comments",
        },
        counts: [29, 4, 0],
        rows: [
          {
            number: "1",
            action: "Train the teams",
            owner: "Head of training",
            start: "2025-01-06",
            due: "2025-06-30",
            status: "Réalisée",
            progress: 1,
            comments: `Priority${NBSP}: High`,
          },
          {
            number: "2",
            action: "Move the servers",
            owner: "IT director",
            start: "2025-02-01",
            due: "2025-09-30",
            status: "En cours",
            progress: 0.4,
            comments: `Vendor late\nPriority${NBSP}: High`,
          },
          {
            number: "3",
            action: "Review access rights",
            owner: "HR",
            status: "À venir",
            progress: 0,
            comments: `Due date${NBSP}: TBD\nPriority${NBSP}: Low`,
          },
          { number: "4", action: "Update the guide", owner: "HR", status: "Reportée" },
          { number: "5", action: "Buy licences", owner: "IT", status: "Abandonnée", comments: "no budget" },
        ],
      },
    ],
  },
  {
    name: "two tables one above the other, each under its title",
    sheet: ownSheet("Suivi", [
      ["Actions du comité"],
      ["Action", "Responsable", "Échéance", "État"],
      ["Former", "DRH", "2025-06-30", "Fait"],
      ["Recruter", "DRH", "2025-09-30", "Amorcé"],
      [],
      [],
      ["Registre des risques"],
      ["Risque", "Probabilité", "Impact", "Plan de mitigation", "Porteur"],
      ["Départ de l’équipe", 4, 5, "Documenter", "DTI"],
      ["Retard du fournisseur", "3", "2 - Modéré", "Pénalités", "DTI"],
    ]),
    tables: [
      {
        range: "A2:D4",
        title: "Actions du comité",
        target: "actions",
        columns: { action: "Action", owner: "Responsable", due: "Échéance", status: "État" },
        counts: [8, 0, 0],
        rows: [
          { action: "Former", owner: "DRH", due: "2025-06-30", status: "Réalisée" },
          { action: "Recruter", owner: "DRH", due: "2025-09-30", status: "En cours" },
        ],
      },
      {
        range: "A8:E10",
        title: "Registre des risques",
        target: "risks",
        columns: {
          risk: "Risque",
          likelihood: "Probabilité",
          impact: "Impact",
          mitigation: "Plan de mitigation",
          owner: "Porteur",
        },
        counts: [10, 0, 0],
        rows: [
          { risk: "Départ de l’équipe", likelihood: 4, impact: 5, mitigation: "Documenter", owner: "DTI" },
          { risk: "Retard du fournisseur", likelihood: 3, impact: 2, mitigation: "Pénalités", owner: "DTI" },
        ],
        doubtful: ["C10 label"],
      },
    ],
  },
  {
    name: "two tables side by side, under different rows",
    sheet: ownSheet("Suivi", [
      [null, null, null, null, null, null, "Risques suivis"],
      ["Action", "Responsable", "Échéance", "Statut", null, null, "Risque", "Probabilité", "Impact"],
      ["Former", "DRH", "2025-06-30", "Fait", null, null, "Panne", 2, 3],
      ["Recruter", "DRH", "2025-09-30", "À faire", null, null, "Fuite", 1, 5],
      ["Migrer", "DTI", "2025-12-31", "En cours"],
    ]),
    tables: [
      {
        range: "A2:D5",
        title: null,
        target: "actions",
        columns: { action: "Action", owner: "Responsable", due: "Échéance", status: "Statut" },
        counts: [12, 0, 0],
        rows: [
          { action: "Former", owner: "DRH", due: "2025-06-30", status: "Réalisée" },
          { action: "Recruter", owner: "DRH", due: "2025-09-30", status: "À venir" },
          { action: "Migrer", owner: "DTI", due: "2025-12-31", status: "En cours" },
        ],
      },
      {
        range: "G2:I4",
        title: "Risques suivis",
        target: "risks",
        columns: { risk: "Risque", likelihood: "Probabilité", impact: "Impact" },
        counts: [6, 0, 0],
        rows: [
          { risk: "Panne", likelihood: 2, impact: 3 },
          { risk: "Fuite", likelihood: 1, impact: 5 },
        ],
      },
    ],
  },
  {
    name: "merged titles, headers on two rows, an axis merged downwards",
    sheet: ownSheet(
      "Plan directeur",
      [
        ["PLAN D’ACTION 2024-2027", null, null, null, null, null, null],
        ["Axe", "Action", "Responsabilité", null, "Échéancier", null, "Avancement"],
        [null, null, "Direction", "Responsable", "Début", "Fin", null],
        ["Gouvernance", "Créer le comité", "DG", "Adjointe", day("2024-04-01"), day("2024-06-30"), 1],
        [null, "Adopter la politique", "DG", "Secrétaire", day("2024-05-01"), day("2024-12-31"), 0.5],
        ["Compétences", "Former les équipes", "DRH", "Chef", day("2024-09-01"), day("2025-03-31"), 0.25],
        [null, "Certifier", "DRH", null, null, day("2026-03-31"), 0],
      ],
      ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "A4:A5", "A6:A7"],
    ),
    tables: [
      {
        range: "A2:G7",
        headers: 9,
        title: "PLAN D’ACTION 2024-2027",
        target: "actions",
        columns: {
          action: "Action",
          progress: "Avancement",
          owner: "Responsable (Responsabilité)",
          department: "Direction (Responsabilité)",
          start: "Début (Échéancier)",
          due: "Fin (Échéancier)",
        },
        counts: [22, 2, 0],
        rows: [
          {
            action: "Créer le comité",
            department: "DG",
            owner: "Adjointe",
            start: "2024-04-01",
            due: "2024-06-30",
            progress: 1,
            comments: `Axe${NBSP}: Gouvernance`,
          },
          {
            action: "Adopter la politique",
            department: "DG",
            owner: "Secrétaire",
            start: "2024-05-01",
            due: "2024-12-31",
            progress: 0.5,
            comments: `Axe${NBSP}: Gouvernance`,
          },
          {
            action: "Former les équipes",
            department: "DRH",
            owner: "Chef",
            start: "2024-09-01",
            due: "2025-03-31",
            progress: 0.25,
            comments: `Axe${NBSP}: Compétences`,
          },
          {
            action: "Certifier",
            department: "DRH",
            due: "2026-03-31",
            progress: 0,
            comments: `Axe${NBSP}: Compétences`,
          },
        ],
      },
    ],
  },
  {
    name: "titles of groups of rows, cells of several lines, subtotals and a total",
    sheet: ownSheet("Plan", [
      ["No", "Mesure", "Livrable", "Qui", "Pour quand", "Suivi", "Coût"],
      ["Axe 1 – Données"],
      ["1.a", "Nettoyer les listes", "Listes\npropres", "Analyste", "31 mars 2026", "en continu", 100],
      ["1.b", "Publier le guide", null, "Analyste", "avril 2026", "planifiée", 200],
      ["Sous-total", null, null, null, null, null, 300],
      ["Axe 2 – Accès"],
      ["2.a", "Réviser les accès", "Rapport", "RSSI", "1er juin 2026", "annulée", 50],
      ["Total", null, null, null, null, null, 350],
    ]),
    tables: [
      {
        range: "A1:G8",
        title: null,
        target: "actions",
        columns: {
          number: "No",
          deliverable: "Livrable",
          action: "Mesure",
          owner: "Qui",
          due: "Pour quand",
          status: "Suivi",
        },
        counts: [16, 6, 4],
        rows: [
          {
            number: "1.a",
            action: "Nettoyer les listes",
            deliverable: "Listes\npropres",
            owner: "Analyste",
            due: "2026-03-31",
            status: "En cours",
            comments: `Axe 1 – Données\nCoût${NBSP}: 100`,
          },
          {
            number: "1.b",
            action: "Publier le guide",
            owner: "Analyste",
            status: "À venir",
            comments: `Axe 1 – Données\nPour quand${NBSP}: avril 2026\nCoût${NBSP}: 200`,
          },
          {
            number: "2.a",
            action: "Réviser les accès",
            deliverable: "Rapport",
            owner: "RSSI",
            due: "2026-06-01",
            status: "Abandonnée",
            comments: `Axe 2 – Accès\nCoût${NBSP}: 50`,
          },
        ],
        listed: ["A5 total", "G5 total", "A8 total", "G8 total"],
      },
    ],
  },
  {
    name: "dates and rates in text, in one order that the column tells",
    sheet: ownSheet("Actions", [
      ["Action", "Début", "Échéance", "Progression", "Statut"],
      ["A", "03/04/2025", "30/06/2025", "75%", "en cours"],
      ["B", "05/06/2025", "01/12/2025", "0,5", "En  cours "],
      ["C", "13/01/2025", "12 sept. 2025", "25 %", "Terminées"],
      ["D", "T1 2025", "20251231", "100 pour cent", "Réaliséé"],
      ["E", "2025", 46022, "un tiers", "???"],
    ]),
    tables: [
      {
        range: "A1:E6",
        title: null,
        target: "actions",
        columns: {
          action: "Action",
          start: "Début",
          due: "Échéance",
          progress: "Progression",
          status: "Statut",
        },
        counts: [21, 4, 0],
        rows: [
          { action: "A", start: "2025-04-03", due: "2025-06-30", progress: 0.75, status: "En cours" },
          { action: "B", start: "2025-06-05", due: "2025-12-01", progress: 0.5, status: "En cours" },
          { action: "C", start: "2025-01-13", due: "2025-09-12", progress: 0.25, status: "Réalisée" },
          {
            action: "D",
            due: "2025-12-31",
            progress: 1,
            status: "Réalisée",
            comments: `Début${NBSP}: T1 2025`,
          },
          {
            action: "E",
            due: "2025-12-31",
            comments: `Début${NBSP}: 2025\nProgression${NBSP}: un tiers\nStatut${NBSP}: ???`,
          },
        ],
      },
    ],
  },
  {
    name: "headers that nobody knows, told by what they hold",
    sheet: ownSheet("Feuille1", [
      ["Ce qu’on veut", "Personne", "Rendu où", "Combien"],
      ["Remplacer les postes de travail", "Mme Roy", "en cours", rate(0.4)],
      ["Déployer la téléphonie", "M. Cyr", "terminé", rate(1)],
      ["Fermer l’ancien portail", "M. Cyr", "à venir", rate(0)],
    ]),
    tables: [
      {
        range: "A1:D4",
        title: null,
        target: "actions",
        columns: { progress: "Combien", status: "Rendu où", action: "Ce qu’on veut" },
        counts: [9, 3, 0],
        rows: [
          {
            action: "Remplacer les postes de travail",
            status: "En cours",
            progress: 0.4,
            comments: `Personne${NBSP}: Mme Roy`,
          },
          {
            action: "Déployer la téléphonie",
            status: "Réalisée",
            progress: 1,
            comments: `Personne${NBSP}: M. Cyr`,
          },
          {
            action: "Fermer l’ancien portail",
            status: "À venir",
            progress: 0,
            comments: `Personne${NBSP}: M. Cyr`,
          },
        ],
      },
    ],
  },
  {
    name: "far from the corner, with blank rows and columns, headers again and notes at the foot",
    sheet: ownSheet("Suivi", [
      [],
      [],
      [null, null, "Suivi des actions"],
      [],
      [null, null, "Action", "Responsable", null, "Échéance", "État"],
      [null, null, "Former", "DRH", null, "2025-06-30", "Fait"],
      [],
      [null, null, "Recruter", "DRH", null, "2025-07-31", "En cours"],
      [null, null, "Action", "Responsable", null, "Échéance", "État"],
      [null, null, "Migrer", "DTI", null, "2025-08-31", "À venir"],
      [],
      [null, null, "Source : comité du 3 mars"],
    ]),
    outside: ["C12"],
    tables: [
      {
        range: "C5:G10",
        headers: 8,
        title: "Suivi des actions",
        target: "actions",
        columns: { action: "Action", owner: "Responsable", due: "Échéance", status: "État" },
        counts: [12, 0, 0],
        rows: [
          { action: "Former", owner: "DRH", due: "2025-06-30", status: "Réalisée" },
          { action: "Recruter", owner: "DRH", due: "2025-07-31", status: "En cours" },
          { action: "Migrer", owner: "DTI", due: "2025-08-31", status: "À venir" },
        ],
      },
    ],
  },
  {
    name: "a register of risks, those of the roadmap among them, with errors and what is out of bounds",
    sheet: ownSheet("Registre", [
      [
        "ID",
        "Énoncé du risque",
        "Probabilité (1-5)",
        "Gravité",
        "Réponse",
        "Propriétaire",
        "Statut",
        "P résiduelle",
      ],
      ["R03", null, 4, 5, "Former deux relèves", "DRH", "Ouvert", 2],
      [
        "L1",
        "Fournisseur unique",
        "4 – Probable",
        7,
        "Appel d’offres",
        "DTI",
        "sous contrôle",
        { error: "#REF!" },
      ],
      ["R01", "Vol d’un portable", 2, 3, "Chiffrer", "DTI", "clos", null],
    ]),
    tables: [
      {
        range: "A1:H4",
        title: null,
        target: "risks",
        columns: {
          likelihood: "Probabilité (1-5)",
          status: "Statut",
          number: "ID",
          risk: "Énoncé du risque",
          impact: "Gravité",
          mitigation: "Réponse",
          owner: "Propriétaire",
          residualLikelihood: "P résiduelle",
        },
        counts: [19, 2, 1],
        rows: [
          {
            likelihood: 4,
            impact: 5,
            mitigation: "Former deux relèves",
            owner: "DRH",
            status: "À surveiller",
            residualLikelihood: 2,
          },
          {
            number: "L1",
            risk: "Fournisseur unique",
            likelihood: 4,
            mitigation: "Appel d’offres",
            owner: "DTI",
            status: "Maîtrisé",
            comments: `Gravité${NBSP}: 7`,
          },
          {
            risk: "Vol d’un portable",
            likelihood: 2,
            impact: 3,
            mitigation: "Chiffrer",
            owner: "DTI",
            status: "Fermé",
            comments: `ID${NBSP}: R01`,
          },
        ],
        listed: ["H3 error"],
        doubtful: ["C3 label"],
      },
    ],
  },
  {
    name: "with a heading of its own, hints under the headers, rows numbered in advance and a legend",
    sheet: ownSheet("Plan 2025", [
      ["Organisation", "CISSS X"],
      ["Responsable", "Mme Roy"],
      [
        "No",
        "Action (décrire en une phrase, avec un verbe à l’infinitif, ce qui sera fait par l’organisation)",
        "Responsable",
        "Échéance",
        "État",
        "Commentaires",
      ],
      [null, "(verbe à l’infinitif)", "(fonction)", "(AAAA-MM-JJ)", "(liste)"],
      ["1", "Former les équipes", "DRH", "2025-06-30", "Terminé (mars 2025)", "bien reçu"],
      ["2", "Migrer les serveurs", "DTI", "2025-12-31", "✔ En cours – retard"],
      ["3"],
      ["4", null, null, null, "À faire"],
      [5],
      [],
      ["Légende", "Vert : terminé"],
    ]),
    outside: ["A1", "B1", "A2", "B2", "A11", "B11"],
    tables: [
      {
        range: "A3:F9",
        headers: 10,
        title: null,
        target: "actions",
        columns: {
          number: "No",
          action:
            "Action (décrire en une phrase, avec un verbe à l’infinitif, ce qui sera fait par l’organisation)",
          owner: "Responsable",
          due: "Échéance",
          status: "État",
          comments: "Commentaires",
        },
        counts: [11, 0, 4],
        rows: [
          {
            ...{ number: "1", action: "Former les équipes", owner: "DRH", due: "2025-06-30" },
            ...{ status: "Réalisée", comments: "bien reçu" },
          },
          {
            ...{ number: "2", action: "Migrer les serveurs", owner: "DTI", due: "2025-12-31" },
            status: "En cours",
          },
        ],
        listed: ["A7 nameless", "A8 nameless", "E8 nameless", "A9 nameless"],
        doubtful: ["E5 label", "E6 label"],
      },
    ],
  },
  {
    name: "groups of columns over the header, numbers without one",
    sheet: ownSheet(
      "Suivi",
      [
        [null, null, "Responsabilité", null, "Dates", null],
        [null, "Action", "Direction", "Responsable", "Début", "Fin"],
        [1, "Former les équipes", "DRH", "Chef", "2025-01-01", "2025-06-30"],
        [2, "Migrer les serveurs", "DTI", "Directeur", "2025-02-01", "2025-12-31"],
      ],
      ["C1:D1", "E1:F1"],
    ),
    tables: [
      {
        range: "A1:F4",
        headers: 7,
        title: null,
        target: "actions",
        columns: {
          number: "A",
          action: "Action",
          department: "Direction (Responsabilité)",
          owner: "Responsable (Responsabilité)",
          start: "Début (Dates)",
          due: "Fin (Dates)",
        },
        counts: [12, 0, 0],
        rows: [
          {
            ...{ number: "1", action: "Former les équipes", department: "DRH", owner: "Chef" },
            ...{ start: "2025-01-01", due: "2025-06-30" },
          },
          {
            ...{ number: "2", action: "Migrer les serveurs", department: "DTI", owner: "Directeur" },
            ...{ start: "2025-02-01", due: "2025-12-31" },
          },
        ],
      },
    ],
  },
  {
    name: "headers that say more than the template’s, states that go on, dates that are none",
    sheet: ownSheet("Projets", [
      [
        "Réf.",
        "Intitulé du projet",
        "Chargé de projet",
        "Date de début prévue",
        "Statut d'avancement",
        "Risques",
      ],
      ["P-01", "Dossier patient", "A. Roy", day("2024-01-01"), "En cours de réalisation", "Retard"],
      ["P-02", "Téléphonie", "B. Cyr", 45_000, "Complété à 100 %", null],
      ["P-03", "Portail", "C. Oh", "été 2026", "Bloqué", null],
    ]),
    tables: [
      {
        range: "A1:F4",
        title: null,
        target: "actions",
        columns: {
          number: "Réf.",
          action: "Intitulé du projet",
          owner: "Chargé de projet",
          start: "Date de début prévue",
          status: "Statut d'avancement",
        },
        counts: [13, 3, 0],
        rows: [
          {
            ...{ number: "P-01", action: "Dossier patient", owner: "A. Roy", start: "2024-01-01" },
            ...{ status: "En cours", comments: `Risques${NBSP}: Retard` },
          },
          {
            ...{ number: "P-02", action: "Téléphonie", owner: "B. Cyr", start: "2023-03-15" },
            status: "Réalisée",
          },
          {
            ...{ number: "P-03", action: "Portail", owner: "C. Oh" },
            comments: `Date de début prévue${NBSP}: été 2026\nStatut d'avancement${NBSP}: Bloqué`,
          },
        ],
        doubtful: ["E3 label"],
      },
    ],
  },
  {
    name: "months first, which one column tells for all; a rate of 1 among fractions",
    sheet: ownSheet("Tasks", [
      ["Task name", "Assigned to", "Start", "Finish", "% complete", "Status"],
      ["Kick-off", "Bob", "03/04/2025", "03/28/2025", 1, "Complete"],
      ["Build", "Ann", "04/01/2025", "06/30/2025", 0.35, "In Progress"],
    ]),
    tables: [
      {
        range: "A1:F3",
        title: null,
        target: "actions",
        columns: {
          ...{ action: "Task name", owner: "Assigned to", start: "Start", due: "Finish" },
          ...{ progress: "% complete", status: "Status" },
        },
        counts: [12, 0, 0],
        rows: [
          {
            ...{ action: "Kick-off", owner: "Bob", start: "2025-03-04", due: "2025-03-28" },
            ...{ progress: 1, status: "Réalisée" },
          },
          {
            ...{ action: "Build", owner: "Ann", start: "2025-04-01", due: "2025-06-30" },
            ...{ progress: 0.35, status: "En cours" },
          },
        ],
      },
    ],
  },
];
