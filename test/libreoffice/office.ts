/** LibreOffice on this machine: found, or installed where that can be done, and run without a window. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const usualPlaces: readonly string[] = [
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/snap/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
];

function found(): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) =>
    ["soffice", "libreoffice", "soffice.exe"].map((name) => path.join(folder, name)),
  );
  return [...inPath, ...usualPlaces].find((file) => existsSync(file)) ?? null;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

/** @throws Error when the package manager fails. */
function install(): void {
  process.stdout.write(
    "LibreOffice is not here: installing it, with the template's font and a reader of PDF…\n",
  );
  for (const args of [
    ["update", "-qq"],
    [
      ...["install", "-y", "-qq", "--no-install-recommends"],
      ...["libreoffice-calc-nogui", "fonts-crosextra-carlito", "poppler-utils"],
    ],
  ]) {
    const { status, stderr } = spawnSync("apt-get", args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${stderr}`);
  }
}

/**
 * Path of LibreOffice's program.
 * @throws Error saying what to do when there is none and it cannot be installed.
 */
export function libreOffice(): string {
  const known = found();
  if (known !== null) return known;
  if (!canInstall()) {
    throw new Error(
      "LibreOffice was not found in PATH nor where it usually is, and cannot be installed here (that takes root and apt-get). Install LibreOffice Calc, then run this again.",
    );
  }
  install();
  const installed = found();
  if (installed === null) throw new Error("LibreOffice was installed, but its program was not found.");
  return installed;
}

/** "LibreOffice 7.4.7.2". */
export function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return stdout.trim().split(" ").slice(0, 2).join(" ");
}

/** Nothing that a file says it has worked out is believed: every formula is worked out again. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A folder of settings of our own, so that a LibreOffice that is open is left alone. */
function profile(folder: string): string {
  mkdirSync(path.join(folder, "user"), { recursive: true });
  writeFileSync(path.join(folder, "user", "registrymodifications.xcu"), alwaysRecalculate);
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
}

const minutes = 60_000;

/** What to write, and where: the name of a format of LibreOffice ("ods"), with its filter when it has several. */
interface Conversion {
  readonly format: string;
  readonly folder: string;
}

/**
 * Has LibreOffice open files, work every formula out and save them in another format.
 * @returns path of each saved file, in the order given.
 * @throws Error when LibreOffice fails or leaves a file out.
 */
export function convert(
  program: string,
  files: readonly string[],
  { format, folder }: Conversion,
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const args = [
    profile(path.join(folder, "profile")),
    "--headless",
    "--norestore",
    "--convert-to",
    format,
    "--outdir",
    folder,
    ...files,
  ];
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 15 * minutes });
  if (error) throw error;
  const [extension = ""] = format.split(":");
  const saved = files.map((file) =>
    path.join(folder, `${path.basename(file, path.extname(file))}.${extension}`),
  );
  const there = new Set(readdirSync(folder));
  const missing = saved.filter((file) => !there.has(path.basename(file)));
  if (status !== 0 || missing.length > 0) {
    throw new Error(
      `LibreOffice ended with ${status ?? "a signal"} and left out ${missing.length} files:\n${stderr}`,
    );
  }
  return saved;
}

/**
 * Has LibreOffice open workbooks, work every formula out and save them again.
 * @returns path of each saved workbook, in the order given.
 * @throws Error when LibreOffice fails or leaves a workbook out.
 */
export const recalculate = (program: string, files: readonly string[], folder: string): readonly string[] =>
  convert(program, files, {
    format: "xlsx:Calc MS Excel 2007 XML",
    folder: path.join(folder, "recalculated"),
  });
