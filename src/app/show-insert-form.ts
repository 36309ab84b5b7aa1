import type { Context } from "./context";
import { settledOf } from "./session";

/** Opens or closes the form that chooses a template; when there is one already, says so. Waits for the work under way. */
export function showInsertForm({ lock, session }: Context, form: "open" | "closed"): Promise<void> {
  return lock(async () => {
    const settled = settledOf(session.get());
    if (settled?.status === "no-template") session.set({ ...settled, form });
    if (settled?.status === "ready") session.set({ ...settled, notice: { kind: "template-present" } });
    return Promise.resolve();
  });
}
