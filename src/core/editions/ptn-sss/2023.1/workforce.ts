import type { WorkforceAction } from "../../../programme/roadmap/schema";

export const workforceActions: readonly WorkforceAction[] = [
  { id: "MO1", wording: "Création de nouveaux titres d'emploi (TE)" },
  { id: "MO2", wording: "Bourses d'études liées à un contrat de service" },
  { id: "MO3", wording: "Recrutement international" },
  { id: "MO4", wording: "Amélioration de l'image de marque en TI" },
  { id: "MO5", wording: "Mesure de l'effort RH-TI dans le réseau" },
  { id: "MO6", wording: "Mobilisation des employés" },
  { id: "MO7", wording: "Bonification du développement des compétences" },
];
