import type { SandboxWords } from "../../locales/fr/sandbox";
import { element } from "./element";
import type { LinkedWorkbook } from "./frame";
import { linkPane, type PaneLink } from "./pane-link";

const initialWidth = 350;
const narrowest = 280;
const widest = 700;

export interface Pane {
  /** The workbook that the add-in's page is linked to, from its next load on. */
  connect(workbook: LinkedWorkbook): void;
  /** Loads the add-in's page when it is not there yet, and gives the link to it once it has loaded. */
  load(): Promise<PaneLink>;
  show(): Promise<void>;
  hide(): void;
  isShown(): boolean;
  /** Forgets the add-in's page, as Excel does when another workbook opens. */
  unload(): void;
}

function splitter(place: HTMLElement, label: string): HTMLElement {
  const handle = element("div", {
    class: "pane-splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(narrowest),
    "aria-valuemax": String(widest),
  });
  const resize = (width: number) => {
    const kept = Math.round(Math.min(widest, Math.max(narrowest, width)));
    place.style.width = `${kept}px`;
    handle.setAttribute("aria-valuenow", String(kept));
  };
  const work = place.parentElement;
  handle.addEventListener("pointerdown", ({ pointerId }) => {
    handle.setPointerCapture(pointerId);
    work?.classList.add("resizing");
  });
  handle.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (handle.hasPointerCapture(pointerId)) resize(place.getBoundingClientRect().right - clientX);
  });
  handle.addEventListener("lostpointercapture", () => work?.classList.remove("resizing"));
  handle.addEventListener("keydown", ({ key }) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[key];
    if (step !== undefined) resize(place.getBoundingClientRect().width + step);
  });
  resize(initialWidth);
  return handle;
}

/**
 * The add-in's page in a frame at the right of the sheet. Hiding it keeps it
 * alive, as Excel keeps a shared runtime.
 */
export function createPane(place: HTMLElement, url: string, name: string, words: SandboxWords): Pane {
  let workbook: LinkedWorkbook | null = null;
  let link: PaneLink | null = null;
  let loaded: Promise<PaneLink> | null = null;
  const close = element("button", { type: "button", "aria-label": words.closePane }, ["×"]);
  const heading = element("div", { class: "pane-title" }, [element("h2", {}, [name]), close]);
  const body = element("div", { class: "pane-body" }, [heading]);
  place.setAttribute("aria-label", words.paneArea(name));
  place.replaceChildren(splitter(place, words.resizePane), body);

  const loadFrame = () =>
    new Promise<PaneLink>((resolve, reject) => {
      if (!workbook) throw new Error("No workbook is open.");
      const frame = element("iframe", { src: url, title: name });
      const linked = linkPane({ frame, workbook, show: () => void pane.show(), hide: pane.hide });
      link = linked;
      frame.addEventListener("load", () => {
        if (frame.contentWindow) resolve(linked);
        else reject(new Error("The frame was removed while it loaded."));
      });
      body.append(frame);
    });

  const pane: Pane = {
    connect(next) {
      workbook = next;
    },
    load: () => (loaded ??= loadFrame()),
    async show() {
      const wasShown = !place.hidden;
      place.hidden = false;
      const { visibilityChanged } = await pane.load();
      if (!wasShown) visibilityChanged(true);
    },
    hide() {
      place.hidden = true;
      link?.visibilityChanged(false);
    },
    isShown: () => !place.hidden,
    unload() {
      link?.close();
      body.querySelector("iframe")?.remove();
      link = null;
      loaded = null;
    },
  };
  close.addEventListener("click", () => {
    pane.hide();
  });
  return pane;
}
