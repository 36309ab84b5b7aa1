import type { Lever, SuccessCondition } from "../../../programme/roadmap/schema";

export const levers: readonly Lever[] = [
  { id: "L1", wording: "1er levier : pour légitimer la transformation" },
  { id: "L2", wording: "2e levier : pour réaliser la transformation" },
  {
    id: "L3",
    wording: "3e levier : pour permettre au personnel de s'appropriier la transformation",
    corrected: "3e levier : pour permettre au personnel de s'approprier la transformation",
  },
];

export const successConditions: readonly SuccessCondition[] = [
  {
    id: "C01",
    lever: "L1",
    wording: "Bâtit et partager une vision qui a du sens et qui mobilise",
    corrected: "Bâtir et partager une vision qui a du sens et qui mobilise",
  },
  {
    id: "C02",
    lever: "L1",
    wording:
      "Documenter les objectifs et les impacts de la transformation afin de démontrer clairement ce qui doit changer",
  },
  {
    id: "C03",
    lever: "L1",
    wording:
      "Encourager la participation par des communications bidirectionnelles et en répondant aux préoccupations",
  },
  {
    id: "C04",
    lever: "L1",
    wording: "Favoriser l' adhésion par l' engagement envers le changement",
    corrected: "Favoriser l'adhésion par l'engagement envers le changement",
  },
  {
    id: "C05",
    lever: "L2",
    wording:
      "Se doter d'un responsable de la transformation et d'une équipe crédible, accessible et efficace",
  },
  {
    id: "C06",
    lever: "L2",
    wording:
      "Attribuer le temps et les ressources adéquates aux moments opportuns pour se donner de la marge de manœuvre",
  },
  {
    id: "C07",
    lever: "L2",
    wording: "Susciter l'engagement par des attentes et des priorités claires et partagées",
  },
  {
    id: "C08",
    lever: "L3",
    wording:
      "Faire valoir l' intérêt individuel de la transformation afin d'inciter le personnel à contribuer à la mise en œuvre",
    corrected:
      "Faire valoir l'intérêt individuel de la transformation afin d'inciter le personnel à contribuer à la mise en œuvre",
  },
  { id: "C09", lever: "L3", wording: "Supporter le transfert" },
  {
    id: "C10",
    lever: "L3",
    wording:
      "Favoriser l' expérimentation des changements qu'apportent les solutions pour maximiser l' apprentissage",
    corrected:
      "Favoriser l'expérimentation des changements qu'apportent les solutions pour maximiser l'apprentissage",
  },
  {
    id: "C11",
    lever: "L3",
    wording: "Capitaliser sur les succès et les bénéfices pour démontrer la progression de la transformation",
  },
];
