import { useEffect, useState, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import { useComparing } from "./comparison/comparing-context";
import type { HeaderProps } from "./header";
import { useTakingOver } from "./takeover/taking-over-context";

export interface Pages {
  readonly rules: HeaderProps["rules"];
  readonly setRules: (rules: HeaderProps["rules"]) => void;
  readonly shows: Readonly<Record<"rules" | "comparison" | "takeover", boolean>>;
}

/** Which pages are shown in the place of the plan. A command of the ribbon answers on its page: the others give theirs. */
export function usePages(app: App): Pages {
  const { takingOver, state: takeover } = useTakingOver();
  const { comparing, state: comparison } = useComparing();
  const [rules, setRules] = useState<HeaderProps["rules"]>("shown");
  const calls = useSyncExternalStore(app.calls.subscribe, app.calls.get);
  const [answered, setAnswered] = useState(calls);
  if (calls !== answered) {
    setAnswered(calls);
    setRules("shown");
  }
  useEffect(() => {
    if (calls === 0) return;
    comparing?.close();
    takingOver?.close();
  }, [calls, comparing, takingOver]);
  return {
    rules,
    setRules,
    shows: {
      rules: rules === "hidden",
      comparison: comparison.status !== "closed",
      takeover: takeover.status !== "closed",
    },
  };
}
