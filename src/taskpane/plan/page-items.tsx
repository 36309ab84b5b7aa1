import { MenuItem } from "@fluentui/react-components";
import type { App } from "../../app/app";
import type { Messages } from "../../locales/messages";
import { useOpenPages, type PageName } from "../pages-context";

export interface PageItemsProps {
  readonly app: App;
  readonly words: Messages;
}

/** Pages that only the menu opens: the keyboard comes back to its button. */
export const fromMenu: readonly PageName[] = ["progress", "reference"];

/** Pages that the menu opens. They are left out where there is nothing to show on them. */
export function PageItems({ app, words }: PageItemsProps) {
  const { open } = useOpenPages();
  const pages: readonly PageName[] = [...(app.views ? fromMenu : []), "help"];
  const labels: Readonly<Partial<Record<PageName, string>>> = {
    progress: words.progress.open,
    reference: words.reference.open,
    help: words.help.open,
  };
  return pages.map((page) => (
    <MenuItem
      key={page}
      onClick={() => {
        open(page);
      }}
    >
      {labels[page]}
    </MenuItem>
  ));
}
