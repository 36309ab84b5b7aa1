/** Pages that are fetched when they are first opened. */
import { lazy, type FunctionComponent } from "react";
import { systemClock } from "../app/clock";
import { loadPart } from "./load-part";

/** The page that `load` fetches (`import()`), by the name that its file gives it. */
const page = <Name extends string, Props extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, FunctionComponent<Props>>>>,
) => lazy(async () => ({ default: (await loadPart(load, systemClock))[name] }));

export const CatalogueView = page(
  "CatalogueView",
  () => import(/* webpackChunkName: "catalogue" */ "./catalogue/catalogue-view"),
);

export const ComparisonView = page(
  "ComparisonView",
  () => import(/* webpackChunkName: "comparison" */ "./comparison/comparison-view"),
);

export const HelpView = page("HelpView", () => import(/* webpackChunkName: "help" */ "./help/help-view"));

export const ReferenceView = page(
  "ReferenceView",
  () => import(/* webpackChunkName: "reference" */ "./reference/reference-view"),
);

export const ProgressView = page(
  "ProgressView",
  () => import(/* webpackChunkName: "progress" */ "./progress-page/progress-view"),
);

export const Tour = page("Tour", () => import(/* webpackChunkName: "tour" */ "./tour/tour"));

export const TakeoverView = page(
  "TakeoverView",
  () => import(/* webpackChunkName: "takeover" */ "./takeover/takeover-view"),
);
