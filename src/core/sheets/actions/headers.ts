/** Other headers under which people write the columns of this sheet; those of a year without their year. */
import { statusHeaders, usualHeaders } from "../../programme/table/usual-headers";
import type { ActionColumn } from "./handles";

type Headers = Readonly<Partial<Record<ActionColumn, readonly string[]>>>;

/** In workbooks that are received. */
export const synonyms: Headers = {
  ...usualHeaders,
  number: ["Numéro", "Num", "N", "No de l'action", "No action", "Numéro de l'action"],
  aim: ["Indicateur visé", "Indicateur ou risque visé", "Indicateur ou risque"],
  type: ["Type d'action"],
  action: ["Actions", "Description de l'action", "Titre de l'action"],
  deliverable: ["Livrables", "Livrable ou résultat attendu", "Résultat attendu"],
  department: ["Direction responsable"],
  start: ["Date de début", "Date début"],
  progress: ["Progression", "Taux d'avancement", "Pourcentage d'avancement"],
  status: statusHeaders,
  done: ["Date de fin réelle", "Réalisée le", "Date réelle"],
};

/** In tables that organizations keep for themselves, in French and in English. */
export const ownHeaders: Headers = {
  aim: [
    ...["Indicateur", "Indicateur lié", "Indicateur PTN", "Indicateurs visés", "Indicateur concerné"],
    ...["Risque visé", "Risque lié", "Vise l’indicateur", "Lien", "Indicator", "Linked indicator"],
    ...["Related indicator", "Aim", "Cible visée", "Indicateur associé", "Indicator or risk"],
  ],
  type: ["Nature", "Genre", "Kind", "Catégorie", "Category", "Nature de l’action"],
  action: [
    ...["Mesure", "Mesures", "Activité", "Activités", "Tâche", "Tâches", "Intitulé", "Libellé", "Quoi"],
    ...["Initiative", "Initiatives", "Task", "Tasks", "Activity", "Action item", "Action items"],
    ...["Action à réaliser", "Actions à réaliser", "Actions prévues", "Action prévue", "Moyens", "Moyen"],
    ...["Moyen d’action", "Moyens d’action", "Projet", "Projets", "What", "Description", "Titre", "Title"],
    ...["Intitulé de l’action", "Action description", "Libellé de l’action", "Travaux", "Action à mener"],
  ],
  deliverable: [
    ...["Résultats attendus", "Extrant", "Extrants", "Deliverable", "Deliverables", "Output", "Outputs"],
    ...["Expected result", "Expected results", "Expected outcome", "Produit livrable", "Biens livrables"],
    ...["Résultat visé", "Résultats visés", "Livrable attendu", "Livrables attendus"],
  ],
};
