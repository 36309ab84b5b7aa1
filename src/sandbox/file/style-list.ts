import type { CellStyle } from "../../core/programme/workbook/drawing";

/** The styles of a file that its cells and columns really use, each once, in the order of first use. */
export class StyleList {
  readonly #used: CellStyle[] = [];
  readonly #indexes = new Map<number, number | null>();

  constructor(private readonly file: readonly CellStyle[]) {}

  get used(): readonly CellStyle[] {
    return this.#used;
  }

  /** Index in `used` of a style of the file; null when it changes nothing. */
  readonly use = (fileIndex: number): number | null => {
    const known = this.#indexes.get(fileIndex);
    if (known !== undefined) return known;
    const index = this.#add(this.file[fileIndex] ?? {});
    this.#indexes.set(fileIndex, index);
    return index;
  };

  #add(style: CellStyle): number | null {
    if (Object.keys(style).length === 0) return null;
    const text = JSON.stringify(style);
    const same = this.#used.findIndex((one) => JSON.stringify(one) === text);
    return same >= 0 ? same : this.#used.push(style) - 1;
  }
}
