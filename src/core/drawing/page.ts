import type { PageSetup } from "../programme/workbook/drawing";
import type { DrawContext } from "../programme/draw-context";

/** Landscape, one page wide; organization and version in the footer. An ampersand is doubled in a footer. */
export function page(
  { choice, template, words }: Pick<DrawContext, "choice" | "template" | "words">,
  printArea: string,
  titleRows?: string,
): PageSetup {
  const { acronym, version } = template.roadmap;
  const organization = choice.organization.replaceAll("&", "&&");
  return {
    printArea,
    ...(titleRows ? { titleRows } : {}),
    footerLeft: [organization, `${acronym} ${version}`].filter((part) => part !== "").join(" – "),
    footerRight: words.footer.page,
  };
}
