export { justifiedBy, type JustifiedBy } from "../core/programme/finding/justified-by";
