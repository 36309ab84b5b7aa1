import type { Context } from "./context";
import { settledOf } from "./session";
import { shownOf } from "./settle";

/** Shows the plan of another programme of the workbook. Waits for the work under way; reads and writes nothing. */
export function showPlan({ lock, session, memory }: Context, programme: string): Promise<void> {
  return lock(async () => {
    const settled = settledOf(session.get());
    const plans = settled?.status === "ready" ? (settled.plans ?? []) : [];
    const plan = plans.find(({ validation }) => validation.roadmap.id === programme);
    if (settled?.status === "ready" && plan) {
      if (memory) memory.notice = null;
      const { filling: _ofOther, ...others } = settled;
      session.set({ ...others, ...shownOf(plan, plans), notice: null });
    }
    return Promise.resolve();
  });
}
