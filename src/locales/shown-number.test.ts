import { shownNumber } from "./shown-number";

const noBreak = "\u00a0";

test.each<readonly [number, string, string, string]>([
  [45659, "d-mmm", "2-janv", "2-Jan"],
  [45659, "d\\-mmm", "2-janv", "2-Jan"],
  [45659, "yyyy\\-mm\\-dd", "2025-01-02", "2025-01-02"],
  [45659, "d mmmm yyyy", `2${noBreak}janvier${noBreak}2025`, `2${noBreak}January${noBreak}2025`],
  [46000, '#,##0\\ "$"', `46${noBreak}000${noBreak}$`, `46,000${noBreak}$`],
  [90, "0.0%", `9000,0${noBreak}%`, "9000.0%"],
  [0.5, "0.0\u00a0%", `50,0${noBreak}%`, `50.0${noBreak}%`],
  [45658, "General", "45658", "45658"],
  [-1.5, "General", "\u22121,5", "\u22121.5"],
  [45658, "@", "45658", "45658"],
  // What shows nothing, or makes no sense, says the number itself.
  [12.25, ";;;", "12,25", "12.25"],
  [12, "0;;;@@@[", "12", "12"],
])("%d as %s", (value, code, french, english) => {
  expect([shownNumber("fr", value, code), shownNumber("en", value, code)]).toEqual([french, english]);
});
