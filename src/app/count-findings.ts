export { countFindings, severities } from "../core/programme/finding/finding";
