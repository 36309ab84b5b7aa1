/** manifest.xml against Microsoft's published schemas, offline. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = path.join(__dirname, "xsd");
const entry = "OfficeAppManifestV1_1.xsd";
const fileOf = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(folder, fileName), "utf8"),
});
const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

async function complaints(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: fileOf(entry),
    preload: readdirSync(folder)
      .filter((name) => name !== entry)
      .map(fileOf),
  });
  return errors.map(({ message }) => message);
}

it("follows the schema", async () => {
  expect(await complaints(manifest)).toEqual([]);
});

it.each([
  ["an unknown element", "<Permissions>", "<Surprise/><Permissions>"],
  ["a wrong order", "<DefaultLocale>fr-CA</DefaultLocale>", ""],
  ["a button without icon", /<Icon>[\s\S]*?<\/Icon>\s*<Action/, "<Action"],
])("the schema refuses %s", async (_what, found, replacement) => {
  const broken = manifest.replace(found, replacement);
  expect(broken).not.toBe(manifest);
  expect(await complaints(broken)).not.toEqual([]);
});
