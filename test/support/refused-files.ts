/** Files that people or attackers send instead of a plan, each as it really is on a disk. */
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { rawParts, zipParts } from "./raw-xlsx";

const MEBIBYTE = 1024 * 1024;

const plain = rawParts([{ name: "Indicateurs", rows: "<row><c><v>1</v></c></row>" }]);

/** So many mebibytes of zeros in a sheet, whose file is a thousand times smaller. */
export function zipBomb(mebibytes: number): Uint8Array {
  return zipParts({
    ...plain,
    "xl/worksheets/sheet1.xml": new Uint8Array(mebibytes * MEBIBYTE),
  });
}

/** A bomb that says in its directory that it is small. */
export function lyingZipBomb(mebibytes: number): Uint8Array {
  const bytes = zipBomb(mebibytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = mebibytes * MEBIBYTE;
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) === declared) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

const LAUGHS = 10;

/** Ten entities each ten times the one before: ten billion letters, were they replaced. */
export function entityBomb(part: "xl/workbook.xml" | "xl/worksheets/sheet1.xml"): Uint8Array {
  const entities = Array.from({ length: LAUGHS }, (_, place) =>
    place === 0 ? `<!ENTITY e0 "a">` : `<!ENTITY e${place} "${`&e${place - 1};`.repeat(10)}">`,
  );
  const whole = plain[part] ?? "";
  return zipParts({
    ...plain,
    [part]: `<!DOCTYPE bomb [${entities.join("")}]>${whole.replace("><", `>&e${LAUGHS - 1};<`)}`,
  });
}

/** A workbook with a password, as Excel writes it: an OLE container around the encrypted package. */
export const encrypted = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ name: "Indicateurs", rows: [["Mesure", "Résultat"]] }],
    encryption: { password: "secret", spinCount: 1000 },
  });

/** A binary workbook: the parts of one, their records left out. */
export const binaryWorkbook = (): Uint8Array =>
  zipParts({
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": (plain["_rels/.rels"] ?? "").replace("workbook.xml", "workbook.bin"),
    "xl/workbook.bin": Uint8Array.of(0x83, 0x01, 0x00, 0x84, 0x01, 0x00),
  });

/** What a French Excel saves as .csv: semicolons, decimal commas, Windows-1252. */
export const csv = (): Uint8Array =>
  Uint8Array.from("Mesure;Résultat 2024-2025\r\n1.1;0,4\r\n1.2;75 %\r\n", (letter) => letter.charCodeAt(0));

/** « ~$plan.xlsx »: the name of the person who has the workbook open, in one byte and in two bytes a letter. */
export function excelLock(name: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = name.length;
  bytes.set(strToU8(name), 1);
  bytes[55] = name.length;
  bytes[56] = 0;
  for (let at = 57; at < bytes.length; at += 1) bytes[at] = at % 2 === 1 ? 0x20 : 0;
  Array.from(name).forEach((letter, place) => {
    bytes[57 + 2 * place] = letter.charCodeAt(0);
  });
  return bytes;
}

/** « .~lock.plan.xlsx# » */
export const libreOfficeLock = (name: string): Uint8Array =>
  strToU8(`,${name},poste-12,31.03.2025 09:15,file:///home/${name}/.config/libreoffice/4;`);

/** Writes a file that starts as a zip archive and goes on with zeros up to its size; on most disks it takes no room. */
export function writeLarge(path: string, mebibytes: number): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, Uint8Array.of(0x50, 0x4b, 3, 4));
    ftruncateSync(file, mebibytes * MEBIBYTE);
  } finally {
    closeSync(file);
  }
}

/** A workbook of a size that deflate cannot hide: numbers without order, in so many rows of forty. */
export function bulkyWorkbook(rows: number): Uint8Array {
  let state = 1;
  const next = (): number => (state = Math.imul(state, 1664525) + 1013904223) >>> 0;
  const cells = (): string => Array.from({ length: 40 }, () => `<c><v>${next()}</v></c>`).join("");
  const lines = Array.from({ length: rows }, () => `<row>${cells()}</row>`).join("");
  return zipParts(rawParts([{ name: "Indicateurs", rows: lines }]));
}
