import { element } from "./element";
import type { RibbonButton, RibbonGroup, RibbonTab } from "./manifest";

type Perform = (button: RibbonButton) => void;

function drawButton(drawn: RibbonButton, perform: Perform): HTMLElement {
  const { id, label, tipTitle, tip, icon } = drawn;
  const tipId = `tip-${id}`;
  const button = element("button", { type: "button", class: "ribbon-button", "aria-describedby": tipId }, [
    element("img", { src: icon, alt: "", width: "32", height: "32" }),
    element("span", {}, [label]),
  ]);
  button.addEventListener("click", () => {
    perform(drawn);
  });
  const supertip = element("div", { id: tipId, role: "tooltip", class: "supertip" }, [
    element("strong", {}, [tipTitle]),
    element("span", {}, [tip]),
  ]);
  return element("div", { class: "ribbon-item" }, [button, supertip]);
}

function drawGroup({ label, buttons }: RibbonGroup, perform: Perform): HTMLElement {
  return element("div", { class: "ribbon-group", role: "group", "aria-label": label }, [
    element(
      "div",
      { class: "ribbon-buttons" },
      buttons.map((button) => drawButton(button, perform)),
    ),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, [label]),
  ]);
}

/** Draws the add-in's tab as Excel does: large buttons, group names below, the supertip under the pointer. */
export function drawRibbon(place: HTMLElement, tab: RibbonTab, perform: Perform): void {
  place.replaceChildren(
    element("div", { class: "ribbon-tabs", role: "tablist" }, [
      element(
        "span",
        { role: "tab", id: "ribbon-tab", "aria-selected": "true", "aria-controls": "ribbon-panel" },
        [tab.label],
      ),
    ]),
    element(
      "div",
      { id: "ribbon-panel", class: "ribbon-panel", role: "tabpanel", "aria-labelledby": "ribbon-tab" },
      tab.groups.map((group) => drawGroup(group, perform)),
    ),
  );
}
