/**
 * Loaded in the pane's page after Microsoft's Excel client and before the
 * add-in's own script: plugs the client into the host of the page around, and
 * stands in for the small part of Office that is not Excel.
 */
import { createOffice } from "../host/client/office-parts";
import { hearGroups } from "../host/client/undo-group";
import { createActions } from "./office-actions";
import type { SandboxAround } from "./frame";

/** Hook of the client that its public types leave out. */
interface ClientWithBridge {
  readonly HostBridge: { init(bridge: SandboxAround["bridge"]): void };
}

const around = window.parent.sandbox;
if (!around) throw new Error("This page works inside the sandbox only.");

const { excelApi, displayLanguage: language, showPane, hidePane, bridge, undoGroup } = around;
const { parts } = createOffice({ excelApi, language });
const actions = createActions();

const officeParts = {
  ...parts,
  HostType: { Excel: "Excel" },
  actions: { associate: actions.associate },
  addin: { ...parts.addin, showAsTaskpane: showPane, hide: hidePane },
};

// The client's own Office.context can be neither set nor redefined: an object on top of it can.
const office: unknown = Object.create(
  window.Office,
  Object.fromEntries(Object.entries(officeParts).map(([name, value]) => [name, { value }])),
);
Object.defineProperty(window, "Office", { value: office });
(OfficeExtension as unknown as ClientWithBridge).HostBridge.init(bridge);
hearGroups(Excel, () => undoGroup);

window.officeStandIn = {
  runCommand: actions.run,
  visibilityChanged: (shown) => void (shown ? parts.addin.showAsTaskpane() : parts.addin.hide()),
};
