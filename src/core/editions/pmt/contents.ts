/** What the programme publishes, as the rooms of its sheets take it. */
export { amounts, healthEnvelope } from "./2022.1/amounts";
export { chantiers } from "./2022.1/chantiers";
export { discrepancies } from "./2022.1/discrepancies";
