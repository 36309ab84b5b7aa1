import { toBlocks, type Block } from "../core/grid/blocks";
import type { CellControl, CellHighlight, ControlType, SheetRules } from "../core/grid/sheet-rules";
import { showsSomething } from "./differential-formats";
import { fromFileFormula } from "./file-formula";
import type { XmlAttributes, XmlHandler } from "./xml-reader";
import { decodeXstring } from "./xstring";

/** A sheet with more blocks of cells under rules is not a plan: they would take memory for nothing. */
export const MOST_BLOCKS = 20_000;

const types: Readonly<Record<string, ControlType>> = {
  none: "any",
  list: "list",
  decimal: "decimal",
  whole: "whole",
  date: "date",
  custom: "custom",
};

interface Rule {
  readonly attributes: XmlAttributes;
  /** Its own format, as the extension list holds it, shows something. */
  showsOwn: boolean;
  /** Texts by the element that holds them; one that stands again is added to its list. */
  readonly texts: Map<string, string[]>;
}

const newRule = (attributes: XmlAttributes): Rule => ({ attributes, showsOwn: false, texts: new Map() });
const textsOf = ({ texts }: Rule, name: string): readonly string[] =>
  (texts.get(name) ?? []).map((text) => decodeXstring(text).trim()).filter((text) => text !== "");

/** Elements whose text is kept. The extension list of Excel 2010 puts `f` in formulas, and a range in `sqref`. */
const kept: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f", "sqref"]);

/**
 * Data validations and conditional formats of a worksheet part, as its parser meets them outside of the cells:
 * those of the extension list too, where Excel 2010 keeps what refers to another sheet.
 */
export class RulesReader implements XmlHandler {
  readonly #controls: CellControl[] = [];
  readonly #highlights: CellHighlight[] = [];
  #blocks = 0;
  #control: Rule | null = null;
  #format: Rule | null = null;
  #formulas: Pick<CellHighlight, "formula" | "isUnseen">[] = [];
  #isInFormat = false;
  #rule: Rule | null = null;
  #into: { readonly rule: Rule; readonly name: string } | null = null;

  /** @param shown for each format of the workbook, whether it shows anything */
  constructor(private readonly shown: readonly boolean[]) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === "dataValidation") this.#control = newRule(attributes);
    else if (name === "conditionalFormatting") this.#format = newRule(attributes);
    else if (name === "cfRule") this.#rule = newRule(attributes);
    else if (name === "dxf") this.#isInFormat = true;
    else if (this.#isInFormat && this.#rule) this.#rule.showsOwn ||= showsSomething(name);
    else if (kept.has(name)) this.#openKept(name);
  };

  readonly text = (text: string): void => {
    if (!this.#into) return;
    const { rule, name } = this.#into;
    const texts = rule.texts.get(name) ?? [];
    texts.push((texts.pop() ?? "") + text);
    rule.texts.set(name, texts);
  };

  readonly close = (name: string): void => {
    if (name === "dataValidation") this.#closeControl();
    else if (name === "dxf") this.#isInFormat = false;
    else if (name === "cfRule") this.#closeRule();
    else if (name === "conditionalFormatting") this.#closeFormat();
    else if (kept.has(name) && name !== "f") this.#into = null;
    else if (name === "f" && this.#rule) this.#into = null;
  };

  /** Null when there are too many to be kept. */
  build(): SheetRules | null {
    return this.#blocks > MOST_BLOCKS ? null : { controls: this.#controls, highlights: this.#highlights };
  }

  /** `f` stands inside of the formula that it is the text of, or alone in a rule. */
  #openKept(name: string): void {
    const owner = this.#control ?? this.#rule ?? this.#format;
    const under = name === "f" ? (this.#into?.name ?? "formula") : name;
    if (owner) this.#openText(owner, under);
  }

  #openText(rule: Rule, name: string): void {
    if (this.#into?.name !== name) rule.texts.set(name, [...(rule.texts.get(name) ?? []), ""]);
    this.#into = { rule, name };
  }

  #blocksOf(rule: Rule): readonly Block[] {
    const blocks = toBlocks(rule.attributes["sqref"] ?? textsOf(rule, "sqref").join(" "));
    this.#blocks += blocks.length;
    return this.#blocks > MOST_BLOCKS ? [] : blocks;
  }

  #closeControl(): void {
    const rule = this.#control;
    this.#control = null;
    this.#into = null;
    if (!rule) return;
    const blocks = this.#blocksOf(rule);
    if (blocks.length === 0) return;
    const { type = "none", operator = "between" } = rule.attributes;
    const formulas = [...textsOf(rule, "formula1"), ...textsOf(rule, "formula2")].map(fromFileFormula);
    this.#controls.push({
      blocks,
      type: types[type] ?? "other",
      isBetween: operator === "between",
      formulas,
    });
  }

  #closeRule(): void {
    const rule = this.#rule;
    this.#rule = null;
    this.#into = null;
    const [formula] = rule?.attributes["type"] === "expression" ? textsOf(rule, "formula") : [];
    if (!rule || formula === undefined) return;
    const isSeen = rule.showsOwn || this.shown[Number(rule.attributes["dxfId"] ?? -1)] === true;
    this.#formulas.push({ formula: fromFileFormula(formula), ...(isSeen ? {} : { isUnseen: true }) });
  }

  /** The range stands before its rules, or after them in the extension list. */
  #closeFormat(): void {
    const format = this.#format;
    const formulas = this.#formulas;
    this.#format = null;
    this.#formulas = [];
    const blocks = format ? this.#blocksOf(format) : [];
    if (blocks.length > 0)
      this.#highlights.push(...formulas.map((formula): CellHighlight => ({ blocks, ...formula })));
  }
}
