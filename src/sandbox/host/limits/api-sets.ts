import sets from "./api-sets.json";
import { apiNotFound } from "../protocol/host-error";

const byClass: Readonly<Record<string, Readonly<Record<string, string>>>> = sets;

const minor = (version: string): number => Number(version.split(".")[1]);

/** The ExcelApi version that brought a member ("1.9"); null when none did or the member is unknown. */
export function apiSetOf(className: string, member: string): string | null {
  const version = byClass[className]?.[member];
  return version === undefined || version === "none" ? null : version;
}

/** Refuses members newer than the ExcelApi that this Excel announces. */
export function requireApi(className: string, member: string, announced: string): void {
  const version = apiSetOf(className, member);
  if (version === null) throw apiNotFound(`${className}.${member} belongs to no ExcelApi set`);
  if (minor(version) > minor(announced)) {
    throw apiNotFound(`${className}.${member} needs ExcelApi ${version}, this Excel has ${announced}`);
  }
}
