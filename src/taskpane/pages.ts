/** Pages that are fetched when they are first opened. */
import { lazy } from "react";
import { systemClock } from "../app/clock";
import { loadPart } from "./load-part";

export const CatalogueView = lazy(() =>
  loadPart(async () => {
    const { CatalogueView: page } = await import(
      /* webpackChunkName: "catalogue" */ "./catalogue/catalogue-view"
    );
    return { default: page };
  }, systemClock),
);

export const ComparisonView = lazy(() =>
  loadPart(async () => {
    const { ComparisonView: page } = await import(
      /* webpackChunkName: "comparison" */ "./comparison/comparison-view"
    );
    return { default: page };
  }, systemClock),
);

export const TakeoverView = lazy(() =>
  loadPart(async () => {
    const { TakeoverView: page } = await import(
      /* webpackChunkName: "takeover" */ "./takeover/takeover-view"
    );
    return { default: page };
  }, systemClock),
);
