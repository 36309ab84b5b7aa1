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
  expect(themeOf(office)).toBe({ dark: webDarkTheme, light: webLightTheme }[theme]);
});
