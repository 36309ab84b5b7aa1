import { itemInOtherWords } from "./state-words";

const inProgress = [
  "en cours de réalisation · en cours d’exécution · en réalisation · en continu",
  "débuté · commencé · amorcé · démarré · entamé · engagé · actif · en progression",
  "en développement · en exécution · partiellement réalisé · partiel · en marche",
  "in progress · ongoing · started · underway · under way · wip · active",
  "en travail · en cours de traitement · récurrent · continu · permanent",
  "en déploiement",
];
const upcoming = [
  "à faire · à débuter · à commencer · à démarrer · à planifier · à amorcer",
  "à initier · planifié · prévu · programmé · futur · non débuté · non commencé",
  "non amorcé · non démarré · non entamé · pas débuté · pas commencé · pas démarré",
  "pas amorcé · to do · todo · not started · planned · upcoming · scheduled",
  "pending · nouveau · new · 0 % · à réaliser · non réalisé · à entreprendre",
];

/** By list, then by item. */
const words: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "actionStatuses",
    "Réalisée",
    [
      "terminé · complété · fait · fini · achevé · finalisé · livré · réalisé",
      "accompli · conclu · exécuté · effectué · clos · clôturé · fermé · 100 % · done",
      "completed · complete · finished · closed · delivered · mis en œuvre",
      "mise en œuvre · entièrement réalisé · implanté · implemented",
    ],
  ],
  ["actionStatuses", "En cours", [...inProgress]],
  ["actionStatuses", "À venir", [...upcoming]],
  [
    "actionStatuses",
    "Reportée",
    [
      "différé · repoussé · décalé · suspendu · en suspens · en pause · remis",
      "reporté à plus tard · postponed · deferred · on hold · suspended · à reporter",
      "mis en attente · rescheduled",
    ],
  ],
  [
    "actionStatuses",
    "Abandonnée",
    ["annulé · retiré · rejeté · non retenu · cancelled · canceled · dropped", "abandoned · withdrawn"],
  ],
  [
    "riskStatuses",
    "À surveiller",
    [
      "surveillance · sous surveillance · en surveillance · surveillé · à suivre",
      "ouvert · open · monitored · monitoring · to monitor · watch · identifié · suivi",
      "accepté · accepted",
    ],
  ],
  [
    "riskStatuses",
    "En traitement",
    [
      "en cours · traitement en cours · en cours de traitement · in treatment",
      "mitigating · traité en partie · in progress · en atténuation",
      "mitigation en cours · actif · active",
    ],
  ],
  [
    "riskStatuses",
    "Maîtrisé",
    ["contrôlé · sous contrôle · controlled · mitigated · mitigé · atténué · traité", "under control"],
  ],
  ["riskStatuses", "Fermé", ["clos · clôturé · closed · terminé · résolu · resolved · éliminé · retiré"]],
  [
    "conditionStatuses",
    "En place",
    ["réalisé · implanté · in place · complété · terminé · done · atteint", "mis en place · oui · yes"],
  ],
  ["conditionStatuses", "En cours", [...inProgress]],
  ["conditionStatuses", "Non amorcée", [...upcoming, "à venir · absent"]],
  ["conditionStatuses", "Sans objet", ["not applicable"]],
  ["resultWords", "Atteint", ["réalisé · terminé · complété · achieved · met · done · completed · reached"]],
  ["resultWords", "En cours", [...inProgress]],
  ["resultWords", "Non amorcé", [...upcoming, "à venir"]],
  [
    "milestoneStatuses",
    "Atteint",
    ["réalisé · terminé · complété · achieved · met · done · completed · reached"],
  ],
  ["milestoneStatuses", "En cours", [...inProgress]],
  ["milestoneStatuses", "Non amorcé", [...upcoming, "à venir"]],
  ["applicability", "Oui", ["x · vrai · true · yes · applicable · s’applique · ✓ · ✔ · o · y"]],
  [
    "applicability",
    "Sans objet",
    ["non · no · faux · false · s/o · non visé · not applicable · non concerné"],
  ],
  ["actionTypes", "Action", ["projet · activité · initiative · action prévue · mesure"]],
  [
    "actionTypes",
    "Mesure d'atténuation",
    ["atténuation · mitigation · mesure corrective · corrective · action corrective", "correctif"],
  ],
];

test.each(words)("in %s, « %s » in other words", (list, item, texts) => {
  const all = texts.flatMap((text) => text.split(" · "));
  expect(all.map((text) => [text, itemInOtherWords(list, text)])).toEqual(all.map((text) => [text, item]));
});

test("in another gender or number, with or without accents, and nothing else", () => {
  const read = ["Terminée", "TERMINEES", "terminés.", "terminer", "", "en"].map((text) =>
    itemInOtherWords("actionStatuses", text),
  );
  expect(read).toEqual(["Réalisée", "Réalisée", "Réalisée", null, null, null]);
  expect(itemInOtherWords("scales", "terminé")).toBeNull();
});
