import { repeated, type Check } from "./fault";
import { allIn, attribute, elementsIn, type XmlElement } from "./xml-tree";

/** Languages of the add-in: the default one first, then those with words of their own. */
const locales = ["fr-CA", "en-CA", "en-US", "fr-FR"] as const;

/** Longest text that Excel takes or shows: of names and labels, then of tips and descriptions. */
const longest = { short: 125, long: 250 } as const;

const isWorded = ({ name, attributes }: XmlElement) =>
  attributes["DefaultValue"] !== undefined && ["DisplayName", "Description", "String"].includes(name);
const isLocalized = ({ attributes }: XmlElement) => attributes["DefaultValue"] !== undefined;
const nameOf = (element: XmlElement) => attribute(element, "id") || element.name;
const overridesOf = (element: XmlElement) => elementsIn(element, "Override");

/** The tag as the standard writes it, or null when it is no tag of a language. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** French of Canada first; every text in every other language, once; every tag one that exists. */
export const checkLocales: Check = (root) => {
  const [first, ...others] = locales;
  const byDefault = elementsIn(root, "DefaultLocale")[0]?.text ?? "";
  const localized = allIn(root).filter(isLocalized);
  return [
    ...(byDefault === first ? [] : [{ where: "DefaultLocale", what: `${byDefault} instead of ${first}` }]),
    ...localized.flatMap((element) => {
      const tags = overridesOf(element).map((each) => attribute(each, "Locale"));
      const lacking = isWorded(element) ? others.filter((tag) => !tags.includes(tag)) : [];
      return [
        ...lacking.map((tag) => `no text in ${tag}`),
        ...repeated(tags).map((tag) => `several texts in ${tag}`),
        ...tags.filter((tag) => tag === first).map((tag) => `a text in ${tag}, which is the default`),
        ...tags.filter((tag) => canonical(tag) !== tag).map((tag) => `${tag} is the tag of no language`),
        ...tags
          .filter((tag) => canonical(tag) === tag && !(locales as readonly string[]).includes(tag))
          .map((tag) => `${tag} is not offered`),
      ].map((what) => ({ where: nameOf(element), what }));
    }),
  ];
};

const limitOf = ({ name, around }: XmlElement): number =>
  name === "DisplayName" || around[0] === "ShortStrings" ? longest.short : longest.long;

/** No text is empty, nor longer than what Excel takes. */
export const checkLengths: Check = (root) =>
  allIn(root)
    .filter(isWorded)
    .flatMap((element) => {
      const limit = limitOf(element);
      const texts = [
        attribute(element, "DefaultValue"),
        ...overridesOf(element).map((each) => attribute(each, "Value")),
      ];
      return texts
        .filter((text) => text.trim() === "" || text.length > limit)
        .map((text) => ({
          where: nameOf(element),
          what: text.trim() === "" ? "an empty text" : `${text.length} characters, ${limit} at most`,
        }));
    });
