// Taken before a test can replace the timers.
const Channel = MessageChannel;

/** Resolves after everything that is already queued as a microtask. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new Channel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
