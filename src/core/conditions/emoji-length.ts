/**
 * LEN counts an emoji, or any character beyond the first 65,536, as two; as one in a workbook of Excel's « Compatibility
 * Version 2 », and in LibreOffice. Near a limit the same text is then too short or not: what is found goes by the workbook's
 * own way of counting, which a setting of `_reference` shows, so that cells and findings never disagree.
 */
export const EMOJI = "\u{1F600}";

export type EmojiLength = 1 | 2;
