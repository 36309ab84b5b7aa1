/** What jsdom lacks and Fluent UI and axe measure with: nothing has a size there anyway. */
export function stubLayout(): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLCanvasElement.prototype.getContext = () => null;
  Element.prototype.scrollIntoView = () => {};
  // With a menu on the page Fluent holds Tab itself, and only stops at what has a place.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1, 1);
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
}
