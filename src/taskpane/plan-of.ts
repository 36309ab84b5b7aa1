import { settledOf, type Ready, type Session } from "../app/session";

/** The plan that is on screen, under whatever is under way; null when there is none. */
export function planOf(session: Session): Ready | null {
  // A bug: the error boundary takes over.
  if (session.status === "crashed") throw session.error;
  const settled = settledOf(session);
  return settled?.status === "ready" ? settled : null;
}
