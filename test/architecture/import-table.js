/**
 * Who may import whom (README, "Import rules"), as data and as the ESLint rule
 * that holds it. Files of `test/` and `*.test.ts` beside the sources are free.
 *
 * @typedef {object} Layer
 * @property {string} folder Under src/, with its slash.
 * @property {readonly string[]} values Folders or files whose values may be imported.
 * @property {readonly string[]} [types] Folders or files that may be imported with `import type` only.
 * @property {readonly string[]} packages Packages, by name or scope.
 */
const path = require("node:path");

const root = path.join(__dirname, "../..");

/** First match wins. @type {readonly Layer[]} */
const layers = [
  { folder: "src/core/", values: ["src/core/"], packages: ["zod", "jsonc-parser"] },
  { folder: "src/locales/", values: ["src/locales/"], types: ["src/core/"], packages: ["numfmt"] },
  { folder: "src/workbook/", values: ["src/workbook/", "src/core/"], packages: [] },
  { folder: "src/xlsx/", values: ["src/xlsx/", "src/core/"], packages: ["fflate", "saxes"] },
  {
    folder: "src/app/",
    values: ["src/app/", "src/core/", "src/locales/", "src/workbook/workbook"],
    packages: [],
  },
  // Entry files put the parts together.
  {
    folder: "src/taskpane/index.tsx",
    values: ["src/taskpane/", "src/commands/", "src/locales/"],
    packages: ["react", "react-dom", "@fluentui"],
  },
  {
    folder: "src/taskpane/engine-parts.ts",
    values: ["src/taskpane/", "src/app/", "src/locales/", "src/core/", "src/workbook/", "src/xlsx/"],
    packages: [],
  },
  {
    folder: "src/taskpane/",
    values: ["src/taskpane/", "src/app/", "src/locales/"],
    types: ["src/core/", "src/workbook/workbook"],
    packages: ["react", "react-dom", "@fluentui"],
  },
  {
    folder: "src/commands/",
    values: ["src/commands/", "src/app/", "src/locales/"],
    types: ["src/core/", "src/workbook/workbook"],
    packages: [],
  },
  {
    folder: "src/cli/validate.ts",
    values: ["src/cli/", "src/app/", "src/locales/", "src/core/", "src/xlsx/"],
    packages: ["node:"],
  },
  // The template is injected into the stand-in workbook, then saved.
  {
    folder: "src/cli/run-template.ts",
    values: ["src/cli/", "src/app/", "src/locales/", "src/core/", "src/workbook/", "src/sandbox/"],
    packages: ["node:"],
  },
  // The same, for a workbook that is opened in it and saved under another name.
  {
    folder: "src/cli/run-update.ts",
    values: [
      "src/cli/",
      "src/app/",
      "src/locales/",
      "src/core/",
      "src/workbook/",
      "src/sandbox/",
      "src/xlsx/",
    ],
    packages: ["node:"],
  },
  {
    folder: "src/cli/",
    values: ["src/cli/", "src/app/", "src/locales/"],
    types: ["src/core/", "src/workbook/workbook"],
    packages: ["node:", "zod"],
  },
  // What is built and served: the manifest is held against the names that the code gives the ribbon, and what it asks of Excel.
  {
    folder: "src/hosting/",
    values: ["src/hosting/", "src/commands/commands", "src/workbook/requirements"],
    packages: ["node:", "saxes", "webpack"],
  },
  // Questions to a real Excel, asked on a page of their own.
  { folder: "src/probes/", values: ["src/probes/", "src/locales/"], packages: [] },
  // Not the pane's components: the page loads the pane as a whole, in a frame.
  {
    folder: "src/sandbox/",
    values: [
      "src/sandbox/",
      "src/core/",
      "src/locales/",
      "src/workbook/",
      "src/xlsx/",
      "src/app/",
      "src/commands/",
    ],
    packages: ["*"],
  },
];

const plain = ["collections", "grid", "text", "calendar"];
const contract = [...plain, "organizations", "conditions", "programme"];

