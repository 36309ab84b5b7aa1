import { whileItChanges } from "./again";
import { drawCatalogueSheet } from "./catalogue-sheet";
import type { Context } from "./context";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { retryWhileEditing } from "./retry";
import { settle } from "./settle";

/** « Ajouter le catalogue au classeur »: draws the rules in a sheet of their own, or draws that sheet again. */
export function addCatalogue(context: Context): Promise<void> {
  const { ask, clock } = context;
  return perform(context, { kind: "add-catalogue" }, async (before) => {
    return whileItChanges(async () => {
      const read = await retryWhileEditing(clock, () => readPlan(context));
      const { drawing, replaced } = drawCatalogueSheet(read.grid);
      const seen = read.grid.sheets.find(({ name }) => name === replaced);
      await ask((workbook) => workbook.putSheet(drawing, replaced, seen));
      const notice = { kind: "catalogue", title: drawing.title, isNew: replaced === null } as const;
      return settle(read, before, { notice });
    });
  });
}
