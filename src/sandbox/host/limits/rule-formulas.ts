import { excel2007Functions } from "./excel-2007-functions";
import { checkFormula } from "../formulas/check";
import { invalidArgument } from "../protocol/host-error";

/**
 * Refuses in a conditional format or a data validation what Excel refuses
 * there: structured references, array constants, unions and intersections,
 * functions newer than Excel 2007.
 */
export function checkRuleFormula(formula: string): void {
  const parts = checkFormula(formula);
  if (parts.structured) throw invalidArgument(`structured reference in a rule (${formula})`);
  if (parts.arrayConstant) throw invalidArgument(`array constant in a rule (${formula})`);
  if (parts.unionOrIntersection) throw invalidArgument(`union or intersection in a rule (${formula})`);
  const tooNew = [...parts.functions].filter((name) => !excel2007Functions.has(name));
  if (tooNew.length > 0) throw invalidArgument(`functions that a rule cannot use: ${tooNew.join(", ")}`);
}
