import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { defaultLimits } from "./limits";
import { rawParts, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";
import { XlsxError } from "./xlsx-error";

const good = rawParts([{ name: "A", rows: "<row><c><v>1</v></c></row>" }]);
const olePrefix = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container as far as its magic number and the stream names of its directory. */
function ole(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(olePrefix);
  streams.forEach((stream, index) => {
    bytes.set(
      Array.from(stream).flatMap((c) => [c.charCodeAt(0), 0]),
      1024 + index * 128,
    );
  });
  return bytes;
}

async function refusal(bytes: Uint8Array, limits = defaultLimits): Promise<string> {
  try {
    await readGrid(bytes, limits);
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
  return "accepted";
}

/** The bytes with a little-endian number written at each place where `signature` is followed by the path. */
function withDeclaredSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) view.setUint32(at + 24, size, true);
  }
  return copy;
}

test("the reference file of these tests is accepted", async () => {
  expect(await refusal(zipParts(good))).toBe("accepted");
});

describe("other kinds of files", () => {
  test.each<[string, string, Uint8Array]>([
    ["nothing at all", "truncated", new Uint8Array()],
    ["comma-separated text", "csv", strToU8("Mesure,Résultat\n1.1,40 %\n")],
    ["semicolon-separated text with a mark", "csv", strToU8("\uFEFFMesure;Résultat\r\n1.1;0,4\r\n")],
    ["UTF-16 text", "csv", new Uint8Array(Uint16Array.from("\uFEFFa\tb\n", (c) => c.charCodeAt(0)).buffer)],
    ["a web page", "not-xlsx", strToU8("<html><table><tr><td>1</td></tr></table></html>")],
    ["an XML spreadsheet of 2003", "not-xlsx", strToU8(`<?xml version="1.0"?><Workbook/>`)],
    ["a PDF", "not-xlsx", strToU8("%PDF-1.7\n%âãÏÓ")],
    ["an image", "not-xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
    ["one word", "not-xlsx", strToU8("bonjour")],
    ["an encrypted workbook", "encrypted", ole("EncryptionInfo", "EncryptedPackage")],
    ["an old workbook", "legacy-xls", ole("Root Entry", "Workbook")],
    ["a very old workbook", "legacy-xls", ole("Book")],
    [
      "a workbook older than OLE",
      "legacy-xls",
      Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00),
    ],
    ["an old Word document", "not-xlsx", ole("WordDocument")],
    [
      "an Excel lock file",
      "lock-file",
      Uint8Array.from({ length: 165 }, (_, i) => (i === 0 ? 5 : i < 6 ? 65 : 32)),
    ],
    [
      "a LibreOffice lock file",
      "lock-file",
      strToU8(",anne,poste,31.03.2025 09:15,file:///home/anne/.config/libreoffice/4;"),
    ],
    ["an empty zip archive", "not-xlsx", zipSync({})],
    ["a zip archive of photos", "not-xlsx", zipSync({ "photo.jpg": strToU8("x") })],
    [
      "an OpenDocument spreadsheet",
      "ods",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<x/>"),
      }),
    ],
  ])("%s → %s", async (_, code, bytes) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test("a workbook encrypted by a library", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [[1]] }],
      encryption: { password: "secret", spinCount: 1000 },
    });
    expect(await refusal(bytes)).toBe("encrypted");
  });

  test("a binary workbook", async () => {
    const bytes = zipParts({
      "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
      "_rels/.rels": (good["_rels/.rels"] ?? "").replace("workbook.xml", "workbook.bin"),
      "xl/workbook.bin": "x",
    });
    expect(await refusal(bytes)).toBe("xlsb");
  });

  test("a Word document", async () => {
    const bytes = zipParts({
      "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": (good["_rels/.rels"] ?? "").replace("xl/workbook.xml", "word/document.xml"),
      "word/document.xml": "<x/>",
    });
    expect(await refusal(bytes)).toBe("not-xlsx");
  });
});

