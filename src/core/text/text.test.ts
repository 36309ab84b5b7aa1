import official from "../../../test/fixtures/official/ptn-sss-2023.1.json";
import { blankCharacters, isBlankText, normalizeText } from "./text";

describe("normalizeText", () => {
  it.each([
    ["case", "Cible MINISTÉRIELLE", "cible ministérielle"],
    ["apostrophes", "l’outil d‘analyse", "l'outil d'analyse"],
    ["composed letters", "re\u0301sultat", "résultat"],
    ["no-break spaces", "90\u00A0%\u202Fou plus", "90 % ou plus"],
    ["spaces, tabs and line breaks", "  Mesure \t de\r\ndépart ", "mesure de départ"],
    ["zero-width characters", "\uFEFFRésul\u200Btat", "résultat"],
    ["marks of direction", "\u202A\u200ERésultat\u202C \u2068visé\u2069", "résultat visé"],
    ["dashes", "2023–2024 — 2024−2025 \u2011 a", "2023-2024 - 2024-2025 - a"],
    ["underlining", "numérique <u>et</u> un", "numérique et un"],
    ["nothing", " \u00A0", ""],
  ])("makes no difference of %s", (_what, text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });

  it("keeps accents, misprints and the no-target sign", () => {
    expect(normalizeText("Écart")).not.toBe(normalizeText("Ecart"));
    expect(normalizeText("réalisés")).not.toBe(normalizeText("réalisé"));
    expect(normalizeText("-----")).toBe("-----");
  });

  it("gives the same form again", () => {
    const once = normalizeText(" L’Écart –\u00A0« <u>Réel</u> » ");
    expect(normalizeText(once)).toBe(once);
  });

  it("sees an official wording and its underlined form as one", () => {
    for (const { libelle, libelle_brut } of official.feuille_de_route.indicateurs) {
      expect(normalizeText(libelle_brut)).toBe(normalizeText(libelle));
    }
  });
});

describe("isBlankText", () => {
  it.each(["", ...blankCharacters, blankCharacters.join("")])("%j is blank", (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  it.each(["0", "-", ".", "'", "a", "\u00A0x", "\u3000"])("%j is not", (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});
