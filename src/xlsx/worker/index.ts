/** Entry of the worker: a chunk of its own, where a large or hostile file cannot hold the pane up. */
import { answer } from "./answer";
import type { ReadRequest } from "./messages";

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data, (reply) => {
    postMessage(reply);
  });
});
