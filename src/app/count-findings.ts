export { countFindings } from "../core/findings/finding";
