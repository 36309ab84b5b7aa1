import { Inflate } from "fflate";
import type { Limits } from "./limits";
import { requireZip } from "./signature";
import { MissingPartError, XlsxError } from "./xlsx-error";
import { type ZipEntry, compressedData, partKey, readZipDirectory } from "./zip-directory";

/** Compressed bytes inflated at a time: even at deflate’s best, one step stays below 9 MB. */
const step = 8 * 1024;
const deflated = 8;

/** The parts of an Office file, inflated when asked for, under a common byte budget. */
export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #limits: Limits;
  #inflated = 0;

  /** Throws `XlsxError` when the bytes are no zip archive that can be read. */
  constructor(bytes: Uint8Array, limits: Limits) {
    if (bytes.length > limits.fileBytes) throw new XlsxError("too-large", `${bytes.length} bytes`);
    requireZip(bytes);
    this.#bytes = bytes;
    this.#limits = limits;
    this.#entries = readZipDirectory(bytes, limits);
  }

  has(path: string): boolean {
    return this.#entries.has(partKey(path));
  }

  /**
   * Inflates a part piece by piece. Throws `MissingPartError` when it is not there, `XlsxError`: "malformed"
   * when it is damaged, "too-large" or "zip-bomb" when it passes a limit.
   */
  stream(path: string, onBytes: (bytes: Uint8Array) => void): void {
    const entry = this.#entries.get(partKey(path));
    if (!entry) throw new MissingPartError(`part ${path} is missing`);
    this.#checkDeclared(entry);
    const data = compressedData(this.#bytes, entry);
    let inflated = 0;
    const take = (piece: Uint8Array): void => {
      inflated += piece.length;
      this.#inflated += piece.length;
      this.#checkInflated(entry, inflated);
      onBytes(piece);
    };
    if (entry.method === deflated) inflate(data, entry, take);
    else if (entry.method === 0) take(data);
    else throw new XlsxError("malformed", `${path} is compressed in an unknown way (${entry.method})`);
    if (inflated !== entry.declaredBytes)
      throw new XlsxError("malformed", `${path} is shorter than declared`);
  }

  /** Inflates a whole part. */
  read(path: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.stream(path, (piece) => pieces.push(piece));
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #checkDeclared({ path, declaredBytes, compressedBytes }: ZipEntry): void {
    const { entryBytes, ratio, suspectBytes } = this.#limits;
    if (declaredBytes > suspectBytes && declaredBytes > compressedBytes * ratio) {
      throw new XlsxError("zip-bomb", `${path} declares ${declaredBytes} bytes for ${compressedBytes}`);
    }
    if (declaredBytes > entryBytes)
      throw new XlsxError("too-large", `${path} declares ${declaredBytes} bytes`);
  }

  #checkInflated({ path, declaredBytes }: ZipEntry, inflated: number): void {
    if (inflated > declaredBytes) throw new XlsxError("zip-bomb", `${path} is longer than declared`);
    if (this.#inflated > this.#limits.totalBytes)
      throw new XlsxError("too-large", "inflated parts pass the limit");
  }
}

function inflate(data: Uint8Array, { path }: ZipEntry, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => {
    if (piece.length > 0) take(piece);
  });
  try {
    for (let at = 0; at < data.length; at += step) {
      stream.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("malformed", `${path} cannot be inflated`, { cause: error });
  }
}
