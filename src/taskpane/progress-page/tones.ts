import { makeStyles, tokens } from "@fluentui/react-components";

/** What pictures are painted with; in forced colours shapes and lines tell what colours do. */
export const useTones = makeStyles({
  good: {
    fill: tokens.colorPaletteGreenForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  half: {
    fill: tokens.colorPaletteYellowForeground1,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  bad: {
    fill: tokens.colorPaletteRedForeground3,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  neutral: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  empty: {
    fill: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" },
  },
  line: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  strong: {
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

export type Tone = "good" | "half" | "bad" | "neutral" | "empty";
