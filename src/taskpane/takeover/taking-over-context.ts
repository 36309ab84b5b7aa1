import { createContext, useContext, useSyncExternalStore } from "react";
import { createStore } from "../../app/store";
import type { TakingOver, TakingOverState } from "../../app/taking-over";

/** The choice of a table to take over; null where none can be. */
export const TakingOverContext = createContext<TakingOver | null>(null);

const never = createStore<TakingOverState>({ status: "closed" });

/** The choice and its state as it changes. */
export function useTakingOver(): { readonly takingOver: TakingOver | null; readonly state: TakingOverState } {
  const takingOver = useContext(TakingOverContext);
  const { subscribe, get } = takingOver?.state ?? never;
  return { takingOver, state: useSyncExternalStore(subscribe, get) };
}
