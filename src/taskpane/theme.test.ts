import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeOf, type OfficeTheme } from "./theme";

test.each<[OfficeTheme | undefined, "dark" | "light"]>([
  [undefined, "light"],
  [{}, "light"],
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#262626" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "666666" }, "dark"],
  [{ bodyBackgroundColor: "#E6E6E6" }, "light"],
  // Green is bright, blue is not.
  [{ bodyBackgroundColor: "#00FF00" }, "light"],
  [{ bodyBackgroundColor: "#0000FF" }, "dark"],
  [{ bodyBackgroundColor: "black" }, "light"],
])("%o is %s", (office, theme) => {
  const { colorNeutralBackground1 } = { dark: webDarkTheme, light: webLightTheme }[theme];
  expect(themeOf(office).colorNeutralBackground1).toBe(colorNeutralBackground1);
});

/** Relative luminance of "#RRGGBB", as WCAG 2.2 counts it. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((less, more) => less - more);
  return (light + 0.05) / (dark + 0.05);
}

/** What the pages lay their texts on. */
const still = ["colorNeutralBackground1", "colorNeutralBackground2"] as const;
const underMouse = ["colorNeutralBackground1Hover", "colorSubtleBackgroundHover"] as const;
const texts = [
  ...(["colorNeutralForeground1", "colorNeutralForeground2"] as const),
  ...(["colorNeutralForeground3", "colorBrandForegroundLink"] as const),
];
/** Of fields, which nothing lights up. */
const refusals = ["colorPaletteRedForeground1"] as const;
const signs = [
  ...(["colorStatusDangerForeground1", "colorStatusWarningForeground1"] as const),
  ...(["colorStatusSuccessForeground1", "colorPalettePurpleForeground2", "colorBrandForeground1"] as const),
];

describe.each(["dark", "light"])("in a %s Office", (theme) => {
  test.each([
    ["texts", texts, [...still, ...underMouse], 4.5],
    ["refusals", refusals, still, 4.5],
    ["signs", signs, [...still, ...underMouse], 3],
  ] as const)("%s stand out, under the mouse too", (_, colors, grounds, least) => {
    const shown = themeOf({ isDarkTheme: theme === "dark" });
    const pale = grounds.flatMap((ground) =>
      colors
        .filter((color) => contrastOf(shown[color], shown[ground]) < least)
        .map((color) => `${color} on ${ground}`),
    );
    expect(pale).toEqual([]);
  });
});
