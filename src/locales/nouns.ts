/** What the rows of a programme that are measured are called, in the forms that sentences need. */

/** In French: a number may follow every form but `one` and `this`. */
export interface FrenchNoun {
  /** « indicateur » */
  readonly bare: string;
  /** « Indicateur » */
  readonly title: string;
  /** « l’indicateur » */
  readonly the: string;
  /** « L’indicateur » */
  readonly starting: string;
  /** « de l’indicateur » */
  readonly of: string;
  /** « un indicateur » */
  readonly one: string;
  /** « cet indicateur » */
  readonly this: string;
  /** « le », before a verb. */
  readonly it: string;
  /** What a participle takes: « visé », « visée ». */
  readonly ending: string;
  /** « la cible de l’indicateur » */
  readonly targetOf: string;
}

export const frenchNouns = {
  indicator: {
    bare: "indicateur",
    title: "Indicateur",
    the: "l’indicateur",
    starting: "L’indicateur",
    of: "de l’indicateur",
    one: "un indicateur",
    this: "cet indicateur",
    it: "le",
    ending: "",
    targetOf: "la cible de l’indicateur",
  },
  target: {
    bare: "cible",
    title: "Cible",
    the: "la cible",
    starting: "La cible",
    of: "de la cible",
    one: "une cible",
    this: "cette cible",
    it: "la",
    ending: "e",
    targetOf: "la cible",
  },
} as const satisfies Readonly<Record<string, FrenchNoun>>;

/** In English: a number may follow every form but `one`. */
export interface EnglishNoun {
  /** “indicator” */
  readonly bare: string;
  /** “Indicator” */
  readonly title: string;
  /** “an indicator” */
  readonly one: string;
  /** “the target of indicator” */
  readonly targetOf: string;
}

export const englishNouns = {
  indicator: {
    bare: "indicator",
    title: "Indicator",
    one: "an indicator",
    targetOf: "the target of indicator",
  },
  target: { bare: "target", title: "Target", one: "a target", targetOf: "target" },
} as const satisfies Readonly<Record<string, EnglishNoun>>;
