import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type axeCore from "axe-core";

declare const axe: typeof axeCore;

/**
 * What axe holds against the pane as it stands, each rule with the elements that break it.
 * @param colours those of the pane, or those that the user forces on it: the browser paints with these, while what axe
 *   is told of a text is still the colour that the page asked for, so that contrast says nothing then.
 */
export async function faultsInPane(page: Page, colours: "own" | "forced" = "own") {
  const frame = page.frame({ url: /\/taskpane\.html$/ });
  if (!frame) throw new Error("The pane is not loaded.");
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return frame.evaluate(async (areForced) => {
    // What is still fading in is paler than it will be.
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    // Fluent keeps hidden, focusable ends around its widgets to hold the focus in.
    const rules = { "color-contrast": { enabled: !areForced } };
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { rules });
    const faults = violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html) }));
    // axe looks at nothing that is hidden from screen readers: a whole page that is would have no fault.
    const isHidden =
      document.querySelector("[aria-hidden=true] main") && !document.querySelector("[aria-modal=true]");
    return isHidden ? [...faults, { id: "page-hidden", places: ["main"] }] : faults;
  }, colours === "forced");
}
