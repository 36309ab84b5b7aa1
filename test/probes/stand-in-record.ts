/** What the stand-in Excel answers to the probes, as a record of an Excel of the same language and age would. */
import { probes } from "../../src/probes/all";
import type { Client, ProbeRecord } from "../../src/probes/record";
import { runProbes } from "../../src/probes/run-probes";
import { connectClient } from "../../src/sandbox/host/client/node-client";
import { createHost } from "../../src/sandbox/host/host";

/** The stand-in tells of what happened in the tasks that follow. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** Asks a stand-in that speaks the language of a client and has its ExcelApi. */
export async function standInRecord({
  language,
  excelApi,
}: Pick<Client, "language" | "excelApi">): Promise<ProbeRecord> {
  const host = createHost({ language: language.startsWith("en") ? "en" : "fr", excelApi });
  const { parts } = connectClient(host);
  try {
    return await runProbes(probes, {
      client: { host: "Excel", platform: "stand-in", version: "0", excelApi, language },
      isSetSupported: parts.context.requirements.isSetSupported,
      gestures: {
        insertRow: async (sheet, row) => {
          await host.user.insertRows(sheet, row);
        },
        deleteRow: async (sheet, row) => {
          await host.user.deleteRows(sheet, row);
        },
        paste: async (sheet, address, rows) => {
          await host.user.paste(sheet, address, rows);
        },
        // Nobody sorts or filters a table in it yet.
        sort: () => Promise.resolve("not done here"),
        filter: () => Promise.resolve("not done here"),
        copySheet: host.user.copySheet,
      },
      now: () => new Date(),
      pause,
    });
  } finally {
    // What it still had to tell goes out before it goes.
    await pause();
    host.dispose();
  }
}
