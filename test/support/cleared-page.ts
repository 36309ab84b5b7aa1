/** The page that the test files of a worker share, as each test finds it. */
import { cleanup } from "@testing-library/react";

/** Takes away what a test left on the page and in its storage. */
export function clearPage(): void {
  cleanup();
  window.localStorage.clear();
  window.sessionStorage.clear();
}
