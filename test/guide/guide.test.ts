/** The user guide, in each language: the names that it quotes are those that people see, its words are well set. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { messagesOf } from "../../src/locales/messages-of";
import { officeTrouble } from "../../src/locales/office-trouble";

const root = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const renditions = "src/core/editions/renditions";
const template = readdirSync(path.join(root, renditions))
  .filter((file) => file.endsWith(".txt"))
  .map((file) => read(path.join(renditions, file)))
  .join("\n");
const manifest = read("manifest.xml");

const plain = (text: string) => text.replaceAll(/\s+/gu, " ");

/** Every word of the pane that is a text of its own. */
function leaves(words: unknown): readonly string[] {
  if (typeof words === "string") return [plain(words)];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(leaves) : [];
}

const { fr, en } = messagesOf;
const guides = {
  fr: {
    file: "src/guide/index.html",
    quoted: /«&nbsp;([^»]*)&nbsp;»/gu,
    words: [...leaves(fr), plain(fr.undo.emptied.told(["Risques"], false)), officeTrouble.missing.fr],
    // Excel's own button, and an example.
    others: ["Activer la modification", "Directrice des ressources informationnelles"],
  },
  en: {
    file: "src/guide/en.html",
    quoted: /“([^”]*)”/gu,
    words: [...leaves(en), plain(en.undo.emptied.told(["Risques"], false)), officeTrouble.missing.en],
    others: ["Enable Editing", "Directrice des ressources informationnelles"],
  },
};

describe.each(Object.entries(guides))("the guide (%s)", (_, { file, quoted, words, others }) => {
  const page = read(file);

  test("quotes the names that people see, in the pane, on the ribbon or in the template", () => {
    const names = [...plain(page).matchAll(quoted)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(50);
    const isSeen = (name: string) =>
      others.includes(name) ||
      // A message is quoted by its beginning.
      words.some((word) => word.startsWith(name) && /^(?:$|[ :(])/u.test(word.slice(name.length))) ||
      manifest.includes(`"${name}"`) ||
      template.includes(name);
    expect(names.filter((name) => !isSeen(name))).toEqual([]);
  });

  test("has no straight apostrophe, and no quotation mark that a line could be broken at", () => {
    const text = page.replaceAll(/<[^>]*>/gu, "");
    expect(text).not.toMatch(/['"]/u);
    expect(text).not.toMatch(/«(?!&nbsp;)|(?<!&nbsp;)»/u);
  });

  test("leads to pictures that are there", () => {
    const pictures = [...page.matchAll(/src="\.\.\/([^"]+)"/gu)].map(([, name = ""]) => name);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(read(picture).length).toBeGreaterThan(0);
  });
});
