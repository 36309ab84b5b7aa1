import type { SandboxWords } from "../../locales/fr/sandbox";
import type { EntryAlert } from "../host/user/outcome";
import { element } from "./element";

function worded(
  { style, title, message }: EntryAlert,
  words: SandboxWords,
): { title: string; message: string } {
  const heading = title === "" ? words.entryRefused : title;
  if (style === "protected") return { title: heading, message: words.protectedCell };
  if (style === "formula") return { title: heading, message: `${words.badFormula} ${message}` };
  return { title: heading, message };
}

/** Shows what Excel says about an entry; true when the user keeps it, which a stop does not offer. */
export function askAboutEntry(alert: EntryAlert, words: SandboxWords): Promise<boolean> {
  const { title, message } = worded(alert, words);
  const mayKeep = alert.style === "warning" || alert.style === "information";
  const buttons = mayKeep
    ? [
        element("button", { value: "keep" }, [words.keepEntry]),
        element("button", { value: "", autofocus: "" }, [words.cancelEntry]),
      ]
    : [element("button", { value: "" }, [words.close])];
  const dialog = element("dialog", { class: "entry-dialog", "aria-labelledby": "entry-dialog-title" }, [
    element("form", { method: "dialog" }, [
      element("h2", { id: "entry-dialog-title" }, [title]),
      element("p", {}, [message]),
      element("div", { class: "dialog-buttons" }, buttons),
    ]),
  ]);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "keep");
    });
  });
}
