import type { SandboxWords } from "../../locales/fr/sandbox";
import { element } from "./element";

export interface TitleBarActions {
  readonly create: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
}

export interface TitleBar {
  /** Shows the name of the workbook's file. */
  setFileName(name: string): void;
}

function command(label: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, [label]);
  button.addEventListener("click", act);
  return button;
}

/** A hidden file field behind a button; the same file can be chosen twice in a row. */
function filePicker(label: string, open: (file: File) => void): readonly HTMLElement[] {
  const field = element("input", { type: "file", accept: ".xlsx", hidden: "" });
  field.addEventListener("change", () => {
    const [file] = field.files ?? [];
    field.value = "";
    if (file) open(file);
  });
  const button = command(label, () => {
    field.click();
  });
  return [button, field];
}

/** Fills the title bar: file commands, name of the file. */
export function drawTitleBar(place: HTMLElement, words: SandboxWords, actions: TitleBarActions): TitleBar {
  const title = element("h1");
  place.replaceChildren(
    command(words.newWorkbook, actions.create),
    ...filePicker(words.open, actions.open),
    command(words.save, actions.save),
    title,
  );
  return {
    setFileName(name) {
      title.textContent = `${name} – ${words.application}`;
      document.title = title.textContent;
    },
  };
}

/** Opens a file dropped anywhere on the element. */
export function acceptDrop(place: HTMLElement, open: (file: File) => void): void {
  const mark = (on: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    place.classList.toggle("dropping", on);
  };
  place.addEventListener("dragover", mark(true));
  place.addEventListener("dragleave", mark(false));
  place.addEventListener("drop", (event) => {
    mark(false)(event);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
