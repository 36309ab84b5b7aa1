/**
 * The headers that the site of the add-in sends: the one source of the server here and of the ready-made files for
 * other servers. `src/hosting/README.md` says why each is there.
 */

/** Where Office.js comes from; Microsoft supports no other place. */
export const officeCdn = "https://appsforoffice.microsoft.com";

/** Sites of Microsoft 365 that show Excel on the web, and so the pane in a frame. */
export const excelOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://excel.cloud.microsoft",
  "https://*.sharepoint.com",
] as const;

/**
 * SHA-256 of the empty text: Fluent puts empty `<style>` elements on the page and fills them by script, so that no style
 * written in a page needs to be allowed.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Directives of the content security policy, each with what it allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

export const policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'", officeCdn],
  "style-src": ["'self'", emptyStyle],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": excelOnTheWeb,
} as const satisfies Policy;

/** The policy as the header says it. */
export const policyText = (directives: Policy): string =>
  Object.entries(directives)
    .map(([name, allowed]) => `${name} ${allowed.join(" ")}`)
    .join("; ");

/** Sent with every file of the site. */
export const headersOfAll = {
  "Content-Security-Policy": policyText(policy),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
} as const satisfies Readonly<Record<string, string>>;

const day = 86_400;

/** Folders of the site whose files may be kept, and how; whatever is outside of them is asked for each time. */
export const keptFolders = [
  { folder: "app/", seconds: 365 * day, flags: ["public", "immutable"] },
  { folder: "assets/", seconds: day, flags: ["public"] },
] as const;

/** What Cache-Control says of a page or a manifest: ask whether it is still the last one. */
export const askedEachTime = "no-cache";

export const keptFor = ({ seconds, flags }: (typeof keptFolders)[number]): string =>
  [...flags, `max-age=${seconds}`].join(", ");

/** All the headers of a file of the site, by its path from the site's folder, such as "app/taskpane.1a2b3c4d.js". */
export function headersOf(path: string, own: Readonly<Record<string, string>> = headersOfAll) {
  const kept = keptFolders.find(({ folder }) => path.startsWith(folder));
  return { ...own, "Cache-Control": kept ? keptFor(kept) : askedEachTime };
}

/** Types of the files of the site, by how their names end. */
export const fileTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};
