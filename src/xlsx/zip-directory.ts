import type { Limits } from "./limits";
import { XlsxError } from "./xlsx-error";

/** An entry of the archive's central directory: where its bytes are and what it claims. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedBytes: number;
  readonly declaredBytes: number;
  /** Of the local header. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 0xffff;
const encryptedFlag = 1;
const utf8Flag = 0x800;
const missing32 = 0xffffffff;
const missing16 = 0xffff;

/**
 * The central directory, by path without leading slash, in lower case: part names
 * ignore case. Throws `XlsxError` when the end of the file is missing, when the
 * directory makes no sense, when entries are encrypted or too many.
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view);
  if (count > limits.entries) throw new XlsxError("zip-bomb", `${count} entries`);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new XlsxError("truncated", `zip directory cut at entry ${index}`);
    }
    const { entry, next } = readEntry(view, at);
    entries.set(partKey(entry.path), entry);
    at = next;
  }
  return entries;
}

/** Part names are compared without case and without leading slash. */
export function partKey(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The compressed bytes of an entry. Throws when they are not all there. */
export function compressedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new XlsxError("truncated", `no local header for ${entry.path}`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedBytes;
  if (end > bytes.length) throw new XlsxError("truncated", `${entry.path} is cut`);
  return bytes.subarray(start, end);
}

function directoryPlace(view: DataView): { readonly count: number; readonly start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const long = start === missing32 || count === missing16;
  if (!long) return { count, start };
  // Zip64: a locator just before the end record says where the long end record is.
  const locator = end - 20;
  const longEnd = locator < 0 ? -1 : Number(view.getBigUint64(locator + 8, true));
  if (longEnd < 0 || longEnd + 56 > view.byteLength || view.getUint32(longEnd, true) !== zip64EndSignature) {
    throw new XlsxError("malformed", "zip64 end record not found");
  }
  return {
    count: Number(view.getBigUint64(longEnd + 32, true)),
    start: Number(view.getBigUint64(longEnd + 48, true)),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new XlsxError("truncated", "zip archive without its end record");
}

function readEntry(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new XlsxError("truncated", "zip directory is cut");
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes);
  const path = new TextDecoder((flags & utf8Flag) === 0 ? "windows-1252" : "utf-8").decode(name);
  if ((flags & encryptedFlag) !== 0) throw new XlsxError("encrypted", `${path} is encrypted`);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [declaredBytes = 0, compressedBytes = 0, offset = 0] = withZip64(
    view,
    at + 46 + nameBytes,
    extraBytes,
    sizes,
  );
  return {
    entry: { path, method: view.getUint16(at + 10, true), compressedBytes, declaredBytes, offset },
    next,
  };
}

/** Sizes that did not fit in 32 bits are in the zip64 extra field, in the same order. */
function withZip64(
  view: DataView,
  start: number,
  length: number,
  sizes: readonly number[],
): readonly number[] {
  if (!sizes.includes(missing32)) return sizes;
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return sizes.map((size) => {
    if (size !== missing32) return size;
    if (next + 8 > start + length) throw new XlsxError("malformed", "zip64 field is cut");
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}