/**
 * The floors of core, from the ground up: each folder, with those that it may import besides its own. A sheet is a
 * room of its own under `sheets/`, and imports no other room. Engines know the contract of a programme, never a sheet,
 * a rule or an edition: what they need of an edition is handed to them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const floors = {
  collections: [],
  grid: ["collections"],
  text: ["collections", "grid"],
  calendar: ["collections", "grid", "text"],
  organizations: plain,
  conditions: plain,
  programme: [...plain, "organizations", "conditions"],
  reading: contract,
  drawing: [...contract, "reading"],
  sheets: [...contract, "drawing"],
  rules: [...contract, "reading", "drawing"],
  integrity: [...contract, "reading", "drawing"],
  validation: [...contract, "reading", "integrity"],
  comparison: [...contract, "reading", "integrity", "validation"],
  migration: [...contract, "reading", "drawing"],
  takeover: [...contract, "reading"],
  reference: contract,
  progress: [...contract, "reference"],
  editions: [...contract, "drawing", "sheets", "rules"],
};

/** "src/core/sheets/risks/rules/x.ts" → floor "sheets", room "sheets/risks"; null outside of core's folders. */
function placeInCore(file) {
  const [, folder, name] = /^src\/core\/([^/]+)\/([^/]+)/.exec(file) ?? [];
  if (folder === undefined) return null;
  return { floor: folder, room: folder === "sheets" ? `sheets/${name}` : folder };
}

/** Why core may not have this arrow inside itself; null when it may. */
function refusalInCore(file, target) {
  const from = placeInCore(file);
  const to = placeInCore(target);
  if (!from || !to || from.room === to.room) return null;
  const allowed = floors[from.floor];
  if (!allowed) return `src/core/${from.floor}/ is on no floor: add it to test/architecture/import-table.js.`;
  return allowed.includes(to.floor) ? null : `src/core/${from.room}/ may not import src/core/${to.room}/.`;
}

const layerOf = (file) =>
  layers.find(({ folder }) => file === folder || (folder.endsWith("/") && file.startsWith(folder)));

/** A folder matches what is under it; a file (no slash at the end) matches with or without extension. */
const covers = (allowed, target) =>
  allowed.some((place) =>
    place.endsWith("/") ? target.startsWith(place) : target.replace(/\.tsx?$/, "") === place,
  );

const coversPackage = (allowed, name) =>
  allowed.some(
    (each) => each === "*" || name === each || name.startsWith(each.endsWith(":") ? each : `${each}/`),
  );

function refusal(file, source, typeOnly) {
  const layer = layerOf(file);
  if (!layer) return `${file} is in no layer: add its folder to test/architecture/import-table.js.`;
  if (!source.startsWith(".")) {
    return coversPackage(layer.packages, source)
      ? null
      : `${layer.folder} may not import the package "${source}".`;
  }
  const target = path.posix.join(path.posix.dirname(file), source);
  const inCore = refusalInCore(file, target);
  if (inCore) return inCore;
  if (covers(layer.values, target)) return null;
  if (!covers(layer.types ?? [], target)) return `${layer.folder} may not import ${target}.`;
  return typeOnly ? null : `${layer.folder} may import ${target} with "import type" only.`;
}

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  meta: { type: "problem", schema: [], messages: { refused: "{{why}}" } },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join("/");
    const check = (source, typeOnly) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const why = refusal(file, source.value, typeOnly);
      if (why) context.report({ node: source, messageId: "refused", data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
      TSImportEqualsDeclaration: (node) => check(node.moduleReference.expression, node.importKind === "type"),
      CallExpression: (node) => {
        if (node.callee.type === "Identifier" && node.callee.name === "require")
          check(node.arguments[0], false);
      },
      // new Worker(new URL("./x", import.meta.url)) starts that file: an import by another name.
      NewExpression: (node) => {
        const [source, base] = node.arguments;
        if (
          node.callee.name === "URL" &&
          base?.type === "MemberExpression" &&
          base.object.type === "MetaProperty"
        ) {
          check(source, false);
        }
      },
    };
  },
};

module.exports = { layers, floors, rule };
