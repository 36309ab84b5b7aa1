import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What Office says of its own theme; an Excel that says nothing is taken for a light one. */
export type OfficeTheme = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** True for a colour "#RRGGBB" on which white is read better than black (half of full brightness, ITU-R BT.601). */
function isDarkColor(color: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Fluent's own, but for its link, too pale where the mouse is: 3.9 to 1, where WCAG 2.2 (1.4.3) asks for 4.5. */
const darkTheme: Theme = {
  ...webDarkTheme,
  colorBrandForegroundLink: webDarkTheme.colorBrandForegroundLinkHover,
  colorNeutralBackground1Hover: webDarkTheme.colorSubtleBackgroundHover,
};

/** The pane is dark where Office is. Older Office gives a background only. */
export function themeOf({ isDarkTheme, bodyBackgroundColor = "" }: OfficeTheme = {}): Theme {
  return (isDarkTheme ?? isDarkColor(bodyBackgroundColor)) ? darkTheme : webLightTheme;
}
