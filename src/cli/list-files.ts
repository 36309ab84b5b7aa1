import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What Excel and LibreOffice leave beside a workbook that is open. */
const isLockFile = (name: string): boolean => name.startsWith("~$") || name.startsWith(".~lock");
const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !isLockFile(name);

/**
 * Workbooks named on the command line: a file as it is, a folder by the .xlsx and .xlsm files in it
 * and below, in alphabetical order.
 * @throws the system's error when a path does not exist.
 */
export async function listFiles(given: string): Promise<readonly string[]> {
  if (!(await stat(given)).isDirectory()) return [given];
  const entries = await readdir(given, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && isWorkbook(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
