/** The sheet of the sandbox in the hands of a person: goes to a cell, types, looks. */
import type { Page } from "playwright-core";
import type { SandboxAround } from "../../src/sandbox/page/frame";
import { columnLetters } from "../../src/core/grid/address";

export type ShownCell = ReturnType<SandboxAround["shownCell"]>;

export interface Sheet {
  open(title: string): Promise<void>;
  goTo(address: string): Promise<void>;
  /** Goes to a cell, types and presses Enter. */
  type(address: string, text: string): Promise<void>;
  shown(address: string): Promise<ShownCell>;
  /** Column letters of a heading, looked up in the row of headings (from 1). */
  columnOf(heading: string, row: number): Promise<string>;
  /**
   * Milliseconds from now until each of these cells shows its fill. Looks at
   * every frame, in the page; throws with the last look when it takes too long.
   */
  waitForFills(fills: Readonly<Record<string, string | null>>, patience?: number): Promise<number>;
}

/** Univer's name box, top left, where an address can be typed. */
const nameBox = (page: Page) => page.locator("#sheet input[type=text]").first();

const look = (page: Page, title: string, address: string): Promise<ShownCell> =>
  page.evaluate(
    ([sheet, cell]) => {
      if (!window.sandbox) throw new Error("No workbook is open.");
      return window.sandbox.shownCell(sheet, cell);
    },
    [title, address] as const,
  );

function waitForFills(
  page: Page,
  title: string,
  fills: Readonly<Record<string, string | null>>,
  patience: number,
): Promise<number> {
  return page.evaluate(
    async ([sheet, wanted, most]) => {
      const started = performance.now();
      const shown = () =>
        Object.keys(wanted).map((cell) => [cell, window.sandbox?.shownCell(sheet, cell).fill] as const);
      for (;;) {
        const now = shown();
        const elapsed = performance.now() - started;
        if (now.every(([cell, fill]) => fill === wanted[cell])) return elapsed;
        if (elapsed > most) throw new Error(`After ${Math.round(elapsed)} ms: ${JSON.stringify(now)}`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    [title, fills, patience] as const,
  );
}

/** The sheet of a page; `title` is the one in view first. */
export function sheetOf(page: Page, title: string): Sheet {
  let current = title;
  const sheet: Sheet = {
    async open(wanted) {
      await page.locator("#sheet").getByRole("tab", { name: wanted, exact: true }).click();
      current = wanted;
    },
    async goTo(address) {
      await nameBox(page).fill(address);
      await nameBox(page).press("Enter");
    },
    async type(address, text) {
      await sheet.goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    shown: (address) => look(page, current, address),
    async columnOf(heading, row) {
      // Years stand on a line of their own, and the page tells texts without their breaks.
      const bare = (text: string) => text.replaceAll(/\s/gu, "");
      for (let column = 0; column < 60; column += 1) {
        const letters = columnLetters(column);
        const { text } = await look(page, current, `${letters}${row}`);
        if (bare(text) === bare(heading)) return letters;
      }
      throw new Error(`${current} has no heading "${heading}" in row ${row}.`);
    },
    waitForFills: (fills, patience = 5_000) => waitForFills(page, current, fills, patience),
  };
  return sheet;
}
