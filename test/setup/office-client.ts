/** A stand-in Excel with Microsoft's client connected to it, for tests. */
import { connectClient } from "../../src/sandbox/host/client/node-client";
import { createHost, type Host, type HostOptions } from "../../src/sandbox/host/host";
import type { OfficeStandIn } from "../../src/sandbox/host/client/office-parts";

export interface TestExcel extends Host {
  readonly office: OfficeStandIn;
}

/** Opens a new workbook; `Excel.run` works on it until another one is opened. */
export function openExcel(options: HostOptions = {}): TestExcel {
  const host = createHost(options);
  const office = connectClient(host);
  return Object.create(host, { office: { value: office, enumerable: true } }) as TestExcel;
}
