export { justifiedBy, type JustifiedBy } from "../core/findings/justified-by";
