import { XlsxError } from "./xlsx-error";

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipMagic = [0x50, 0x4b, 0x03, 0x04];
const emptyZipMagic = [0x50, 0x4b, 0x05, 0x06];
/** First record of an .xls that is not in an OLE container (Excel 2 to 4). */
const biffMagic = [0x09, 0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);
const excelLockBytes = 165;
const excelNameBytes = 54;

/**
 * Looks at the first bytes of a file. Answers when it is a zip archive; throws
 * `XlsxError` with what it is otherwise.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("truncated", "empty file");
  if (startsWith(bytes, zipMagic)) return;
  if (startsWith(bytes, oleMagic)) throw oleError(bytes);
  if (isLockFile(bytes)) throw new XlsxError("lock-file", "owner file of an open workbook");
  if (biffMagic.some((magic) => startsWith(bytes, magic)))
    throw new XlsxError("legacy-xls", "BIFF record stream");
  if (startsWith(bytes, emptyZipMagic)) throw new XlsxError("not-xlsx", "empty zip archive");
  throw textError(bytes);
}

/** An OLE container: the stream names of its directory tell an encrypted package from an old workbook. */
function oleError(bytes: Uint8Array): XlsxError {
  const has = (name: string): boolean => indexOfBytes(bytes, utf16(name)) >= 0;
  if (has("EncryptedPackage") || has("EncryptionInfo") || has("DRMContent")) {
    return new XlsxError("encrypted", "OLE container with an encrypted package");
  }
  if (has("Workbook") || has("Book"))
    return new XlsxError("legacy-xls", "OLE container with a BIFF workbook");
  return new XlsxError("not-xlsx", "OLE container without a workbook");
}

/** « ~$plan.xlsx » of Excel: the user's name twice, padded. « .~lock.plan.xlsx# » of LibreOffice: one line. */
function isLockFile(bytes: Uint8Array): boolean {
  const nameLength = bytes[0] ?? 0;
  if (bytes.length === excelLockBytes && nameLength > 0 && nameLength <= excelNameBytes) return true;
  if (bytes.length > 1024) return false;
  return /^[^\n]*,[^\n]*,[^\n]*,\d{2}\.\d{2}\.\d{4} \d{2}:\d{2},file:\/\/[^\n]*;?\s*$/.test(decode(bytes));
}

function textError(bytes: Uint8Array): XlsxError {
  const head = decode(bytes.subarray(0, 4096));
  if (Array.from(head).some(isControl)) return new XlsxError("not-xlsx", "unknown binary file");
  if (/^\uFEFF?\s*[<{[%]/.test(head)) return new XlsxError("not-xlsx", "markup or other text format");
  if (/[\n\r;,\t]/.test(head)) return new XlsxError("csv", "text file");
  return new XlsxError("not-xlsx", "text file without separators");
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 && (code < 9 || code > 13);
}

/** Text of the bytes; UTF-16 when marked so, otherwise one character per byte. */
function decode(bytes: Uint8Array): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): readonly number[] {
  return Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  for (
    let start = bytes.indexOf(wanted[0] ?? 0);
    start >= 0;
    start = bytes.indexOf(wanted[0] ?? 0, start + 1)
  ) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return start;
  }
  return -1;
}
