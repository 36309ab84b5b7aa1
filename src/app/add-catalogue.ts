import { afterWriting, whileItChanges } from "./again";
import { drawCatalogueSheet } from "./catalogue-sheet";
import type { Context } from "./context";
import { sheetsHold } from "./notice-holds";
import { perform } from "./perform";
import { plansInView } from "./plans-in";
import { readPlan } from "./read-plan";
import { removeLeft } from "./remove-incomplete";
import { retryWhileEditing } from "./retry";
import { settle } from "./settle";

/** « Ajouter le catalogue au classeur »: draws the rules in a sheet of their own, or draws that sheet again. */
export function addCatalogue(context: Context): Promise<void> {
  const { ask, clock } = context;
  return perform(context, { kind: "add-catalogue" }, async (before) => {
    return whileItChanges(async () => {
      const reading = () =>
        retryWhileEditing(clock, () => readPlan(context, { formulas: false, notes: true }));
      const found = await reading();
      const isLeft = found.outcome.incomplete?.some(({ part }) => part === "catalogue") === true;
      if (isLeft) await removeLeft(context, found);
      const read = isLeft ? await afterWriting(reading) : found;
      const { drawing, replaced, setAside, rivals } = drawCatalogueSheet(
        read.grid,
        plansInView(read.outcome, before),
      );
      const seen = read.grid.sheets.find(({ name }) => name === replaced);
      await ask((workbook) => workbook.putSheet(drawing, { replaced, setAside, seen }));
      const { title } = drawing;
      const aside = {
        ...(setAside !== null && { setAside }),
        ...(seen?.notesUnseen && { notesUnseen: true as const }),
        ...(rivals.length > 0 && { rivals }),
      };
      const notice = { kind: "catalogue", title, isNew: replaced === null, ...aside } as const;
      if (context.memory) context.memory.notice = sheetsHold([title]);
      return settle(read, before, { notice });
    });
  });
}
