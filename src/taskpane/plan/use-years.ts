import { useEffect, useMemo, useState } from "react";
import type { App } from "../../app/app";
import type { Ready } from "../../app/session";

/** The fiscal years of which columns fold in the workbook, in their order. */
export function useYears({ views }: App, { validation }: Ready): readonly string[] {
  return useMemo(
    () => [...new Set((views?.years(validation) ?? []).map(({ year }) => year))],
    [views, validation],
  );
}

/** The one of them that is unfolded now, looked up when whoever asks comes into view; null until then, and where it is not known. */
export function useShownYear(app: App, { validation }: Ready): string | null {
  const [year, setYear] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void app.shownYear(validation).then((found) => {
      if (isWanted) setYear(found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, validation]);
  return year;
}
