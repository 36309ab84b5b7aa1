import type { RefObject } from "react";
import { useReturn } from "../parts/use-return";
import { useTakingOver } from "./taking-over-context";

/**
 * « Reprendre un plan existant… »: shows the user's own tables in the place of the findings; null where none can be
 * taken over. @param heir its first button has the keyboard when one comes back from the page.
 */
export function useTakeover(heir: RefObject<HTMLElement | null>): (() => void) | null {
  const { takingOver, state } = useTakingOver();
  useReturn(state.status === "closed", heir);

  return takingOver && (() => void takingOver.open());
}
