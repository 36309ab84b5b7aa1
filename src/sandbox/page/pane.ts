import type { SandboxWords } from "../../locales/fr/sandbox";
import { element } from "./element";

const initialWidth = 350;
const narrowest = 280;
const widest = 700;

export interface Pane {
  /** Loads the add-in's page when it is not there yet, and gives its window once it has loaded. */
  load(): Promise<Window>;
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
  let loaded: Promise<Window> | null = null;
  const close = element("button", { type: "button", "aria-label": words.closePane }, ["×"]);
  const heading = element("div", { class: "pane-title" }, [element("h2", {}, [name]), close]);
  const body = element("div", { class: "pane-body" }, [heading]);
  place.setAttribute("aria-label", words.paneArea(name));
  place.replaceChildren(splitter(place, words.resizePane), body);

  const loadFrame = () =>
    new Promise<Window>((resolve, reject) => {
      const frame = element("iframe", { src: url, title: name });
      frame.addEventListener("load", () => {
        if (frame.contentWindow) resolve(frame.contentWindow);
        else reject(new Error("The frame was removed while it loaded."));
      });
      body.append(frame);
    });

  const pane: Pane = {
    load: () => (loaded ??= loadFrame()),
    async show() {
      const wasShown = !place.hidden;
      place.hidden = false;
      const frame = await pane.load();
      if (!wasShown) frame.officeStandIn?.visibilityChanged(true);
    },
    hide() {
      place.hidden = true;
      body.querySelector("iframe")?.contentWindow?.officeStandIn?.visibilityChanged(false);
    },
    isShown: () => !place.hidden,
    unload() {
      body.querySelector("iframe")?.remove();
      loaded = null;
    },
  };
  close.addEventListener("click", () => {
    pane.hide();
  });
  return pane;
}
