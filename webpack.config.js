// npx webpack --env production   the add-in, in dist/addin
// npx webpack --env sandbox      the stand-in Excel with the same pane, in dist/sandbox
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { lighterRule } = require("./test/setup/lighter-engine");

const inRoot = (...parts) => path.join(__dirname, ...parts);
const officeCdn = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*>\s*<\/script>/;
const paneTemplate = inRoot("src/taskpane/taskpane.html");

const common = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  stats: "errors-warnings",
};

/** Fails the build of the add-in when a module of the sandbox, or Microsoft's client, got into it. */
const noSandboxInside = {
  apply(compiler) {
    compiler.hooks.compilation.tap("no-sandbox-inside", (compilation) => {
      compilation.hooks.finishModules.tap("no-sandbox-inside", (modules) => {
        const foreign = /[\\/](src[\\/]sandbox|node_modules[\\/](@univerjs|@microsoft[\\/]office-js))[\\/]/;
        for (const { resource } of modules) {
          if (foreign.test(resource ?? "")) compilation.errors.push(new Error(`In the add-in: ${resource}`));
        }
      });
    });
  },
};

/** Bytes of the first script, compressed: what stands between opening the pane and something on screen. */
const SHELL_GZIP = 150_000;

/** Fails the build of the add-in when its first script outgrew its limit. */
const smallShell = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("small-shell", (compilation) => {
      for (const [name, entry] of compilation.entrypoints) {
        const files = entry
          .getFiles()
          .map((file) => readFileSync(path.join(compilation.outputOptions.path, file)));
        const size = files.reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0);
        if (size > SHELL_GZIP)
          compilation.errors.push(new Error(`${name}: ${size} bytes > ${SHELL_GZIP} (gzip)`));
      }
    });
  },
};

/** What Excel loads: the pane with the ribbon's functions, and nothing of the sandbox. */
const addin = {
  ...common,
  name: "addin",
  mode: "production",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: inRoot("dist/addin"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  cache: { type: "filesystem", cacheDirectory: inRoot(".cache/webpack"), name: "addin" },
  performance: { hints: "error", maxEntrypointSize: 400_000, maxAssetSize: 400_000 },
  plugins: [
    noSandboxInside,
    smallShell,
    new HtmlPlugin({ template: paneTemplate, filename: "taskpane.html" }),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }, "manifest.xml"] }),
  ],
};

/** The pane's page as it is, with Excel's client from node_modules in place of the one on the Office CDN. */
function paneOfSandbox() {
  const html = readFileSync(paneTemplate, "utf8");
  if (!officeCdn.test(html)) throw new Error(`${paneTemplate} does not load Office.js from its CDN.`);
  return html.replace(officeCdn, '<script src="office/excel-web-16.00.debug.js"></script>');
}

const sandbox = () => ({
  ...common,
  name: "sandbox",
  mode: "development",
  module: { rules: [...common.module.rules, lighterRule] },
  devtool: "cheap-module-source-map",
  entry: {
    page: "./src/sandbox/page/index.ts",
    "office-stand-in": "./src/sandbox/page/office-stand-in.ts",
    taskpane: "./src/taskpane/index.tsx",
  },
  output: {
    path: inRoot("dist/sandbox"),
    filename: "[name].js",
    chunkFilename: "chunks/[id].js",
    clean: true,
  },
  cache: { type: "filesystem", cacheDirectory: inRoot(".cache/webpack"), name: "sandbox" },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: inRoot("src/sandbox/page/index.html"),
      filename: "index.html",
      chunks: ["page"],
    }),
    new HtmlPlugin({
      templateContent: paneOfSandbox(),
      filename: "taskpane.html",
      chunks: ["office-stand-in", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        "manifest.xml",
        {
          from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
          to: "office/",
          info: { minimized: true },
        },
      ],
    }),
  ],
});

module.exports = (env) => (env.sandbox ? sandbox() : addin);
