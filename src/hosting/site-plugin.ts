import type { Compilation, Compiler } from "webpack";
import { commandNames } from "../commands/commands";
import { requirements } from "../workbook/requirements";
import type { SiteFacts } from "./manifest/fault";
import { manifestFor, type Ring } from "./manifest/for-site";
import { faultText, lintManifest } from "./manifest/lint";
import { probesManifest } from "./manifest/probes-manifest";

export interface SiteParts {
  /** Ends with a slash. */
  readonly base: URL;
  /** The package's, three numbers. */
  readonly version: string;
  /** Text of manifest.xml, the source. */
  readonly manifest: string;
  /** With the page of probes, for those who try the add-in. */
  readonly probes: boolean;
}

/** The manifest of each ring, as a file of the site. */
const manifestFiles: Readonly<Record<Ring, string>> = {
  production: "manifest.xml",
  test: "manifest-test.xml",
};

const rings = ["production", "test"] as const;
const name = "addin-site";

function bytesOf(compilation: Compilation, path: string): Uint8Array | null {
  const source = compilation.getAsset(path)?.source.source();
  return typeof source === "string" ? new TextEncoder().encode(source) : (source ?? null);
}

/** Webpack's part that writes the manifests of a site once all its files are there; what lint finds fails the build. */
export function sitePlugin({ base, version, manifest, probes }: SiteParts): {
  apply(compiler: Compiler): void;
} {
  const write = (compilation: Compilation, { sources, WebpackError }: Compiler["webpack"]) => {
    const facts: SiteFacts = {
      base,
      version,
      requirements,
      functions: commandNames,
      file: (path) => bytesOf(compilation, path),
    };
    if (probes)
      compilation.emitAsset("manifest-probes.xml", new sources.RawSource(probesManifest(base, version)));
    for (const ring of rings) {
      const text = manifestFor(manifest, { base, version, ring });
      compilation.emitAsset(manifestFiles[ring], new sources.RawSource(text));
      for (const fault of lintManifest(text, facts)) {
        compilation.errors.push(new WebpackError(`${manifestFiles[ring]}: ${faultText(fault)}`));
      }
    }
  };
  return {
    apply({ hooks, webpack }) {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          write(compilation, webpack);
        });
      });
    },
  };
}
