/** The hook of Microsoft's client through which a host is plugged in (host-side protocol, JSON text both ways). */

export interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Put in place by the client's `HostBridge.init`. */
  onMessageFromHost?: (text: string) => void;
}

/** One entry of an event message: category, type, target, JSON arguments, message id. */
export type EventEntry = readonly [65536 | 65539, number, string, string, 0];

export interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Flag of a batch that may wait until the user leaves the cell being edited (`delayForCellEdit`). */
const mayWait = 64;

/** Gives the JSON text of the answer to a batch, or null to leave the client without one. */
export type Answer = (body: string, waitsForCellEdit: boolean) => Promise<string | null>;

const textOf = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

/** A bug of the stand-in fails the sync with its stack, so that nobody waits for an answer. */
function bugReport(bug: unknown): string {
  const text = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  const error = { Code: "StandInBug", Message: text, Location: "", ActionIndex: 0 };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error });
}

/** A bridge for the client, and the way to send it events. */
export function createBridge(answer: Answer): {
  readonly bridge: Bridge;
  readonly send: (entries: readonly EventEntry[]) => void;
} {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const reply = (body: string | null): void => {
        if (body === null) return;
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
      };
      answer(textOf(message.body), (flags & mayWait) !== 0).then(reply, (bug: unknown) => {
        reply(bugReport(bug));
      });
    },
  };
  return {
    bridge,
    send: (entries) => {
      if (entries.length > 0) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    },
  };
}
