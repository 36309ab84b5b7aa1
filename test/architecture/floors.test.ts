/** The floors of core: each missing arrow is refused by lint, none is there, and nothing goes in circles. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ESLint, type Linter } from "eslint";

interface ImportTable {
  readonly floors: Readonly<Record<string, readonly string[]>>;
}

const { floors } = jest.requireActual<ImportTable>("./import-table.js");
const config = jest.requireActual<Linter.Config[]>("../../eslint.config.js");
const root = path.join(__dirname, "../..");
const core = path.join(root, "src/core");

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: config,
});

/** What lint says of a file that imports another one, as far as the import table goes. */
async function refusals(file: string, specifier: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`export { part } from "${specifier}";\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "project/import-table")
    .map(({ message }) => message);
}

const names = Object.keys(floors);
const inFloor = (floor: string): string => (floor === "sheets" ? "sheets/made-up" : floor);
const up = (floor: string): string => "../".repeat(inFloor(floor).split("/").length);

test("every folder of core is on a floor, and every floor is a folder", () => {
  const folders = readdirSync(core, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...names].sort());
});

test("a floor rests on those that were named before it", () => {
  for (const [place, name] of names.entries())
    expect([name, floors[name]?.filter((other) => names.indexOf(other) >= place)]).toEqual([name, []]);
});

describe.each(names)("%s", (from) => {
  const file = `src/core/${inFloor(from)}/made-up.ts`;

  test.each(names.filter((to) => to !== from))("→ %s, as the table says", async (to) => {
    const found = await refusals(file, `${up(from)}${to === "sheets" ? "sheets/other" : to}/part`);
    expect(found).toHaveLength(floors[from]?.includes(to) ? 0 : 1);
  });
});

test.each([
  ["src/core/sheets/risks/rules/made-up.ts", "../../indicators/columns", 1],
  ["src/core/sheets/risks/rules/made-up.ts", "../columns", 0],
  ["src/core/attic/made-up.ts", "../grid/grid", 1],
])(
  "a room imports no other room, and a folder that is on no floor imports none: %s → %s",
  async (file, to, count) => {
    expect(await refusals(file, to)).toHaveLength(count);
  },
);

/** Sources under `src/`, tests aside. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes(".test."))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const specifiers = /(?:from|import)\s*\(?\s*"(\.[^"]*)"/g;

function importsOf(file: string, known: ReadonlySet<string>): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(specifiers)].flatMap(([, specifier = ""]) => {
    const target = path.join(path.dirname(file), specifier);
    return [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")].filter((item) => known.has(item));
  });
}

/** The files that can be reached from themselves, types included. */
function inCircles(files: readonly string[]): readonly string[] {
  const known = new Set(files);
  const imports = new Map(files.map((file) => [file, importsOf(file, known)]));
  const reached = (start: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const queue = [...(imports.get(start) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(...(imports.get(next) ?? []));
    }
    return found;
  };
  return files.filter((file) => reached(file).has(file));
}

test("no file imports itself, however long the way; the stand-in's objects name each other, as Excel's do", () => {
  const found = inCircles(sourcesIn(path.join(root, "src"))).map((file) => path.relative(root, file));
  expect(found.filter((file) => !/^src\/sandbox\/host\/(coercion|model|objects)\//.test(file))).toEqual([]);
});
