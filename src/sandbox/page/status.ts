import type { SandboxWords } from "../../locales/fr/sandbox";

export interface Status {
  /**
   * Says what is under way, then that all is ready, or `done` when the work
   * gives a text, or what went wrong. Never rejects: the line is where the user
   * is told, the console where the developer looks.
   */
  during(underWay: string, failed: (why: string) => string, work: () => Promise<unknown>): Promise<void>;
}

/** The line at the bottom of the page. */
export function createStatus(place: HTMLElement, words: SandboxWords): Status {
  return {
    async during(underWay, failed, work) {
      place.textContent = underWay;
      try {
        const done = await work();
        place.textContent = typeof done === "string" ? done : words.ready;
      } catch (error) {
        place.textContent = failed(error instanceof Error ? error.message : String(error));
        reportError(error);
      }
    },
  };
}
