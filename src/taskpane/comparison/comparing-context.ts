import { createContext, useContext, useSyncExternalStore } from "react";
import type { Comparing, ComparisonState } from "../../app/comparing";
import { createStore } from "../../app/store";

/** The comparison with a previous version; null where files cannot be read. */
export const ComparingContext = createContext<Comparing | null>(null);

const never = createStore<ComparisonState>({ status: "closed" });

/** The comparison and its state as it changes. Throws the bug that stopped it: the error boundary shows it. */
export function useComparing(): { readonly comparing: Comparing | null; readonly state: ComparisonState } {
  const comparing = useContext(ComparingContext);
  const { subscribe, get } = comparing?.state ?? never;
  return { comparing, state: useSyncExternalStore(subscribe, get) };
}
