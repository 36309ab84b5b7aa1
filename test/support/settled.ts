import type { App } from "../../src/app/app";
import type { Ready, Task } from "../../src/app/session";

/** Carries out a task; answers the plan as it is then. Throws when the app does not end up with one. */
export async function settled(app: App, task: Task): Promise<Ready> {
  await app.run(task);
  const session = app.session.get();
  if (session.status === "crashed") throw session.error;
  if (session.status !== "ready") throw new Error(`${task.kind} ended with ${JSON.stringify(session)}`);
  return session;
}
