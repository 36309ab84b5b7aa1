import type { App } from "../app/app";
import type { Ready, Task } from "../app/session";
import type { Messages } from "../locales/messages";
import type { Offer } from "./news-item";

/** The buttons of what messages offer. */
export type Offers = Readonly<Record<Offer, { readonly label: string; readonly onClick: () => void }>>;

/** What each offer does, on the plan that is shown. */
export function offersOn({ notice }: Ready, app: App, { undo, opening }: Messages): Offers {
  const replaced = notice?.kind === "corrected" ? (notice.replaced ?? []) : [];
  const task = (label: string, asked: Task) => ({ label, onClick: () => void app.run(asked) });
  return {
    mark: task(undo.mark.command, { kind: "mark" }),
    "stop-opening": task(opening.takeBack, { kind: "open-with-workbook", opens: false }),
    "undo-fixes": task(undo.fixes.command, { kind: "undo-fixes", replaced }),
  };
}
