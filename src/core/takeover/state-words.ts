/** Other words for the items of lists, in plans that organizations keep for themselves, in French and in English. */
import { foldText } from "../conditions/fold-text";
import { spelledItems } from "../programme/table/spellings";
import {
  ABANDONED,
  DONE,
  IN_PROGRESS,
  MITIGATION_TYPE,
  NOT_APPLICABLE,
  REACHED,
  UPCOMING,
} from "../programme/table/vocabulary";

type Words = Readonly<Record<string, readonly string[]>>;

const done = [
  ...["terminé", "complété", "fait", "fini", "achevé", "finalisé", "livré", "réalisé", "accompli", "conclu"],
  ...[
    "exécuté",
    "effectué",
    "clos",
    "clôturé",
    "fermé",
    "100 %",
    "done",
    "completed",
    "complete",
    "finished",
  ],
  ...[
    "closed",
    "delivered",
    "mis en œuvre",
    "mise en œuvre",
    "entièrement réalisé",
    "implanté",
    "implemented",
  ],
];
const inProgress = [
  ...[
    "en cours de réalisation",
    "en cours d’exécution",
    "en réalisation",
    "en continu",
    "débuté",
    "commencé",
  ],
  ...["amorcé", "démarré", "entamé", "engagé", "actif", "en progression", "en développement", "en exécution"],
  ...["partiellement réalisé", "partiel", "en marche", "in progress", "ongoing", "started", "underway"],
  ...[
    "under way",
    "wip",
    "active",
    "en travail",
    "en cours de traitement",
    "récurrent",
    "continu",
    "permanent",
    "en déploiement",
  ],
];
const upcoming = [
  ...[
    "à faire",
    "à débuter",
    "à commencer",
    "à démarrer",
    "à planifier",
    "à amorcer",
    "à initier",
    "planifié",
  ],
  ...["prévu", "programmé", "futur", "non débuté", "non commencé", "non amorcé", "non démarré", "non entamé"],
  ...["pas débuté", "pas commencé", "pas démarré", "pas amorcé", "to do", "todo", "not started", "planned"],
  ...[
    "upcoming",
    "scheduled",
    "pending",
    "nouveau",
    "new",
    "0 %",
    "à réaliser",
    "non réalisé",
    "à entreprendre",
  ],
];
const postponed = [
  ...["différé", "repoussé", "décalé", "suspendu", "en suspens", "en pause", "remis", "reporté à plus tard"],
  ...["postponed", "deferred", "on hold", "suspended", "à reporter", "mis en attente", "rescheduled"],
];
const dropped = [
  "annulé",
  "retiré",
  "rejeté",
  "non retenu",
  "cancelled",
  "canceled",
  "dropped",
  "abandoned",
  "withdrawn",
];
const notConcerned = ["non", "no", "faux", "false", "s/o", "non visé", "not applicable", "non concerné"];

/** By list id, then by item. */
const words: Readonly<Record<string, Words>> = {
  actionStatuses: {
    [DONE]: done,
    [IN_PROGRESS]: inProgress,
    [UPCOMING]: upcoming,
    Reportée: postponed,
    [ABANDONED]: dropped,
  },
  riskStatuses: {
    "À surveiller": [
      ...["surveillance", "sous surveillance", "en surveillance", "surveillé", "à suivre", "ouvert", "open"],
      ...["monitored", "monitoring", "to monitor", "watch", "identifié", "suivi", "accepté", "accepted"],
    ],
    "En traitement": [
      ...[
        "en cours",
        "traitement en cours",
        "en cours de traitement",
        "in treatment",
        "mitigating",
        "traité en partie",
      ],
      ...["in progress", "en atténuation", "mitigation en cours", "actif", "active"],
    ],
    Maîtrisé: [
      "contrôlé",
      "sous contrôle",
      "controlled",
      "mitigated",
      "mitigé",
      "atténué",
      "traité",
      "under control",
    ],
    Fermé: ["clos", "clôturé", "closed", "terminé", "résolu", "resolved", "éliminé", "retiré"],
  },
  conditionStatuses: {
    "En place": [
      "réalisé",
      "implanté",
      "in place",
      "complété",
      "terminé",
      "done",
      "atteint",
      "mis en place",
      "oui",
      "yes",
    ],
    "En cours": inProgress,
    "Non amorcée": [...upcoming, "à venir", "absent"],
    [NOT_APPLICABLE]: ["not applicable"],
  },
  resultWords: {
    [REACHED]: ["réalisé", "terminé", "complété", "achieved", "met", "done", "completed", "reached"],
    "En cours": inProgress,
    "Non amorcé": [...upcoming, "à venir"],
  },
  milestoneStatuses: {
    [REACHED]: ["réalisé", "terminé", "complété", "achieved", "met", "done", "completed", "reached"],
    "En cours": inProgress,
    "Non amorcé": [...upcoming, "à venir"],
  },
  applicability: {
    Oui: ["x", "vrai", "true", "yes", "applicable", "s’applique", "✓", "✔", "o", "y"],
    [NOT_APPLICABLE]: notConcerned,
  },
  actionTypes: {
    Action: ["projet", "activité", "initiative", "action prévue", "mesure"],
    [MITIGATION_TYPE]: [
      "atténuation",
      "mitigation",
      "mesure corrective",
      "corrective",
      "action corrective",
      "correctif",
    ],
  },
};

function known(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [item, others] of Object.entries(words[list] ?? {}))
    for (const other of others)
      for (const spelling of [foldText(other), ...spelledItems([other]).map((each) => each.spelling)])
        if (!found.has(spelling)) found.set(spelling, item);
  return found;
}

const byList = new Map<string, ReadonlyMap<string, string>>();

/** The item that a text stands for in other words; null when it is none of those that are known. */
export function itemInOtherWords(list: string, text: string): string | null {
  const of = byList.get(list) ?? known(list);
  byList.set(list, of);
  return of.get(foldText(text)) ?? null;
}
