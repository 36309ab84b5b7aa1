import type { Context } from "./context";
import { settledOf, type NoTemplate, type Ready } from "./session";

/** What an earlier command said gives way to the form. */
function overNothing({ notice: _said, ...settled }: NoTemplate): NoTemplate {
  return { ...settled, form: "open" };
}

/** The form, where there is a template that the workbook has not; else the message that it has it. */
function overPlan({ form: _closed, ...settled }: Ready, programmes: readonly string[]): Ready {
  const there = (settled.plans ?? [settled]).map(({ validation }) => validation.roadmap.id);
  return programmes.every((id) => there.includes(id))
    ? { ...settled, notice: { kind: "template-present" } }
    : { ...settled, notice: null, form: "open" };
}

function withoutForm({ form: _closed, ...settled }: Ready): Ready {
  return settled;
}

/** Opens or closes the form that chooses a template; when all of them are there, says so. Waits for the work under way. */
export function showInsertForm(
  { lock, session, programmes = () => [] }: Context,
  form: "open" | "closed",
): Promise<void> {
  return lock(async () => {
    const settled = settledOf(session.get());
    if (settled?.status === "no-template")
      session.set(form === "open" ? overNothing(settled) : { ...settled, form });
    if (settled?.status === "ready")
      session.set(form === "open" ? overPlan(settled, programmes()) : withoutForm(settled));
    return Promise.resolve();
  });
}
