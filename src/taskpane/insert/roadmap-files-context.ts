import { createContext, useContext, useSyncExternalStore } from "react";
import type { GivenRoadmap } from "../../app/given-editions";
import type { GivingState, RoadmapFiles } from "../../app/roadmap-files";
import { createStore } from "../../app/store";

/** Roadmaps that are given as files; null where files cannot be read. */
export const RoadmapFilesContext = createContext<RoadmapFiles | null>(null);

const never = createStore<GivingState>({ status: "none" });
const none = createStore<readonly GivenRoadmap[]>([]);

/** The roadmaps of files, and what became of the last one, as they change. */
export function useRoadmapFiles(): {
  readonly files: RoadmapFiles | null;
  readonly state: GivingState;
  readonly offered: readonly GivenRoadmap[];
} {
  const files = useContext(RoadmapFilesContext);
  const { subscribe, get } = files?.state ?? never;
  const offered = files?.offered ?? none;
  return {
    files,
    state: useSyncExternalStore(subscribe, get),
    offered: useSyncExternalStore(offered.subscribe, offered.get),
  };
}
