/** The site that manifest.xml, the source, stands at: replaced everywhere by the one that is built for. */
const sourceSite = "https://localhost:3000";

/** production is what everybody gets; test is installed beside it, by those who try the next version. */
export type Ring = "production" | "test";

/** What the test ring has of its own, beside its id: a name that nobody mistakes for the other. */
const testRing = {
  id: "4b8f0f0a-2f0d-4c57-9d0e-6a1c7b1f5e22",
  marks: [
    ["Feuille de route", "Feuille de route (essai)"],
    ["Roadmap", "Roadmap (test)"],
  ],
} as const;

/** Elements whose words name the add-in: its own name and that of its tab. */
const naming = /<DisplayName [\s\S]*?<\/DisplayName>|<bt:String id="Tab\.Label"[\s\S]*?<\/bt:String>/g;

export interface ManifestTarget {
  /** Ends with a slash. */
  readonly base: URL;
  /** The package's own, three numbers. */
  readonly version: string;
  readonly ring: Ring;
}

/** Excel compares four numbers. Throws on a version of another shape: an update would not be seen. */
export function manifestVersion(version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(
      `The version "${version}" of package.json is not three numbers, which a manifest needs: say 1.2.3.`,
    );
  }
  return `${version}.0`;
}

function replaceOnce(text: string, found: RegExp, replacement: string): string {
  if (!found.test(text)) throw new Error(`manifest.xml lacks what ${String(found)} looks for.`);
  return text.replace(found, () => replacement);
}

function inTestRing(text: string): string {
  const named = text.replace(naming, (element) =>
    testRing.marks.reduce(
      (changed, [name, marked]) => changed.replaceAll(`"${name}"`, `"${marked}"`),
      element,
    ),
  );
  return replaceOnce(named, /<Id>[^<]*<\/Id>/, `<Id>${testRing.id}</Id>`);
}

/** The manifest of a site and a ring, from the text of manifest.xml. */
export function manifestFor(source: string, { base, version, ring }: ManifestTarget): string {
  const home = base.href.replace(/\/$/, "");
  const versioned = replaceOnce(
    source,
    /<Version>[^<]*<\/Version>/,
    `<Version>${manifestVersion(version)}</Version>`,
  );
  const placed = replaceOnce(
    versioned.replace(/<!--[\s\S]*?-->\s*/, "").replaceAll(sourceSite, home),
    /<AppDomain>[^<]*<\/AppDomain>/,
    `<AppDomain>${base.origin}</AppDomain>`,
  );
  return ring === "test" ? inTestRing(placed) : placed;
}
