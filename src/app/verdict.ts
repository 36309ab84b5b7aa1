export { heaviest, heaviestPlan, verdicts, type PlanVerdict, type Verdict } from "../core/validation/verdict";
