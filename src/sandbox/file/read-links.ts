import type { Relationship } from "../../xlsx/relationships";
import { decodeXstring } from "../../xlsx/xstring";
import type { LinkSnapshot } from "./snapshot";
import { type XmlNode, child, childrenOf } from "./xml-tree";

/** Links of a worksheet, as a property of the snapshot: absent when there are none. */
export function readLinks(
  worksheet: XmlNode,
  relationships: readonly Relationship[],
): { readonly links?: readonly LinkSnapshot[] } {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const links = childrenOf(child(worksheet, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const { ref = "", id = "", location, tooltip } = attributes;
    const target = targets.get(id) ?? decodeXstring(location ?? "");
    const tip = tooltip === undefined ? {} : { tip: decodeXstring(tooltip) };
    return ref === "" || target === "" ? [] : [{ cell: ref, target, ...tip }];
  });
  return links.length === 0 ? {} : { links };
}
