/** Other labels under which people write the same field. They are looked for only when the template's own label is not there. */
import type { FieldId } from "../programme/workbook/identification";

export const fieldSynonyms: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  version: ["Version", "Version du gabarit"],
  category: ["Catégorie d'organisation", "Catégorie de l'organisation"],
  organization: ["Nom de l'organisation", "Établissement"],
  accountable: ["Entité responsable de la reddition de comptes"],
  fiscalYear: ["Exercice", "Exercice financier", "Année financière"],
  followUp: ["Suivi (S1 ou S2)", "Période de suivi"],
  dataDate: ["Date de référence", "Données en date du"],
  filingDate: ["Déposé le"],
  respondent: ["Fonction du répondant", "Fonction de la répondante", "Personne répondante (fonction)"],
  approvalDate: ["Approuvé le"],
  relativeReading: ["Interprétation des cibles relatives", "Lecture des cibles « + % »"],
  comments: ["Commentaire", "Remarques"],
};
