import type { SuccessCondition } from "../../../programme/roadmap/schema";

/** The change plan. Its items have no numbers: these are ours. */
export const changePlan: readonly SuccessCondition[] = [
  {
    id: "PC1",
    wording:
      "Former une communauté de pratique d’utilisateurs précoces et de personnes volontaires et intéressées par la transformation numérique.",
  },
  {
    id: "PC2",
    wording:
      "Encourager le leadership et l’appropriation de la transformation numérique par l’ensemble de la haute direction, qui sera en mesure de promouvoir le changement et la mise en œuvre de bonnes pratiques.",
  },
  { id: "PC3", wording: "Créer un parcours de formation adaptés avec des attentes claires." },
  {
    id: "PC4",
    wording:
      "Assurer une allocation efficace des ressources et veiller à obtenir des réponses favorables aux dossiers de décisions présentés pour passer à l’action (incluant financements et effectifs requis).",
  },
  {
    id: "PC5",
    wording:
      "Renforcer la gouvernance transversale et organisationnelle des projets (donc, avoir les mêmes priorités en continu et avec fluidité dans l’exécution, ressources TI et non-TI).",
  },
];
