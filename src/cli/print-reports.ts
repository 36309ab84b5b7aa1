import type { CliMessages } from "../locales/cli-messages";
import type { Output } from "./output";
import { SCHEMA } from "./schema-number";
import { textSummary, type Summary } from "./summary";
import { textReport } from "./text-report";
import type { FileReport } from "./validate-file";

export type ReportFormat = "text" | "json" | "jsonl";

/** Prints the report of each file as it is done, then what they come to. */
export interface ReportPrinter {
  open(): Promise<void>;
  file(report: FileReport): Promise<void>;
  close(summary: Summary): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

function textPrinter(output: Output, words: CliMessages): ReportPrinter {
  let isFirst = true;
  return {
    open: nothing,
    async file(report) {
      await output.print(`${isFirst ? "" : "\n"}${textReport(report, words)}`);
      isFirst = false;
    },
    async close(summary) {
      const said = textSummary(summary, words);
      if (said !== "") await output.print(`${isFirst ? "" : "\n"}${said}`);
    },
  };
}

/** A value over several lines, as it stands in an object that holds it. */
const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`);

/** One object, printed piece by piece: it is whole however early the run stops. */
function jsonPrinter(output: Output): ReportPrinter {
  let isFirst = true;
  return {
    open: () => output.print(`{\n  "schema": ${SCHEMA},\n  "files": [`),
    async file(report) {
      await output.print(`${isFirst ? "" : ","}\n    ${indented(report, "    ")}`);
      isFirst = false;
    },
    close: (summary) =>
      output.print(`${isFirst ? "" : "\n  "}],\n  "summary": ${indented(summary, "  ")}\n}\n`),
  };
}

/** An object a line and a file; what they come to is told beside. */
function linePrinter(output: Output, words: CliMessages): ReportPrinter {
  return {
    open: nothing,
    file: (report) => output.print(`${JSON.stringify({ schema: SCHEMA, ...report })}\n`),
    close(summary) {
      output.tell(textSummary(summary, words));
      return Promise.resolve();
    },
  };
}

/** The printer of a format. */
export function reportPrinter(format: ReportFormat, output: Output, words: CliMessages): ReportPrinter {
  if (format === "json") return jsonPrinter(output);
  return format === "jsonl" ? linePrinter(output, words) : textPrinter(output, words);
}
