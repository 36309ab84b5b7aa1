/** Microsoft's unmodified Excel client in Node, plugged into a host. The only file here that needs Node. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createOffice, type OfficeStandIn } from "./office-parts";
import { hearGroups, type UndoGroup } from "./undo-group";
import type { Bridge } from "./bridge";

const clientFile = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

const emptyStorage = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  key: () => null,
  length: 0,
};

/** What the client needs of a browser while it is being loaded. */
function browserParts(): Readonly<Record<string, unknown>> {
  const nothing = (): undefined => undefined;
  const element = { setAttribute: nothing, appendChild: nothing, style: {}, getElementsByTagName: () => [] };
  return {
    window: globalThis,
    location: {
      href: "http://localhost/",
      hash: "",
      search: "",
      origin: "http://localhost",
      protocol: "http:",
    },
    document: {
      createElement: () => element,
      getElementsByTagName: () => [element],
      getElementById: () => null,
      addEventListener: nothing,
      cookie: "",
      URL: "http://localhost/",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "Node", appVersion: "", language: "fr-CA" },
    sessionStorage: emptyStorage,
    localStorage: emptyStorage,
    name: "",
    open: nothing,
  };
}

interface ClientGlobals {
  Office?: object;
  OfficeExtension?: { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
}

const globals: ClientGlobals & Record<string, unknown> = globalThis as never;

let library: object | null = null;

/** Evaluates the client once; its globals `Excel` and `OfficeExtension` stay. */
function loadClient(): object {
  if (globals.Office && globals.OfficeExtension) return globals.Office;
  for (const [name, value] of Object.entries(browserParts())) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  const file = createRequire(join(process.cwd(), "package.json")).resolve(clientFile);
  // Indirect: the client recognises plain objects by their prototype, so it must live in this realm.
  const evaluate = globalThis.eval;
  evaluate(readFileSync(file, "utf8"));
  if (!globals.Office) throw new Error("Microsoft's Excel client did not load.");
  hearGroups(Excel, currentGroup);
  return globals.Office;
}

/** What the client is connected to. */
export interface Connectable {
  readonly bridge: Bridge;
  readonly excelApi: string;
  readonly language: "fr" | "en";
  readonly undoGroup: UndoGroup;
}

/** Group of the host that was connected last. */
let undoGroup: UndoGroup | null = null;

function currentGroup(): UndoGroup {
  if (!undoGroup) throw new Error("No host is connected.");
  return undoGroup;
}

/** Makes `Excel.run` in this realm work on the host, and `Office` say what the host is. */
export function connectClient({ bridge, excelApi, language, undoGroup: group }: Connectable): OfficeStandIn {
  library ??= loadClient();
  undoGroup = group;
  const standIn = createOffice({ excelApi, language: language === "fr" ? "fr-CA" : "en-US" });
  // The client's own Office.context can be neither set nor redefined: an object on top of it can.
  const office = { ...standIn.parts, __proto__: library };
  Object.defineProperty(globalThis, "Office", { value: office, writable: true, configurable: true });
  globals.OfficeExtension?.HostBridge.init(bridge);
  return standIn;
}
