import type { Indicator, Objective, Orientation } from "../../programme/roadmap/schema";

export const orientations: readonly Orientation[] = [
  {
    id: "OS1",
    number: 1,
    wording: "Le numérique pour des relations adaptées à la réalité des citoyens",
    variants: [],
  },
  {
    id: "OS2",
    number: 2,
    wording: "Le numérique pour une administration publique innovante, efficiente et transparente",
    variants: [],
  },
];

/** Its ambitions. */
export const objectives: readonly Objective[] = [
  {
    id: "A1",
    orientation: "OS1",
    wording: "Les citoyens sont au centre de l’évolution des services, des programmes et des politiques",
    variants: [],
  },
  {
    id: "A2",
    orientation: "OS1",
    wording: "Les citoyens communiquent leurs informations une seule fois à l’administration publique",
    variants: [],
  },
  {
    id: "A3",
    orientation: "OS1",
    wording: "Les organisations publiques sont proactives dans leurs relations avec les citoyens",
    variants: [],
  },
  { id: "A4", orientation: "OS2", wording: "Les employés sont au cœur de la transformation", variants: [] },
  {
    id: "A5",
    orientation: "OS2",
    wording: "Les services publics sont numériques de bout en bout",
    variants: [],
  },
  {
    id: "A6",
    orientation: "OS2",
    wording: "Les données sont valorisées et redonnées aux citoyens",
    variants: [],
  },
];

/** The strategy ends on the last day of its last fiscal year, and names no earlier one for its targets. */
const EARLIER = ["2019-2020", "2020-2021", "2021-2022"];
const LAST = "2022-2023";

type Official = Pick<
  Indicator,
  "id" | "objective" | "orientation" | "wording" | "zeroDenominatorPossible"
> & {
  readonly effect: string;
};
type Reached =
  | { readonly atLeast: number; readonly eachAbove?: number }
  // Of all organizations.
  | { readonly share: number };

/** A transformation target, for every public organization. */
const target = (official: Official, text: string, reached: Reached): Indicator => ({
  ...official,
  scope: { MSSS: true, OP: true, RSSS: true },
  baseline: null,
  targets: [
    ...EARLIER.map((year) => ({ kind: "none" as const, year, text: "-----" })),
    "share" in reached
      ? { kind: "organization", year: LAST, text, share: reached.share }
      : { kind: "percentage", year: LAST, text, ...reached },
  ],
});

/** Its ten transformation targets. */
export const indicators: readonly Indicator[] = [
  target(
    {
      id: "1.1",
      objective: "A1",
      orientation: "OS1",
      wording: "75 % des nouveaux services numériques sont conçus en impliquant les citoyens",
      effect:
        "Que les organisations publiques intègrent dans leurs façons de faire l’habitude d’impliquer le citoyen lors de l’élaboration de tout nouveau service numérique.",
      zeroDenominatorPossible: true,
    },
    "75 %",
    { atLeast: 0.75 },
  ),
  target(
    {
      id: "1.2",
      objective: "A1",
      orientation: "OS1",
      wording: "75 % des services numériques évolueront grâce à l’évaluation en continu des citoyens",
      effect:
        "Que les organisations publiques considèrent cet intrant dans la priorisation de l’évolution de leurs services numériques afin de toujours mieux servir les citoyens.",
      zeroDenominatorPossible: false,
    },
    "75 %",
    { atLeast: 0.75 },
  ),
  target(
    {
      id: "1.3",
      objective: "A1",
      orientation: "OS1",
      wording: "75 % des consultations publiques proposent un moyen numérique pour y participer",
      effect:
        "Que les organisations publiques prennent avantage du numérique pour rejoindre un plus grand nombre de citoyens lors des consultations publiques.",
      zeroDenominatorPossible: true,
    },
    "75 %",
    { atLeast: 0.75 },
  ),
  target(
    {
      id: "2.1",
      objective: "A2",
      orientation: "OS1",
      wording: "50 % des services ne redemandent pas au citoyen une information déjà connue",
      effect:
        "Que les organisations publiques développent le réflexe de vérifier dès le départ si l’information qu’elles demandent est déjà détenue par l’organisation ou disponible ailleurs dans l’administration publique.",
      zeroDenominatorPossible: false,
    },
    "50 %",
    { atLeast: 0.5 },
  ),
  target(
    {
      id: "3.1",
      objective: "A3",
      orientation: "OS1",
      wording: "60 % des échéances font l’objet de rappels numériques",
      effect:
        "Que les organisations publiques exploitent l’instantanéité du numérique pour mieux servir les citoyens.",
      zeroDenominatorPossible: true,
    },
    "60 %",
    { atLeast: 0.6 },
  ),
  target(
    {
      id: "4.1",
      objective: "A4",
      orientation: "OS2",
      wording: "100 % des organisations déploient des mesures pour réaliser la transformation numérique",
      effect:
        "Que les organisations publiques articulent des mesures de transformation au sein d’un plan afin de se mobiliser de manière structurée vers l’atteinte de cibles de transformation.",
      zeroDenominatorPossible: false,
    },
    "100 %",
    { share: 1 },
  ),
  target(
    {
      id: "4.2",
      objective: "A4",
      orientation: "OS2",
      wording: "60 % des employés bénéficient d’un milieu de travail et de façons de faire transformés",
      effect:
        "Que les organisations publiques soient en migration vers un environnement de travail et des façons de faire favorisant l’agilité et la collaboration (même à distance), exploitant les outils de travail modernes pour favoriser une organisation du travail efficiente et l’attractivité de l’administration publique.",
      zeroDenominatorPossible: false,
    },
    "60 %",
    { atLeast: 0.6 },
  ),
  target(
    {
      id: "5.1",
      objective: "A5",
      orientation: "OS2",
      wording: "75 % des services numériques présentent un taux d’utilisation supérieur à 75 %",
      effect:
        "Que les organisations publiques s’attardent aux différents facteurs favorisant l’utilisation des services numériques, afin de maximiser leur utilisation et optimiser la performance des autres modes (ex. : téléphone pour le soutien et les interventions sur des cas plus complexes).",
      zeroDenominatorPossible: false,
    },
    "75 %",
    { atLeast: 0.75, eachAbove: 0.75 },
  ),
  target(
    {
      id: "5.2",
      objective: "A5",
      orientation: "OS2",
      wording: "75 % des processus administratifs sont sans papier",
      effect:
        "Que les organisations publiques veillent à l’évolution de leurs processus administratifs de manière à en favoriser l’efficience par le numérique.",
      zeroDenominatorPossible: false,
    },
    "75 %",
    { atLeast: 0.75 },
  ),
  target(
    {
      id: "6.1",
      objective: "A6",
      orientation: "OS2",
      wording:
        "60 % des organisations diffusent la majorité de leurs données à haut potentiel de réutilisation",
      effect:
        "Que les organisations publiques collectent, mettent à profit et rendent disponibles, en toute transparence, leurs données à haut potentiel de réutilisation au sein de l’administration publique (dans une perspective d’efficience) et diffusent davantage de données publiques.",
      zeroDenominatorPossible: false,
    },
    "60 %",
    { share: 0.6 },
  ),
];
