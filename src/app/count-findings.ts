export { countFindings } from "../core/programme/finding/finding";
export { severities } from "../core/programme/finding/facts";
