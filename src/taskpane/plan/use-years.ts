import { useMemo } from "react";
import type { App } from "../../app/app";
import type { Ready } from "../../app/session";

/** The fiscal years of which columns fold in the workbook, in their order. */
export function useYears({ views }: App, { validation }: Ready): readonly string[] {
  return useMemo(
    () => [...new Set((views?.years(validation) ?? []).map(({ year }) => year))],
    [views, validation],
  );
}
