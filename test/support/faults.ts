import axe from "axe-core";

/** What axe holds against a part of the pane, each rule with the elements that break it. */
export async function faultsIn(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    // jsdom has no layout: contrast is checked in the browser, and so are the landmarks of the whole page.
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
