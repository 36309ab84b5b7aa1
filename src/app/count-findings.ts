export { countFindings, severities } from "../core/findings/finding";
