// Bundles Fluent, with the icons that the pane names, into one CommonJS file for the tests of the pane.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { bundle } = require("../../src/sandbox/host/lighter-engine/bundle");

const root = path.join(__dirname, "../..");
const pane = path.join(root, "src/taskpane");

/** Icons named in the sources of the pane: all that Fluent has would be eighteen megabytes. */
function icons() {
  const files = readdirSync(pane, { recursive: true }).filter((file) => file.endsWith(".tsx"));
  const named = files.flatMap((file) => {
    const source = readFileSync(path.join(pane, file), "utf8");
    return [...source.matchAll(/import \{([^}]*)\} from "@fluentui\/react-icons"/g)].flatMap(([, names]) =>
      names.split(",").map((name) => name.trim()),
    );
  });
  return [...new Set(named)].filter((name) => name !== "" && !name.startsWith("type ")).sort();
}

module.exports = function bundleFluent() {
  const contents = `export * from "@fluentui/react-components";
export { ${icons().join(", ")} } from "@fluentui/react-icons";`;
  return bundle({
    name: "fluent",
    entry: { contents, resolveDir: pane, loader: "js" },
    sources: [__filename],
    // As the pane's own bundle takes them; React is the one of the test.
    options: { mainFields: ["module", "main"], external: ["react", "react-dom", "react/*", "react-dom/*"] },
  });
};
