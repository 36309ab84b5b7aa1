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
  ["àâä éèêë îï ôö ùûü ç œ", "aaa eeee ii oo uuu c oe"],
  ["ÀÂÄ ÉÈÊË ÎÏ ÔÖ ÙÛÜ Ç Œ", "aaa eeee ii oo uuu c oe"],
  ["a\u0300 e\u0301 o\u0302 u\u0308 c\u0327", "a e o u c"],
  ["a\u00adb\u200ec\u2060d", "abcd"],
  ["a'b’c‘d´e`f", "a b c d e f"],
  ["a-b\u2010c\u2011d–e—f\u2212g", "a b c d e f g"],
  ["a.b,c;d:e/f_g", "a b c d e f g"],
  ['a«b»c"d', "a b c d"],
  ["a+b(c)d%e&f\\g", "a+b(c)d%e&f\\g"],
])("%j is compared as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(foldText(text))).toBe(folded);
});
