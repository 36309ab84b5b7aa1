import { useEffect, useState, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import { useComparing } from "./comparison/comparing-context";
import type { OpenPages, PageName } from "./pages-context";
import { useTakingOver } from "./takeover/taking-over-context";

export interface Pages extends OpenPages {
  /** Pages of work that is under way, which stay where they are under the others. */
  readonly shows: Readonly<Record<"comparison" | "takeover", boolean>>;
  /** The guided tour is under way. */
  readonly isTouring: boolean;
  readonly endTour: () => void;
}

type Own = Pick<OpenPages, "shown" | "left">;

const none: Own = { shown: null, left: null };

/** Which pages are shown in the place of the plan. A command of the ribbon answers on its page: the others give theirs. */
export function usePages(app: App): Pages {
  const { takingOver, state: takeover } = useTakingOver();
  const { comparing, state: comparison } = useComparing();
  const [own, setOwn] = useState(none);
  const [isTouring, setTouring] = useState(false);
  const calls = useSyncExternalStore(app.calls.subscribe, app.calls.get);
  const [answered, setAnswered] = useState(calls);
  const closeOthers = () => {
    comparing?.close();
    takingOver?.close();
  };
  if (calls !== answered) {
    setAnswered(calls);
    setOwn(none);
    setTouring(false);
  }
  useEffect(() => {
    if (calls === 0) return;
    comparing?.close();
    takingOver?.close();
  }, [calls, comparing, takingOver]);
  return {
    ...own,
    open: (page: PageName) => {
      setTouring(false);
      setOwn({ shown: page, left: null });
    },
    close: () => {
      setOwn({ shown: null, left: own.shown });
    },
    startTour: () => {
      closeOthers();
      setOwn(none);
      setTouring(true);
    },
    isTouring,
    endTour: () => {
      setTouring(false);
      setOwn({ shown: null, left: "help" });
    },
    shows: {
      comparison: comparison.status !== "closed",
      takeover: takeover.status !== "closed",
    },
  };
}
