import type { FindingCell } from "../core/programme/finding/facts";
import type { PlanProgress } from "../core/progress/progress";
import type { OfficialReference } from "../core/reference/reference";
import type { YearBand } from "../core/reading/year-bands";
import type { Validation } from "../core/validation/validation";
import { isoDate } from "./clock";
import type { Context } from "./context";

/** What pages show of a plan that is on screen, from what was read last: nothing more is read. */
export interface Views {
  reference(validation: Validation): OfficialReference;
  progress(validation: Validation): PlanProgress;
  years(validation: Validation): readonly YearBand[];
  /** The cell that says how a target such as « +5 % » is read; null where there is nothing to say. */
  relativeReading(validation: Validation): FindingCell | null;
}

/** Nothing was read yet: every plan is without its rows. */
const nothing = { sheets: [], names: [], unread: [], date1904: false };

/** Null where nothing can be told. */
export function createViews({ views, memory, clock }: Context): Views | null {
  if (!views) return null;
  const read = (validation: Validation) => ({ grid: memory?.read ?? nothing, validation });
  return {
    reference: (validation) => views.reference(read(validation)),
    progress: (validation) => views.progress(read(validation), isoDate(clock.now())),
    years: (validation) => views.years(read(validation)),
    relativeReading: (validation) => views.relativeReading(read(validation)),
  };
}
