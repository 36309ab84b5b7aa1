import { foldText } from "./fold-text";

test.each([
  ["Sans-objet", "sans objet"],
  [" SANS\u00a0 OBJET. ", "sans objet"],
  ["Réalisée", "realisee"],
  ["Re\u0301alise\u0301e", "realisee"],
  ["Mesure d’atténuation", "mesure d attenuation"],
  ["main-d’ŒUVRE", "main d oeuvre"],
  ["«\u00a0N/D\u00a0»", "n d"],
  ["s. o.", "s o"],
  ["0\u20134", "0 4"],
  ["Âge, ça et là: où?", "age ca et la ou?"],
  ["\u200eOui\u00ad", "oui"],
  ["-----", ""],
])("%j is compared as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(foldText(text))).toBe(folded);
});
