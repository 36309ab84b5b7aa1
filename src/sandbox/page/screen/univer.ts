/** Univer on screen: the same engine as the headless host's, with its interface. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingFr from "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR";
import { IUIPartsService, SheetsUIPart, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreFr from "@univerjs/preset-sheets-core/locales/fr-FR";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationFr from "@univerjs/preset-sheets-data-validation/locales/fr-FR";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteFr from "@univerjs/preset-sheets-note/locales/fr-FR";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableFr from "@univerjs/preset-sheets-table/locales/fr-FR";
import { formulaSettings } from "../../host/model/univer-access";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

const languages = {
  fr: { type: LocaleType.FR_FR, words: [coreFr, formattingFr, validationFr, noteFr, tableFr] },
  en: { type: LocaleType.EN_US, words: [coreEn, formattingEn, validationEn, noteEn, tableEn] },
} as const;

/** Numbers written as text are meant so: no warning about them. */
const noMarks = {
  disableTextFormatAlert: true,
  disableTextFormatMark: true,
  sheets: { disableForceStringAlert: true, disableForceStringMark: true },
};

/** Starts Univer inside an element of the page. Its toolbar is left out: the ribbon above is Excel's. */
export function createUniverOnScreen(container: HTMLElement, language: "fr" | "en"): Univer {
  const { type, words } = languages[language];
  const univer = new Univer({
    locale: type,
    locales: { [type]: mergeLocales(...words) },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { menus: false },
      formula: formulaSettings,
      ...noMarks,
    }),
    // What is typed goes to the cell, as in Excel: not to a search in its list.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  // Presets share plugins; each is registered once.
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
  // The host calculates at once: there is no progress to show.
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  return univer;
}
