/** Files in and out of the sandbox, by the buttons of its page. */
import path from "node:path";
import type { Sandbox } from "./sandbox";

/** Opens a file, then the pane. */
export async function openFile({ page }: Sandbox, file: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await page
    .locator("#status")
    .getByText(`${path.basename(file)} est ouvert.`)
    .waitFor();
  await page.getByRole("button", { name: "Ouvrir le volet" }).click();
}

/** Saves the workbook as `file`; answers its path. */
export async function saveAs({ page }: Sandbox, file: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer (.xlsx)" }).click();
  await (await downloading).saveAs(file);
  return file;
}
