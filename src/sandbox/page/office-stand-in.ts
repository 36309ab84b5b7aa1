/**
 * Loaded in the pane's page after Microsoft's Excel client and before the add-in's own script: plugs the client into the
 * host of the page around, by messages, and stands in for the small part of Office that is not Excel.
 */
import type { Bridge } from "../host/client/bridge";
import { createOffice, type OfficeStandIn } from "../host/client/office-parts";
import { hearGroups, type UndoGroup } from "../host/client/undo-group";
import type { FromPane, LinkedWorkbook, ToPane } from "./frame";
import { createActions } from "./office-actions";

/** Hook of the client that its public types leave out. */
interface ClientWithBridge {
  readonly HostBridge: { init(bridge: Bridge): void };
}

if (window.parent === window) throw new Error("This page works inside the sandbox only.");

const send = (message: FromPane) => {
  // The page around may be any that this site lets show it in a frame: what is said holds no secret from it.
  window.parent.postMessage(message, "*");
};

/** The workbook of the page around, when that page is of the same site. */
function nearWorkbook(): LinkedWorkbook | null {
  try {
    return window.parent.sandbox?.workbook ?? null;
  } catch (error) {
    // What the browser answers about the page of another site.
    if (error instanceof DOMException && error.name === "SecurityError") return null;
    throw error;
  }
}

const near = nearWorkbook();
const bridge: Bridge = near?.bridge ?? {
  sendMessageToHost: (text) => {
    send({ kind: "request", text });
  },
};
const undoGroup: UndoGroup = near?.undoGroup ?? {
  begin: () => {
    send({ kind: "group-begins" });
  },
  end: () => {
    send({ kind: "group-ends" });
  },
};
const actions = createActions();
let standIn: OfficeStandIn | null = null;
let ready: () => void = () => undefined;
const welcomed = new Promise<void>((resolve) => (ready = resolve));

/** Office before and after the page around has said what it is. */
function known(): OfficeStandIn {
  if (!standIn) throw new Error("Office is not ready yet.");
  return standIn;
}

function run({ name, call }: Extract<ToPane, { kind: "run" }>): void {
  const done = (failure: string | null) => {
    send({ kind: "ran", call, failure });
  };
  actions.run(name).then(
    () => {
      done(null);
    },
    (error: unknown) => {
      done(error instanceof Error ? error.message : String(error));
    },
  );
}

function receive(message: ToPane): void {
  switch (message.kind) {
    case "welcome":
      standIn = createOffice({
        excelApi: message.excelApi,
        language: message.displayLanguage,
        isDark: message.isDark,
      });
      ready();
      break;
    case "answer":
      bridge.onMessageFromHost?.(message.text);
      break;
    case "run":
      run(message);
      break;
    case "visibility":
      void welcomed.then(() => {
        const { addin } = known().parts;
        return message.shown ? addin.showAsTaskpane() : addin.hide();
      });
  }
}

const asked = (kind: "show" | "hide") => () => {
  send({ kind });
  return Promise.resolve();
};

const officeParts: Readonly<Record<string, PropertyDescriptor>> = {
  HostType: { value: { Excel: "Excel" } },
  context: { get: () => known().parts.context },
  onReady: {
    value: async (then?: Parameters<OfficeStandIn["parts"]["onReady"]>[0]) => {
      await welcomed;
      return known().parts.onReady(then);
    },
  },
  actions: { value: { associate: actions.associate } },
  StartupBehavior: { get: () => known().parts.StartupBehavior },
  addin: {
    get: () => ({ ...known().parts.addin, showAsTaskpane: asked("show"), hide: asked("hide") }),
  },
};

// The client's own Office.context can be neither set nor redefined: an object on top of it can.
const office: unknown = Object.create(window.Office, officeParts);
Object.defineProperty(window, "Office", { value: office });
(OfficeExtension as unknown as ClientWithBridge).HostBridge.init(bridge);
hearGroups(Excel, () => undoGroup);
window.addEventListener("message", ({ source, data }: MessageEvent<ToPane>) => {
  if (source === window.parent) receive(data);
});
send({ kind: "hello", isNear: near !== null });
