import { useEffect, useRef, type RefObject } from "react";
import { useTakingOver } from "./taking-over-context";

/**
 * « Reprendre un plan existant… »: shows the user's own tables in the place of the findings; null where none can be
 * taken over. @param heir its first button has the keyboard when one comes back from the page.
 */
export function useTakeover(heir: RefObject<HTMLElement | null>): (() => void) | null {
  const { takingOver, state } = useTakingOver();
  const isClosed = state.status === "closed";
  const wasClosed = useRef(isClosed);

  // Back from the page: the keyboard is where it left from.
  useEffect(() => {
    if (isClosed && !wasClosed.current) heir.current?.querySelector("button")?.focus();
    wasClosed.current = isClosed;
  }, [isClosed, heir]);

  return takingOver && (() => void takingOver.open());
}
