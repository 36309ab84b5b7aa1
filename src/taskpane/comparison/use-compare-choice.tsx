import type { ReactNode, RefObject } from "react";
import { useReturn } from "../parts/use-return";
import { useComparing } from "./comparing-context";
import { useFileChooser } from "./use-file-chooser";

export interface CompareChoice {
  /** To be rendered somewhere; it never shows. */
  readonly input: ReactNode;
  /** Chooses the file, then the comparison takes the place of the findings; null where files cannot be read. */
  readonly choose: (() => void) | null;
}

/** « Comparer deux versions… ». @param heir its first button has the keyboard when one comes back from the comparison. */
export function useCompareChoice(heir: RefObject<HTMLElement | null>): CompareChoice {
  const { comparing, state } = useComparing();
  const { input, choose } = useFileChooser((file) => void comparing?.compare(file));
  useReturn(state.status === "closed", heir);

  return comparing ? { input, choose } : { input: null, choose: null };
}
