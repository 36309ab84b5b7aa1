/** Python with openpyxl on this machine: found, or installed where that can be done. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const programs: readonly string[] = ["python3", "/usr/bin/python3", "python", "py"];

const hasLibrary = (program: string): boolean =>
  spawnSync(program, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;

/** @throws Error when the package manager fails. */
function install(): void {
  process.stdout.write("openpyxl is not here: installing python3-openpyxl…\n");
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "python3-openpyxl"],
  ]) {
    const { status, stderr } = spawnSync("apt-get", args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${stderr}`);
  }
}

/**
 * A Python that has openpyxl.
 * @throws Error saying what to do when there is none and it cannot be installed.
 */
export function pythonWithOpenpyxl(): string {
  const known = programs.find(hasLibrary);
  if (known !== undefined) return known;
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) {
    throw new Error(
      "Python with openpyxl was not found, and cannot be installed here (that takes root and apt-get). Run « pip install openpyxl », then run this again.",
    );
  }
  install();
  const installed = programs.find(hasLibrary);
  if (installed === undefined) throw new Error("openpyxl was installed, but no Python finds it.");
  return installed;
}

/** "openpyxl 3.1.2". */
export function openpyxlVersion(python: string): string {
  const { stdout } = spawnSync(python, ["-c", "import openpyxl; print(openpyxl.__version__)"], {
    encoding: "utf8",
  });
  return `openpyxl ${stdout.trim()}`;
}

export type Rewriting = "resaved" | "rebuilt";

const script = path.join(process.cwd(), "test/others/rewrite.py");

/**
 * Has openpyxl write a workbook again.
 * @throws Error when it fails.
 */
export function rewrite(python: string, how: Rewriting, source: string, target: string): void {
  const { status, stderr } = spawnSync(python, [script, how, source, target], { encoding: "utf8" });
  if (status !== 0) throw new Error(`openpyxl could not write ${target}:\n${stderr}`);
}
