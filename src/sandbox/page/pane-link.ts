/** The page around's end of the link to the page inside the frame. */
import type { FromPane, LinkedWorkbook, ToPane } from "./frame";

export interface PaneLink {
  /** Runs the function that the add-in gave a ribbon button; resolves when it says that it is done. */
  runCommand(name: string): Promise<void>;
  /** The pane was shown or hidden. */
  visibilityChanged(shown: boolean): void;
  close(): void;
}

export interface PaneLinkParts {
  readonly frame: HTMLIFrameElement;
  readonly workbook: LinkedWorkbook;
  readonly show: () => void;
  readonly hide: () => void;
}

type Calls = Map<number, (failure: string | null) => void>;

/** What is done with each message of the page inside. */
function receiver({ workbook, show, hide }: PaneLinkParts, send: (message: ToPane) => void, calls: Calls) {
  const { bridge, undoGroup, excelApi, displayLanguage, isDark } = workbook;
  return (message: FromPane): void => {
    switch (message.kind) {
      case "hello":
        if (!message.isNear) {
          bridge.onMessageFromHost = (text) => {
            send({ kind: "answer", text });
          };
        }
        send({ kind: "welcome", excelApi, displayLanguage, isDark });
        break;
      case "request":
        bridge.sendMessageToHost(message.text);
        break;
      case "show":
        show();
        break;
      case "hide":
        hide();
        break;
      case "group-begins":
        undoGroup.begin();
        break;
      case "group-ends":
        undoGroup.end();
        break;
      case "ran":
        calls.get(message.call)?.(message.failure);
        calls.delete(message.call);
    }
  };
}

/** Links a frame to the workbook on the page, until it is closed. */
export function linkPane(parts: PaneLinkParts): PaneLink {
  const calls: Calls = new Map();
  const { frame } = parts;
  const { origin } = new URL(frame.src, location.href);
  let last = 0;
  const send = (message: ToPane) => frame.contentWindow?.postMessage(message, origin);
  const receive = receiver(parts, send, calls);
  const listen = ({ source, data }: MessageEvent<FromPane>) => {
    if (source === frame.contentWindow) receive(data);
  };
  window.addEventListener("message", listen);
  return {
    runCommand: (name) =>
      new Promise((resolve, reject) => {
        last += 1;
        calls.set(last, (failure) => {
          if (failure === null) resolve();
          else reject(new Error(failure));
        });
        send({ kind: "run", name, call: last });
      }),
    visibilityChanged(shown) {
      send({ kind: "visibility", shown });
    },
    close() {
      window.removeEventListener("message", listen);
    },
  };
}
