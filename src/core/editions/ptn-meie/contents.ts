/** What the programme publishes, as the rooms of its sheets take it. */
import type { BenefitKind } from "../../sheets/benefits/table";
import { benefits } from "./2023.1/benefits";

export { absentNumbers, initiatives } from "./2023.1/initiatives";
export { maturity, radar } from "./2023.1/measures";

export const benefitKinds: readonly BenefitKind[] = [
  { letter: "F", name: "Financier", wordings: benefits.financial },
  { letter: "N", name: "Non financier", wordings: benefits.other },
];
