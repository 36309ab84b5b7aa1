import { checkFunctions, checkIdentity, checkRequirements } from "./check-code";
import { checkControls, checkResources, checkRuntime } from "./check-references";
import { checkAddresses, checkIcons } from "./check-site";
import { checkLengths, checkLocales } from "./check-words";
import type { Check, Fault, SiteFacts } from "./fault";
import { parseXml } from "./xml-tree";

const checks: Readonly<Record<string, Check>> = {
  resources: checkResources,
  controls: checkControls,
  runtime: checkRuntime,
  locales: checkLocales,
  lengths: checkLengths,
  addresses: checkAddresses,
  icons: checkIcons,
  functions: checkFunctions,
  requirements: checkRequirements,
  identity: checkIdentity,
};

/** What Microsoft's schema does not see in a manifest. Throws when the text is not XML. */
export function lintManifest(manifest: string, facts: SiteFacts): readonly Fault[] {
  const root = parseXml(manifest);
  return Object.entries(checks).flatMap(([check, find]) =>
    find(root, facts).map((fault) => ({ check, ...fault })),
  );
}

/** A fault as a line of the build's output. */
export const faultText = ({ check, where, what }: Fault): string => `${check}: ${where}: ${what}.`;
