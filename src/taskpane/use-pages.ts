import { useEffect, useState, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import { useComparing } from "./comparison/comparing-context";
import type { OpenPages, PageName } from "./pages-context";
import { useTakingOver } from "./takeover/taking-over-context";

export interface Pages extends OpenPages {
  /** Pages of work that is under way, which stay where they are under the others. */
  readonly shows: Readonly<Record<"comparison" | "takeover", boolean>>;
  /** The guided tour; once begun it is kept, so that the page is given back whole when it is over. */
  readonly tour: "none" | "under-way" | "over";
  readonly endTour: () => void;
}

type Own = Pick<OpenPages, "shown" | "left">;

const none: Own = { shown: null, left: null };

/** Which pages are shown in the place of the plan. A command of the ribbon answers on its page: the others give theirs. */
export function usePages(app: App): Pages {
  const { takingOver, state: takeover } = useTakingOver();
  const { comparing, state: comparison } = useComparing();
  const [own, setOwn] = useState(none);
  const [tour, setTour] = useState<Pages["tour"]>("none");
  const calls = useSyncExternalStore(app.calls.subscribe, app.calls.get);
  const [answered, setAnswered] = useState(calls);
  const stopTour = () => {
    if (tour === "under-way") setTour("over");
  };
  const closeOthers = () => {
    comparing?.close();
    takingOver?.close();
  };
  if (calls !== answered) {
    setAnswered(calls);
    setOwn(none);
    stopTour();
  }
  useEffect(() => {
    if (calls === 0) return;
    comparing?.close();
    takingOver?.close();
  }, [calls, comparing, takingOver]);
  return {
    ...own,
    open: (page: PageName) => {
      stopTour();
      setOwn({ shown: page, left: null });
    },
    close: () => {
      setOwn({ shown: null, left: own.shown });
    },
    startTour: () => {
      closeOthers();
      setOwn(none);
      setTour("under-way");
    },
    tour,
    endTour: () => {
      stopTour();
      setOwn({ shown: null, left: "help" });
    },
    shows: {
      comparison: comparison.status !== "closed",
      takeover: takeover.status !== "closed",
    },
  };
}
