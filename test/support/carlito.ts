/**
 * How wide a text is in Carlito, whose letters are as wide as those of Calibri, the font of the template: advance
 * widths of Carlito 1.104 in 2048ths of the size, plain and bold. A letter with an accent is as wide as without.
 */
const widths: readonly (readonly [letters: string, plain: number, bold: number])[] = [
  ["'", 452, 478],
  [" \u00a0", 463, 463],
  ["ilıI|·", 517, 547],
  ["j", 490, 523],
  ["’.,", 517, 548],
  [":;", 548, 565],
  ["()[]{}-\u2011f", 644, 704],
  ["J", 653, 678],
  ["!¡", 667, 667],
  ["t", 686, 710],
  ["²°ªº", 865, 891],
  ["r", 714, 728],
  ["/\\", 791, 880],
  ["sz", 809, 817],
  ['"“”', 857, 898],
  ["L", 861, 866],
  ["c", 866, 857],
  ["x", 887, 941],
  ["vy", 927, 970],
  ["k", 931, 983],
  ["F", 941, 940],
  ["S", 941, 968],
  ["?", 949, 949],
  ["Z", 959, 979],
  ["g", 964, 971],
  ["a", 981, 1011],
  ["T", 998, 1014],
  ["Y", 998, 1064],
  ["E", 1000, 999],
  ["e", 1019, 1031],
  ["#*+<=>_~×÷–−•≤≥≠", 1020, 1020],
  ["0123456789$", 1038, 1038],
  ["«»", 1049, 1103],
  ["P", 1058, 1090],
  ["XK", 1064, 1128],
  ["bdhnpqu", 1076, 1099],
  ["o", 1080, 1101],
  ["C", 1092, 1084],
  ["R", 1112, 1153],
  ["B", 1114, 1148],
  ["○", 1126, 1126],
  ["V", 1162, 1211],
  ["A", 1185, 1241],
  ["●", 1237, 1237],
  ["D", 1260, 1291],
  ["H", 1276, 1292],
  ["G", 1292, 1305],
  ["U", 1314, 1337],
  ["N", 1322, 1349],
  ["O", 1356, 1385],
  ["Q", 1378, 1405],
  ["&", 1397, 1443],
  ["…", 1414, 1457],
  ["%", 1464, 1493],
  ["w", 1464, 1526],
  ["æ", 1583, 1587],
  ["m", 1636, 1666],
  ["œ", 1740, 1726],
  ["M", 1751, 1790],
  ["Œ", 1775, 1790],
  ["W", 1822, 1856],
  // Of other fonts when Calibri has none: no wider than these.
  ["@—→√✖▲▼✔⚠ℹ", 1854, 1854],
];

const plain = new Map<string, number>();
const bold = new Map<string, number>();
for (const [letters, ofPlain, ofBold] of widths)
  for (const letter of letters) {
    plain.set(letter, ofPlain);
    bold.set(letter, ofBold);
  }

/** Width of a text in points. @throws on a letter whose width is not known. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const known = isBold ? bold : plain;
  const letters = Array.from(text.normalize("NFD").replace(/\p{M}/gu, ""));
  const total = letters.reduce((sum, letter) => {
    const width = known.get(letter);
    if (width === undefined) throw new Error(`How wide is "${letter}" in "${text}"?`);
    return sum + width;
  }, 0);
  return (total / 2048) * size;
}
