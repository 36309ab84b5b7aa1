import type { MilestoneState } from "../../core/progress/progress";
import { useTones } from "./tones";

/** A sign of its own for each state: its shape tells what its colour does. Six units around its middle. */
export function MilestoneSign({ state }: { readonly state: MilestoneState }) {
  const tones = useTones();
  switch (state) {
    case "done":
      return <circle className={tones.good} r="5" />;
    case "ahead":
      return <circle className={tones.hollow} r="4.5" strokeWidth="1.5" />;
    case "late":
      return <path className={tones.bad} d="M0,-6 L6,5 L-6,5 Z" />;
    case "past":
      return <rect className={tones.hollow} x="-4" y="-4" width="8" height="8" strokeWidth="1.5" />;
    case "dropped":
      return <path className={tones.strong} d="M-4,-4 L4,4 M-4,4 L4,-4" strokeWidth="2" fill="none" />;
  }
}
