// npm run build -- --env baseUrl=https://…   the add-in for that site, in dist/addin, with its manifests
//   … --env probes                           and with the page of probes, for those who try it in a real Excel
// npx webpack --env production               the same for https://localhost:3000, as the tests build it
// npx webpack --env sandbox                  the stand-in Excel with the same pane, in dist/sandbox
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { lighterRule } = require("./src/sandbox/host/lighter-engine/lighter-engine");

const inRoot = (...parts) => path.join(__dirname, ...parts);
const officeCdn = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*>\s*<\/script>/;
const paneTemplate = inRoot("src/taskpane/taskpane.html");

const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

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

/** Icons and the style of the page, without the notes beside them. */
const pictures = [{ from: "assets", to: "assets", globOptions: { ignore: ["**/*.md"] } }];

/** The user guide, which « Aide » opens beside the pane. */
const guide = { from: "src/guide", to: "guide" };

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

/** Sources of src/hosting that the build itself runs: TypeScript, read as it stands. */
function hosting(file) {
  const stop = require("tsx/cjs/api").register();
  try {
    return require(`./src/hosting/${file}`);
  } finally {
    stop();
  }
}

/** Writes the manifests of the site that is built for, and holds them against what is in it. */
function siteOf({ release, baseUrl, probes = false }) {
  const { parseBaseAddress } = hosting("base-address.ts");
  const base = parseBaseAddress(baseUrl ?? (release ? undefined : "https://localhost:3000"));
  const manifest = readFileSync(inRoot("manifest.xml"), "utf8");
  return hosting("site-plugin.ts").sitePlugin({ base, version, manifest, probes });
}

/** The page that puts to an Excel the questions that the stand-in answers by itself. */
const probesTemplate = inRoot("src/probes/probes.html");
const probesEntry = { probes: "./src/probes/index.ts" };
const probesPage = (source, before = []) =>
  new HtmlPlugin({
    ...source,
    filename: "probes.html",
    chunks: [...before, "probes"],
    chunksSortMode: "manual",
  });

/** What Excel loads: the pane with the ribbon's functions, and nothing of the sandbox. */
const addin = (env) => ({
  ...common,
  name: "addin",
  mode: "production",
  devtool: "source-map",
  entry: { taskpane: "./src/taskpane/index.tsx", ...(env.probes && probesEntry) },
  // app/ holds what is named by its content: a site lets it be kept for ever, and nothing else.
  output: {
    path: inRoot("dist/addin"),
    filename: "app/[name].[contenthash:8].js",
    chunkFilename: "app/[name].[contenthash:8].js",
    clean: true,
  },
  cache: { type: "filesystem", cacheDirectory: inRoot(".cache/webpack"), name: "addin" },
  performance: { hints: "error", maxEntrypointSize: 400_000, maxAssetSize: 400_000 },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })] },
  plugins: [
    noSandboxInside,
    smallShell,
    new HtmlPlugin({
      template: paneTemplate,
      filename: "taskpane.html",
      chunks: ["taskpane"],
      meta: { version },
    }),
    ...(env.probes ? [probesPage({ template: probesTemplate })] : []),
    new CopyPlugin({ patterns: [...pictures, guide] }),
    siteOf(env),
  ],
});

/** A page of the add-in as it is, with Excel's client from node_modules in place of the one on the Office CDN. */
function inSandbox(template) {
  const html = readFileSync(template, "utf8");
  if (!officeCdn.test(html)) throw new Error(`${template} does not load Office.js from its CDN.`);
  return html.replace(officeCdn, '<script src="office/excel-web-16.00.debug.js"></script>');
}

/** Built once, it runs as the add-in that people have, without React's own checks, its text left readable. */
const builtOnce = {
  mode: "production",
  devtool: false,
  optimization: { minimize: false, chunkIds: "named" },
};
const builtAgain = { mode: "development", devtool: "cheap-module-source-map" };

const sandbox = ({ once }) => ({
  ...common,
  ...(once ? builtOnce : builtAgain),
  name: "sandbox",
  module: { rules: [...common.module.rules, lighterRule] },
  entry: {
    page: "./src/sandbox/page/index.ts",
    "office-stand-in": "./src/sandbox/page/office-stand-in.ts",
    taskpane: "./src/taskpane/index.tsx",
    ...probesEntry,
  },
  output: {
    path: inRoot("dist/sandbox"),
    filename: "[name].js",
    chunkFilename: "chunks/[id].js",
    clean: true,
  },
  cache: {
    type: "filesystem",
    cacheDirectory: inRoot(".cache/webpack"),
    name: once ? "sandbox-once" : "sandbox",
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: inRoot("src/sandbox/page/index.html"),
      filename: "index.html",
      chunks: ["page"],
    }),
    new HtmlPlugin({
      templateContent: inSandbox(paneTemplate),
      filename: "taskpane.html",
      meta: { version },
      chunks: ["office-stand-in", "taskpane"],
      chunksSortMode: "manual",
    }),
    probesPage({ templateContent: inSandbox(probesTemplate) }, ["office-stand-in"]),
    new CopyPlugin({
      patterns: [
        ...pictures,
        guide,
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

/** The add-in as its sources stand, for `npm run start:excel`: quick to build again, its sizes of no matter. */
function development(env) {
  const { plugins, ...whole } = addin(env);
  return {
    ...whole,
    mode: "development",
    devtool: "cheap-module-source-map",
    output: {
      ...whole.output,
      path: inRoot("dist/development"),
      filename: "app/[name].js",
      chunkFilename: "app/[name].js",
    },
    cache: { ...whole.cache, name: "development" },
    performance: { hints: false },
    plugins: plugins.filter((plugin) => plugin !== smallShell),
  };
}

module.exports = (env) => {
  if (env.sandbox) return sandbox(env);
  return env.development ? development(env) : addin(env);
};
