import type { PackageParts } from "../../xlsx/package-parts";
import { type XmlNode, child, readTree } from "./xml-tree";

/** Gives the "#RRGGBB" of a colour element, or null when it is automatic or unknown. */
export type ColorReader = (color: XmlNode | null) => string | null;

/** The palette of old files: eight colours twice, then 48 more. */
const palette = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** Order in which `theme` numbers the colours of the scheme. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const textColor = 1;

/** Reader of the colours of a workbook; `theme` is the path of its theme part, if any. */
export function makeColorReader(parts: PackageParts, theme: string | null): ColorReader {
  const scheme = theme === null ? null : child(child(readTree(parts, theme), "themeElements"), "clrScheme");
  const themed = themeOrder.map((name) => schemeColor(child(scheme, name)));
  return (color) => {
    if (!color) return null;
    const { rgb, theme: number, indexed, tint = "0" } = color.attributes;
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    // Plain text colour: not worth a property of its own.
    if (number !== undefined && Number(number) === textColor && Number(tint) === 0) return null;
    const base = number === undefined ? palette?.[Number(indexed ?? -1)] : themed[Number(number)];
    return base === undefined || base === null ? null : `#${withTint(base, Number(tint))}`;
  };
}

function schemeColor(node: XmlNode | null): string | null {
  const { val, lastClr } = node?.children[0]?.attributes ?? {};
  return (lastClr ?? val ?? "").toUpperCase() || null;
}

/** Lighter for a positive tint, darker for a negative one, channel by channel: close to what Excel shows. */
function withTint(hex: string, tint: number): string {
  const channels = hex.match(/.{2}/g) ?? [];
  const tinted = channels.map((channel) => {
    const value = Number.parseInt(channel, 16);
    return Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  });
  return tinted
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
