/** Other headers under which people write the columns of this sheet; those of a year without their year. */
import { statusHeaders, usualHeaders } from "../../programme/table/usual-headers";
import type { ChangeColumn } from "./handles";

type Headers = Readonly<Partial<Record<ChangeColumn, readonly string[]>>>;

/** In workbooks that are received. */
export const synonyms: Headers = {
  ...usualHeaders,
  lever: ["Leviers"],
  condition: ["Conditions de succès", "Condition"],
  status: statusHeaders,
  evidence: ["Démarche", "Preuve", "Démarches ou preuves", "Démarche et preuve"],
};
