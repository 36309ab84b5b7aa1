import type { Roadmap } from "../roadmap/schema";
import { REVISION } from "./mark";

/** Namespace of our part among the workbook's custom XML parts. */
export const METADATA_NAMESPACE = "urn:feuille-de-route:gabarit:1";

/** The metadata part: what was inserted, readable without Excel. */
export function metadataXml({ id, version }: Roadmap, revision: number = REVISION): string {
  return `<gabarit xmlns="${METADATA_NAMESPACE}" feuille-de-route="${id}" version="${version}" revision="${revision}"/>`;
}
