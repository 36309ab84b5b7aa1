import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles, type ReadFolder } from "./list-files";

const root = mkdtempSync(path.join(tmpdir(), "list-files-"));
const files = [
  "a.xlsx",
  "B.XLSM",
  "old.xls",
  "binary.xlsb",
  "open.ods",
  "text.csv",
  "packed.zip",
  "~$a.xlsx",
  ".~lock.a.xlsx#",
  "._a.xlsx",
  "note.pdf",
  "sans extension",
  "closed/hidden.xlsx",
  "deep/er/c.xlsx",
];
beforeAll(() => {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), "x");
  }
  symlinkSync(path.join(root, "a.xlsx"), path.join(root, "link.xlsx"));
  symlinkSync(path.join(root, "gone.xlsx"), path.join(root, "broken.xlsx"));
  symlinkSync(root, path.join(root, "deep/up"));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const closed: ReadFolder = (folder) =>
  path.basename(folder) === "closed"
    ? Promise.reject(Object.assign(new Error("closed"), { code: "EACCES", syscall: "scandir" }))
    : readdir(folder, { withFileTypes: true });
const named = (place: string) => path.relative(root, place);

test("everything in a folder is to be read, cannot be entered, or is left out and said to be", async () => {
  const { items, leftOut } = await listFiles(root, closed);
  expect(items.map(({ path: place, kind }) => `${named(place)} ${kind}`)).toEqual([
    "B.XLSM file",
    "a.xlsx file",
    "binary.xlsb file",
    "broken.xlsx file",
    "closed closed-folder",
    "deep/er/c.xlsx file",
    "link.xlsx file",
    "old.xls file",
    "open.ods file",
    "packed.zip file",
    "text.csv file",
  ]);
  expect(leftOut.map(({ path: place, why }) => `${named(place)} ${why}`)).toEqual([
    "._a.xlsx resource-fork",
    ".~lock.a.xlsx# lock",
    "deep/up link",
    "note.pdf other",
    "sans extension other",
    "~$a.xlsx lock",
  ]);
});

test("a folder that is closed itself is told by its own path", async () => {
  const place = path.join(root, "closed");
  expect(await listFiles(place, closed)).toEqual({
    items: [{ path: place, kind: "closed-folder" }],
    leftOut: [],
  });
});

test("a file that is named is read, whatever it is", async () => {
  const place = path.join(root, "note.pdf");
  expect(await listFiles(place)).toEqual({ items: [{ path: place, kind: "file" }], leftOut: [] });
});

test("an error that is none of the system's stops the command", async () => {
  await expect(listFiles(root, () => Promise.reject(new TypeError("bug")))).rejects.toThrow("bug");
});
