/** Other headers under which people write the columns of this sheet; those of a year without their year. */
import { usualHeaders } from "../../programme/table/usual-headers";
import type { WorkforceColumn } from "./handles";

type Headers = Readonly<Partial<Record<WorkforceColumn, readonly string[]>>>;

/** In workbooks that are received. */
export const synonyms: Headers = {
  number: usualHeaders.number,
  owner: usualHeaders.owner,
  due: usualHeaders.due,
  action: ["Actions prioritaires"],
  contribution: ["Contribution", "Contributions locales", "Contribution de l'organisation"],
  required: ["Nombre de postes requis", "Effectifs requis"],
  filled: ["Nombre de postes pourvus", "Effectifs en poste"],
};
