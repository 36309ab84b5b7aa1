/** Other headers of columns that several sheets have, as people write them. */
export const usualHeaders = {
  number: ["Numéro", "Num", "N"],
  owner: [
    "Responsable",
    "Responsables",
    "Responsable (fonction ou direction)",
    "Fonction responsable",
    "Fonction du responsable",
  ],
  due: ["Échéances", "Date d'échéance", "Date limite", "Échéancier", "Date prévue"],
  comments: ["Commentaire", "Remarques", "Remarque", "Notes", "Observations"],
} as const;

export const mitigationHeaders = [
  "Mesures d'atténuation",
  "Mesure d'atténuation locale",
  "Mesure corrective",
  "Mesures correctives",
];
export const statusHeaders = ["Statut", "État actuel"];
export const justificationHeaders = [
  "Justifications",
  "Justification « Sans objet »",
  "Justification si sans objet",
];
export const applicableHeaders = ["Applicabilité", "S'applique"];
