import type { Prompt } from "../../core/programme/workbook/words";

/** Input messages of the cells, by prompt id. Title at most 32 characters, message at most 255. */
export const prompts: Readonly<Record<string, Prompt>> = {
  category: {
    title: "Catégorie",
    message: "Choisissez la catégorie de votre organisation. Elle détermine les indicateurs qui la visent.",
  },
  organization: {
    title: "Organisation",
    message: "Choisissez votre organisation dans la liste. Une autre organisation peut être écrite.",
  },
  accountable: {
    title: "Entité responsable",
    message: "Entité qui rend compte du plan, si ce n'est pas l'organisation elle-même.",
  },
  fiscalYear: {
    title: "Exercice visé",
    message:
      "Du 1er avril au 31 mars. Le changer n’efface rien : les constats portent alors sur l’exercice choisi et ceux d’avant.",
  },
  followUp: { title: "Suivi", message: "S1 : d'avril à septembre. S2 : d'octobre à mars." },
  dataDate: {
    title: "Date des données",
    message:
      "Date à laquelle les résultats sont arrêtés (AAAA-MM-JJ). Après le 31 mars, l'exercice est terminé. Sans date, celle du jour compte.",
  },
  filingDate: { title: "Date de dépôt", message: "Date du dépôt du plan (AAAA-MM-JJ)." },
  department: {
    title: "Direction responsable",
    message: "Direction responsable du plan dans l'organisation.",
  },
  respondent: { title: "Personne répondante", message: "Inscrivez la fonction, pas le nom." },
  approvalDate: { title: "Date d'approbation", message: "Date d'approbation du plan (AAAA-MM-JJ)." },
  relativeReading: {
    title: "Cibles « +5% » et suivantes",
    message:
      "« Augmentation relative » : départ × 1,05. « Points de pourcentage » : départ + 5 points. Laissez « À confirmer » tant que la lecture n'est pas connue.",
  },
  comments: { title: "Commentaires", message: "Tout ce qui aide à lire la ligne." },
  applicable: { title: "Applicable", message: "« Sans objet » demande une justification." },
  justification: {
    title: "Justification",
    message: "Pourquoi la ligne, ou un résultat, est « Sans objet ».",
  },
  baseline: {
    title: "Mesure de départ",
    message: "Requise pour l'indicateur 3.1. Exemple : 42,5 %. Pour un indice, choisissez aussi l'unité.",
  },
  unit: { title: "Unité", message: "Unité de la mesure de départ." },
  local: { title: "Cible locale", message: "Au moins la cible ministérielle. Exemple : 90 %." },
  mid: { title: "Résultat mi-année", message: "Résultat au 30 septembre. Exemple : 42,5 %." },
  result: {
    title: "Résultat",
    message: "Résultat au 31 mars. Exemple : 87,5 %. « Sans objet » et « Non disponible » sont acceptés.",
  },
  milestone: { title: "Jalon", message: "Choisissez l'état du jalon dans la liste." },
  answer: {
    title: "Oui ou Non",
    message:
      "Votre organisation le fait-elle? La cible officielle est la part des organisations qui répondent « Oui ».",
  },
  noTarget: {
    title: "Aucune cible",
    message: "Aucune cible n'est fixée pour cet exercice. Un résultat peut être conservé.",
  },
  noLocalTarget: {
    title: "Jalon",
    message: "La cible de cet exercice est un jalon : aucune cible locale en pourcentage.",
  },
  numerator: { title: "Numérateur", message: "Nombre compté, pour l'exercice visé." },
  denominator: {
    title: "Dénominateur",
    message:
      "Nombre total, pour l'exercice visé. Si rien n'est à compter, inscrivez « Sans objet » comme résultat.",
  },
  numeratorOfYear: { title: "Numérateur", message: "Nombre compté, pour cet exercice." },
  denominatorOfYear: {
    title: "Dénominateur",
    message:
      "Nombre total, pour cet exercice. Si rien n’est à compter, inscrivez « Sans objet » comme résultat.",
  },
  source: { title: "Source des données", message: "Système, rapport ou relevé d'où vient le résultat." },
  explanation: { title: "Explication de l'écart", message: "Cause, effet, contexte." },
  mitigation: {
    title: "Mesure d'atténuation",
    message: "Ce qui sera fait pour combler l'écart ou réduire le risque.",
  },
  owner: {
    title: "Responsable",
    message: "Inscrivez une fonction ou une direction, jamais le nom d'une personne.",
  },
  due: { title: "Échéance", message: "AAAA-MM-JJ." },
  number: { title: "No", message: "Numéro de l'action, à votre choix. Exemple : A01." },
  aim: { title: "Vise", message: "Indicateur ou risque que l'action vise." },
  type: { title: "Type", message: "Une « Mesure d'atténuation » compense l'écart ou le risque visé." },
  action: { title: "Action", message: "Ce qui sera fait." },
  deliverable: { title: "Livrable", message: "Ce qui sera remis ou observable à la fin." },
  start: { title: "Début", message: "AAAA-MM-JJ." },
  progress: { title: "Avancement", message: "De 0 % à 100 %." },
  actionStatus: { title: "État", message: "Choisissez l'état dans la liste." },
  done: { title: "Date de réalisation", message: "AAAA-MM-JJ, une fois l'action réalisée." },
  likelihood: { title: "Probabilité", message: "1 : très faible. 5 : très élevée." },
  impact: { title: "Impact", message: "1 : très faible. 5 : très élevé." },
  riskStatus: { title: "État", message: "Choisissez l'état dans la liste." },
  conditionStatus: { title: "État", message: "Choisissez l'état dans la liste." },
  evidence: { title: "Démarche ou preuve", message: "Ce qui est fait, et ce qui le montre." },
  contribution: {
    title: "Contribution locale",
    message: "Ce que fait votre organisation pour cette action.",
  },
  required: { title: "Postes requis", message: "Nombre de postes requis." },
  filled: { title: "Postes pourvus", message: "Nombre de postes pourvus." },
  localBenefit: {
    title: "Bénéfice local attendu",
    message: "Ce que votre organisation attend pour les usagers, le personnel ou ses finances.",
  },
  benefitMeasure: { title: "Mesure du bénéfice", message: "Comment le bénéfice sera constaté." },
};
