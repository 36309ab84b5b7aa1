import type { PackageParts } from "./package-parts";
import { parsePart } from "./xml-reader";

/** Elements that only hold others: on their own they change nothing of what is seen. */
const containers: ReadonlySet<string> = new Set([
  "dxf",
  "font",
  "fill",
  "patternFill",
  "border",
  "extLst",
  "ext",
]);

/** True for an element inside of a `<dxf>` by which something is seen. */
export const showsSomething = (element: string): boolean => !containers.has(element);

/** For each format of the conditional formats of a workbook, whether it shows anything. */
export function readShownFormats(parts: PackageParts, path: string): readonly boolean[] {
  const shown: boolean[] = [];
  let isInside = false;
  parsePart(parts, path, {
    open: (name) => {
      if (name === "dxf") {
        isInside = true;
        shown.push(false);
      } else if (isInside && showsSomething(name)) shown[shown.length - 1] = true;
    },
    close: (name) => {
      if (name === "dxf") isInside = false;
    },
  });
  return shown;
}
