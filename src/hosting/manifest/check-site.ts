import type { Check, SiteFacts } from "./fault";
import { pngSize } from "./png-size";
import { allIn, attribute, elementsIn, type XmlElement } from "./xml-tree";

/** Sizes that Excel asks for, in pixels, by the density of the screen. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/** Every address of the manifest: attributes, and texts such as AppDomain's. */
const addressesIn = (root: XmlElement): readonly { where: string; address: string }[] =>
  allIn(root).flatMap((element) => {
    const where = attribute(element, "id") || element.name;
    const { DefaultValue = "", Value = "" } = element.attributes;
    return [DefaultValue, Value, element.name === "AppDomain" ? element.text : ""]
      .filter(isAddress)
      .map((address) => ({ where, address }));
  });

/** Path of a file from the base; null outside of it. */
function pathUnder(base: URL, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.startsWith(base.href) ? decodeURIComponent(href.slice(base.href.length)) : null;
}

/** Every address is under the base and leads to a file of the site; the one domain is that of the base. */
export const checkAddresses: Check = (root, { base, file }) =>
  addressesIn(root).flatMap(({ where, address }) => {
    if (where === "AppDomain") {
      return address === base.origin ? [] : [{ where, what: `${address} is not ${base.origin}` }];
    }
    const path = pathUnder(base, address);
    if (path === null) return [{ where, what: `${address} is not under ${base.href}` }];
    return file(path) ? [] : [{ where, what: `the site has no ${path}` }];
  });

function drawnSize({ base, file }: SiteFacts, address: string): string {
  const path = pathUnder(base, address);
  const bytes = path === null ? null : file(path);
  return (bytes && pngSize(bytes)) ?? "not drawn";
}

/** Each icon of the ribbon has every size, and each picture is drawn at the size that it is asked for. */
export const checkIcons: Check = (root, facts) => {
  const pictures = new Map(
    elementsIn(root, "Images")
      .flatMap(allIn)
      .map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")]),
  );
  const asked = elementsIn(root, "Icon").flatMap((icon, index) => {
    const images = elementsIn(icon, "Image");
    const sizes = images.map((image) => attribute(image, "size"));
    const lacking = iconSizes.filter((size) => !sizes.includes(String(size)));
    return [
      ...lacking.map((size) => ({ where: `Icon ${index + 1}`, what: `no picture of ${size} pixels` })),
      ...images.flatMap((image) => {
        const [resid, size] = [attribute(image, "resid"), attribute(image, "size")];
        return sizeFault(resid, size, drawnSize(facts, pictures.get(resid) ?? ""));
      }),
    ];
  });
  const base = [
    ["IconUrl", "32"],
    ["HighResolutionIconUrl", "64"],
  ] as const;
  return [
    ...asked,
    ...base.flatMap(([name, size]) =>
      sizeFault(
        name,
        size,
        drawnSize(facts, elementsIn(root, name).map((each) => attribute(each, "DefaultValue"))[0] ?? ""),
      ),
    ),
  ];
};

const sizeFault = (where: string, size: string, drawn: string) =>
  drawn === `${size}×${size}` ? [] : [{ where, what: `${drawn} instead of ${size}×${size}` }];
