export { heaviest, verdicts, type Verdict } from "../core/findings/verdict";
