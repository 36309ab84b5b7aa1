import type { Roadmap } from "../roadmap/schema";

export type FieldId =
  | "program"
  | "version"
  | "category"
  | "organization"
  | "accountable"
  | "fiscalYear"
  | "followUp"
  | "dataDate"
  | "filingDate"
  | "department"
  | "respondent"
  | "approvalDate"
  | "relativeReading"
  | "comments";

export interface Field {
  readonly id: FieldId;
  /** Label cell, and the key by which the field is found when its name is lost. */
  readonly label: string;
  /** Suffix of the defined name of its value cell. */
  readonly name: string;
  readonly kind: "official" | "input";
  readonly format: "text" | "date";
  readonly list?: string;
}

/** The sheet « Identification », one field a row. */
export const fields: readonly Field[] = [
  { id: "program", label: "Programme", name: "Programme", kind: "official", format: "text" },
  {
    id: "version",
    label: "Version de la feuille de route",
    name: "Version",
    kind: "official",
    format: "text",
  },
  {
    id: "category",
    label: "Catégorie",
    name: "Categorie",
    kind: "input",
    format: "text",
    list: "categories",
  },
  {
    id: "organization",
    label: "Organisation",
    name: "Organisation",
    kind: "input",
    format: "text",
    list: "organizations",
  },
  {
    id: "accountable",
    label: "Entité responsable",
    name: "EntiteResponsable",
    kind: "input",
    format: "text",
  },
  {
    id: "fiscalYear",
    label: "Exercice visé",
    name: "Exercice",
    kind: "input",
    format: "text",
    list: "fiscalYears",
  },
  { id: "followUp", label: "Suivi", name: "Suivi", kind: "input", format: "text", list: "followUps" },
  { id: "dataDate", label: "Date des données", name: "DateDonnees", kind: "input", format: "date" },
  { id: "filingDate", label: "Date de dépôt", name: "DateDepot", kind: "input", format: "date" },
  { id: "department", label: "Direction responsable", name: "Direction", kind: "input", format: "text" },
  {
    id: "respondent",
    label: "Fonction de la personne répondante",
    name: "Fonction",
    kind: "input",
    format: "text",
  },
  { id: "approvalDate", label: "Date d'approbation", name: "DateApprobation", kind: "input", format: "date" },
  {
    id: "relativeReading",
    label: "Interprétation des cibles « + % »",
    name: "InterpretationRelative",
    kind: "input",
    format: "text",
    list: "relativeReadings",
  },
  { id: "comments", label: "Commentaires", name: "Commentaires", kind: "input", format: "text" },
];

/** The fields that users fill in. */
export const inputFields: readonly Field[] = fields.filter(({ kind }) => kind === "input");

export const IDENTIFICATION_TITLE = "Identification";

/** Zero-based place of the fields' cells: label, value, diagnostic, hidden codes. */
export const FIELD_FIRST_ROW = 3;
export const LABEL_COLUMN = 0;
export const VALUE_COLUMN = 1;
export const FIELD_DIAGNOSTIC_COLUMN = 2;
export const FIELD_CODES_COLUMN = 3;

/** The field, which must exist. */
export function fieldOf(id: string): Field {
  const found = fields.find((field) => field.id === id);
  if (!found) throw new Error(`No field ${id} in Identification`);
  return found;
}

/** Zero-based row of a field. */
export const fieldRow = (id: string): number => FIELD_FIRST_ROW + fields.indexOf(fieldOf(id));

/** What the two official fields hold. */
export function officialField(id: FieldId, roadmap: Roadmap): string {
  return id === "program" ? roadmap.title : roadmap.version;
}