describe("damaged workbooks", () => {
  test("a file whose end is missing", async () => {
    const bytes = zipParts(good);
    expect(await refusal(bytes.subarray(0, bytes.length - 30))).toBe("truncated");
    expect(await refusal(bytes.subarray(0, bytes.length >> 1))).toBe("truncated");
    expect(await refusal(bytes.subarray(0, 10))).toBe("truncated");
  });

  test("a file whose beginning was overwritten", async () => {
    const bytes = zipParts(good);
    expect(await refusal(Uint8Array.from([...bytes.subarray(0, 30), ...bytes.subarray(200)]))).toBe(
      "truncated",
    );
  });

  test.each([
    ["no workbook part", { "xl/workbook.xml": undefined }],
    ["a workbook without sheets", { "xl/workbook.xml": "<workbook/>" }],
    ["a workbook that is no XML", { "xl/workbook.xml": "<workbook><sheets></workbook>" }],
    ["damaged relationships", { "xl/_rels/workbook.xml.rels": "<Relationships" }],
  ])("%s", async (_, changes) => {
    const parts = Object.entries({ ...good, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    expect(await refusal(zipParts(Object.fromEntries(parts)))).toBe("malformed");
  });

  test.each([
    ["entities", "xl/workbook.xml", `<!DOCTYPE a [<!ENTITY b "c">]>${String(good["xl/workbook.xml"])}`],
    ["a document type", "xl/sharedStrings.xml", `<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><sst/>`],
    [
      "entities of a sheet",
      "xl/worksheets/sheet1.xml",
      `<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><worksheet><sheetData/></worksheet>`,
    ],
  ])("a part that declares %s: nothing of the file is read", async (_, part, content) => {
    expect(await refusal(zipParts({ ...good, [part]: content }))).toBe("declarations");
  });

  test("compressed bytes that make no sense", async () => {
    const bytes = zipParts({
      ...good,
      "xl/workbook.xml": `${String(good["xl/workbook.xml"])}<!--${"abc".repeat(999)}-->`,
    });
    const name = bytes.findIndex(
      (_, at) => new TextDecoder().decode(bytes.subarray(at, at + 15)) === "xl/workbook.xml",
    );
    bytes.fill(0xff, name + 15, name + 80);
    expect(await refusal(bytes)).toBe("malformed");
  });

  test("an encrypted entry", async () => {
    const bytes = zipParts(good);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(await refusal(bytes)).toBe("encrypted");
  });
});

describe("bounded time and memory", () => {
  const bomb = (): Uint8Array =>
    zipParts({ ...good, "xl/worksheets/sheet1.xml": new Uint8Array(80 * 1024 * 1024).fill(32) });

  test("a part that grows out of proportion is refused before it is inflated", async () => {
    const bytes = bomb();
    const start = process.memoryUsage().rss;
    expect(await refusal(bytes)).toBe("zip-bomb");
    expect(process.memoryUsage().rss - start).toBeLessThan(40 * 1024 * 1024);
  });

  test("a part that lies about its size is refused as soon as it passes it", async () => {
    expect(await refusal(withDeclaredSize(bomb(), "xl/worksheets/sheet1.xml", 1000))).toBe("zip-bomb");
  });

  test("a part that is shorter than it says", async () => {
    expect(await refusal(withDeclaredSize(zipParts(good), "xl/workbook.xml", 5000))).toBe("malformed");
  });

  test("too many entries", async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x/${index}`, ""]));
    expect(await refusal(zipParts({ ...good, ...many }), { ...defaultLimits, entries: 30 })).toBe("zip-bomb");
  });

  test("too many bytes in all", async () => {
    expect(await refusal(zipParts(good), { ...defaultLimits, totalBytes: 500 })).toBe("too-large");
  });

  test("a file of more than a hundred mebibytes is refused unread", async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await refusal(bytes)).toBe("too-large");
  });
});
