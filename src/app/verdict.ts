export { heaviest, verdicts, type Verdict } from "../core/validation/verdict";
