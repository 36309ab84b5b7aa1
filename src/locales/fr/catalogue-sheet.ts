/** The sheet « Règles ». French only, as the rest of the workbook. */
export const catalogueSheetWords = {
  title: "Règles",
  heading: "Règles de validation",
  hint: "Tirée des règles du complément. Pour la mettre à jour, ajoutez-la de nouveau à partir du volet.",
  headers: {
    rule: "Règle",
    name: "Nom",
    severity: "Gravité",
    checks: "Ce qui est signalé",
    why: "Pourquoi",
    source: "Source",
    fix: "Correction",
  },
  /** Programmes that a rule is for, when it is not for all. */
  onlyFor: (acronyms: readonly string[]) => `Seulement pour : ${acronyms.join(", ")}.`,
  notChecked: (reason: string) => `Rien : la règle n’est pas vérifiée. ${reason}`,
} as const;
