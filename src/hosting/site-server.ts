/** The built add-in, served with the headers of the real site. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { fileTypes, headersOf, headersOfAll, policy, policyText, type Policy } from "./headers/headers";

export interface SiteOptions {
  /** One more site (origin) that may show the pane in a frame. */
  readonly ancestor?: string | undefined;
  /** A header, or a directive of the policy, that is left out: for the tests. */
  readonly without?: string | undefined;
}

function policyServed({ ancestor, without }: SiteOptions): string {
  const ancestors = ancestor === undefined ? [] : [ancestor];
  const whole: Policy = { ...policy, "frame-ancestors": [...policy["frame-ancestors"], ...ancestors] };
  return policyText(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== without)));
}

const sentWith = (options: SiteOptions): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...headersOfAll, "Content-Security-Policy": policyServed(options) }).filter(
      ([name]) => name !== options.without,
    ),
  );

/** Path of a file from the folder, or null when the address leads to none. No file of the site needs an escape. */
function fileAt(folder: string, address: string): string | null {
  const [pathname = ""] = address.split(/[?#]/);
  const file = path.join(folder, pathname);
  const found = file.startsWith(folder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return found ? path.relative(folder, file).split(path.sep).join("/") : null;
}

/** A server of what is in `folder`, and nothing else; it does not listen yet. */
export function siteServer(folder: string, options: SiteOptions): Server {
  const sent = sentWith(options);
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const file = isRead ? fileAt(folder, request.url ?? "/") : null;
    if (file === null) {
      response.writeHead(404, sent).end();
      return;
    }
    const type = fileTypes[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...headersOf(file, sent), "Content-Type": type });
    if (request.method === "HEAD") response.end();
    else createReadStream(path.join(folder, file)).pipe(response);
  });
}
