import type { FailureCode, FailureWords } from "../messages";

const retry = "Réessayer";

export const failures: Readonly<Record<FailureCode, FailureWords>> = {
  "unsupported-excel": {
    title: "Cette version d’Excel est trop ancienne",
    explanation:
      "Mettez Excel à jour (Microsoft 365, Excel 2021 ou plus récent) ou ouvrez le classeur dans Excel pour le Web.",
    action: "Vérifier de nouveau",
  },
  "cell-being-edited": {
    title: "Une cellule est en cours de saisie",
    explanation: "Terminez la saisie dans la feuille (Entrée ou Échap), puis réessayez.",
    action: retry,
  },
  protected: {
    title: "Le classeur est protégé",
    explanation: "Ôtez la protection (onglet Révision, «\u00a0Protéger le classeur\u00a0»), puis réessayez.",
    action: retry,
  },
  "sheet-protected": {
    title: "La feuille à écrire est protégée",
    explanation:
      "Ôtez la protection de cette feuille (onglet Révision, «\u00a0Ôter la protection de la feuille\u00a0»), puis réessayez.",
    action: retry,
  },
  "hidden-by-protection": {
    title: "La feuille est protégée",
    explanation:
      "Sa protection empêche d’afficher ou de replier ses lignes et ses colonnes. Ôtez-la (onglet Révision, «\u00a0Ôter la protection de la feuille\u00a0»), puis réessayez.",
    action: retry,
  },
  "sheet-gone": {
    title: "Cette feuille n’est plus dans le classeur",
    explanation:
      "Elle a été renommée ou supprimée depuis la dernière lecture. Validez de nouveau\u00a0: la liste suivra le classeur tel qu’il est.",
    action: "Valider",
  },
  "read-only": {
    title: "Le classeur est en lecture seule",
    explanation: "Activez la modification ou enregistrez une copie du classeur, puis réessayez.",
    action: retry,
  },
  "template-present": {
    title: "Un gabarit se trouve déjà dans ce classeur",
    explanation:
      "Il n’a pas pu être lu\u00a0: sa version est inconnue ou ses feuilles ont été modifiées. Ouvrez un nouveau classeur pour insérer un gabarit, ou relisez celui-ci.",
    action: "Relire le classeur",
  },
  "no-answer": {
    title: "Excel ne répond pas",
    explanation: "Terminez toute saisie en cours et attendez la fin du calcul, puis réessayez.",
    action: retry,
  },
  "too-large": {
    title: "Le classeur est trop volumineux",
    explanation:
      "Excel n’a pas pu transmettre son contenu d’un seul coup. Supprimez les lignes ou les feuilles inutiles, puis réessayez.",
    action: retry,
  },
  changed: {
    title: "Le classeur a changé pendant l’opération",
    explanation:
      "Une feuille, un nom ou une cellule dont elle dépendait n’est plus ce qu’il était. Réessayez\u00a0: le classeur sera relu d’abord.",
    action: retry,
  },
  "half-done": {
    title: "L’opération n’a été faite qu’en partie",
    explanation: "Excel s’est arrêté en cours de route. Relisez le classeur pour voir ce qui reste à faire.",
    action: "Relire le classeur",
  },
  host: {
    title: "Excel a refusé l’opération",
    explanation: "Réessayez; si le message revient, rouvrez le classeur.",
    action: retry,
  },
};

export const answeredLate: FailureWords = {
  title: "Excel a mis trop de temps à répondre",
  explanation:
    "Le volet a cessé d’attendre la fin de la commande. Excel répond de nouveau et le classeur vient d’être relu\u00a0: la suite de cette page dit ce qu’il contient. Réessayez s’il y manque quelque chose.",
  action: retry,
};

export const bug: FailureWords = {
  title: "Le complément a rencontré une erreur",
  explanation:
    "Le résultat affiché ne serait pas fiable; il a été retiré. Rechargez le volet et, si l’erreur revient, transmettez le détail ci-dessous au soutien.",
  action: "Recharger le volet",
};

export const partMissing: FailureWords = {
  title: "Une partie du volet n’a pas pu être chargée",
  explanation: "Vérifiez la connexion au réseau, puis rechargez le volet. Le classeur n’est pas touché.",
  action: "Recharger le volet",
};
