import { createContext, useContext } from "react";

/** Pages that are opened from the header or the menu, and that take the place of the others. */
export type PageName = "rules" | "help" | "reference" | "progress";

export interface OpenPages {
  /** Null when none of them is shown. */
  readonly shown: PageName | null;
  /** The one that the user has just come back from; null at first, and when something else took its place. */
  readonly left: PageName | null;
  readonly open: (page: PageName) => void;
  readonly close: () => void;
  /** Shows the page under them, and begins the guided tour there. */
  readonly startTour: () => void;
}

export const PagesContext = createContext<OpenPages | null>(null);

/** The pages, and what opens them. Throws outside of the pane: that is a bug. */
export function useOpenPages(): OpenPages {
  const pages = useContext(PagesContext);
  if (!pages) throw new Error("no pages around");
  return pages;
}
