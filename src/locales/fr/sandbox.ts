/** Words of the stand-in Excel page. */
export const sandboxFr = {
  application: "Tableur d’essai",
  blankFile: "Classeur1.xlsx",
  newWorkbook: "Nouveau",
  open: "Ouvrir…",
  save: "Enregistrer (.xlsx)",
  columnGroups: "Groupes de colonnes",
  columnGroup: (columns: string, name: string | null) =>
    name === null ? `Colonnes ${columns}` : `${name} (colonnes ${columns})`,
  paneArea: (name: string) => `Volet ${name}`,
  closePane: "Fermer le volet",
  resizePane: "Largeur du volet",
  starting: "Démarrage…",
  startFailed: (why: string) => `Le tableur n’a pas pu démarrer : ${why}`,
  ready: "Prêt",
  opening: (file: string) => `Ouverture de ${file}…`,
  opened: (file: string) => `${file} est ouvert.`,
  notOpened: (file: string, why: string) => `${file} n’a pas pu être ouvert : ${why}`,
  saving: (file: string) => `Enregistrement de ${file}…`,
  saved: (file: string) => `${file} est enregistré dans vos téléchargements.`,
  notSaved: (file: string, why: string) => `${file} n’a pas pu être enregistré : ${why}`,
  running: (command: string) => `${command}…`,
  commandFailed: (command: string) => (why: string) => `${command} a échoué : ${why}`,
  entryRefused: "Entrée refusée",
  protectedCell: "Cette cellule est protégée : son contenu ne se modifie pas.",
  badFormula: "Cette formule n’est pas valide.",
  close: "Fermer",
  keepEntry: "Garder cette valeur",
  cancelEntry: "Annuler",
} as const;

/** What each language must say. */
export type SandboxWords = {
  readonly [Key in keyof typeof sandboxFr]: (typeof sandboxFr)[Key] extends (
    ...given: infer Given
  ) => infer Said
    ? (...given: Given) => Said
    : string;
};
