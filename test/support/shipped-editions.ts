/** Every programme that is shipped, in its newest edition. */
import { programmes, type ProgrammeId } from "../../src/core/editions/index";
import { newestOf } from "../../src/core/editions/shipped-programme";
import type { Edition } from "../../src/core/programme/edition";
import { workbooks } from "../../src/locales/fr/workbooks";
import { template } from "./ptn-sss";

// That of ptn-sss is made once, for tests that hold the same one to be the same.
export const shippedEditions: readonly Edition[] = programmes.map((programme) =>
  programme.id === template.roadmap.id
    ? template
    : programme.editionOf(newestOf(programme), workbooks[programme.id]),
);

/** The edition of a programme. */
export function shippedEdition(id: ProgrammeId): Edition {
  const found = shippedEditions.find(({ roadmap }) => roadmap.id === id);
  if (!found) throw new Error(`No edition of ${id}`);
  return found;
}
