/**
 * NOT A REAL EDITION. What a revision of the roadmap of health and social services could look like, for tests of
 * updates only: it was never published, is never offered and never shipped.
 */
import { ptnSss20231 } from "../../src/core/editions/ptn-sss/2023.1";
import { assemble } from "../../src/core/editions/assemble";
import { partsOf, templateOf } from "../../src/core/editions/ptn-sss/template";
import { rowRules } from "../../src/core/editions/ptn-sss/row-rules";
import { CURRENT, FORMER, shapeIn } from "../../src/core/editions/ptn-sss/revisions";
import type { Edition } from "../../src/core/programme/edition";
import type { Indicator, Roadmap } from "../../src/core/programme/roadmap/schema";
import { date, input } from "../../src/core/programme/table/columns";
import type { Table } from "../../src/core/programme/table/table";
import { workbookWords } from "../../src/locales/fr/workbook";

const { indicators, risks } = ptnSss20231;

export const VERSION = "2024.1";
export const NEW_WORDING =
  "Taux de nouveaux services numériques conçus avec le citoyen aux étapes stratégiques du projet";

const last = <T>(items: readonly T[]): T => {
  const found = items.at(-1);
  if (!found) throw new Error("Nothing to revise");
  return found;
};

function revised(indicator: Indicator): Indicator {
  if (indicator.id === "1.1") return { ...indicator, wording: NEW_WORDING };
  if (indicator.id !== "1.2") return indicator;
  return {
    ...indicator,
    targets: indicator.targets.map((target) =>
      target.year === "2026-2027" ? { ...target, kind: "percentage", text: "95%", atLeast: 0.95 } : target,
    ),
  };
}

/** 5.2 and R18 are gone, 5.3 and R19 are new; 1.1 reads otherwise, and 1.2 ends higher. */
export const revisedRoadmap: Roadmap = {
  ...ptnSss20231,
  version: VERSION,
  indicators: [
    ...indicators.slice(0, -1).map(revised),
    { ...last(indicators), id: "5.3", wording: "Taux d’essai (édition fictive)" },
  ],
  risks: [
    ...risks.slice(0, -1),
    { ...last(risks), id: "R19", wording: "Risque d’essai (édition fictive)", measures: ["Aucune"] },
  ],
};

const REVIEW = input("review", "Prochaine revue", 12, date, { prompt: "due" });

/** « Risques » asks for the next review; « Main-d’œuvre » no longer asks for the local contribution. */
function revisedTable(table: Table): Table {
  if (table.id === "workforce")
    return { ...table, columns: table.columns.filter(({ id }) => id !== "contribution") };
  if (table.id !== "risks") return table;
  const place = table.columns.findIndex(({ id }) => id === "comments");
  return { ...table, columns: [...table.columns.slice(0, place), REVIEW, ...table.columns.slice(place)] };
}

const parts = partsOf(revisedRoadmap, workbookWords);

const tables = parts.tables.map(revisedTable);

export const revisedEdition: Edition = assemble({
  ...parts,
  tables,
  rowRules: rowRules(shapeIn(revisedRoadmap, CURRENT), tables),
  newest: VERSION,
});

/** The shipped edition, which knows that there is a newer one. */
export const formerEdition: Edition = { ...templateOf(ptnSss20231, workbookWords), newest: VERSION };

/** The same, as the revision of the template before drew it. */
export const formerRevision: Edition = {
  ...templateOf(ptnSss20231, workbookWords, FORMER),
  newest: VERSION,
};
