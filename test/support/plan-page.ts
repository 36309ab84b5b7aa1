/** A plan with a gap, its explanation and its measure, and what the page shows of it. */
import { screen } from "@testing-library/react";
import { FakeWorkbook } from "../fakes/fake-workbook";
import { finding, validationWith } from "../fakes/plan";
import type { Validate } from "../../src/app/contracts";
import type { Severity } from "../../src/core/programme/finding/facts";
import type { KeyedFinding } from "../../src/core/programme/finding/finding";
import type { Validation } from "../../src/core/validation/validation";

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const region = (name: string | RegExp) => screen.getByRole("region", { name });
export const plain = (text: string | null) => (text ?? "").replaceAll(/\s+/gu, " ").trim();
export const headings = (level: number) =>
  screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);
export const book = () =>
  new FakeWorkbook().addSheet("Indicateurs", { A1: "No", A5: "1.1" }).addSheet("Risques");

export function onRow(
  rule: string,
  severity: Severity,
  address: string,
  part?: "wrong" | "left",
): KeyedFinding {
  return {
    ...finding(rule, severity, address),
    key: `${rule}-${address}`,
    item: { subject: "indicators", name: "1.1" },
    ...(part && { problem: { kind: "gap", part } }),
  };
}
export const gap = [
  onRow("MES-01", "error", "N5", "left"),
  onRow("MES-03", "error", "O5", "left"),
  { ...finding("CIB-01", "toFill", "C6"), key: "CIB-01" },
  onRow("ECA-02", "warning", "K5", "wrong"),
];
export const withGap: Validation = { ...validationWith(gap), findings: gap, followUp: "S1" };
export const finds =
  (validation: Validation): Validate =>
  () => ({ status: "validated", validation });
