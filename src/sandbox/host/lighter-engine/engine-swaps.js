// Places of Univer's source that cost much and need not: what is said there, and what the sandbox has instead.
// Each gives the same answer. A place that a new version of Univer no longer has stops the tests and the page: look again.

/** @typedef {{ readonly file: RegExp, readonly from: string, readonly to: string }} Swap */

const core = /[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/;
const formulas = /[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

/** Asked of every cell of the workbook at each change: whether it holds a text. */
const isString = {
  file: core,
  from: `static isString(value) {
		return this.getValueType(value)`,
  to: `static isString(value) {
		return typeof value === "string" || typeof value === "object" && this.getValueType(value)`,
};

/** Each style written is compared with every style of the workbook, through the names of their types. */
const isValueEqual = {
  file: core,
  from: "function isValueEqual(oneValue, twoValue) {",
  to: `function isValueEqual(oneValue, twoValue) {
	if (typeof oneValue !== "object" && typeof twoValue !== "object") return oneValue === twoValue;`,
};

/**
 * Each style written was compared with every style of the workbook: here with those of its own contents, whatever the
 * order of their parts.
 */
const styles = [
  {
    file: core,
    from: "for (const id in _styles) if (Tools.diffValue(_styles[id], data)) return id;",
    to: "for (const id of this._likely(data)) if (Tools.diffValue(_styles[id], data)) return id;",
  },
  {
    file: core,
    from: "_getExistingStyleId(data) {",
    to: `_likely(data) {
		const contentsOf = (value) => {
			if (typeof value !== "object" || value === null) return typeof value + String(value);
			return Object.keys(value).sort().map((key) => JSON.stringify(key) + contentsOf(value[key])).join();
		};
		this._byContents ??= { count: 0, ids: new Map() };
		const { ids } = this._byContents;
		const all = Object.keys(this._styles);
		for (const id of all.slice(this._byContents.count)) {
			const contents = contentsOf(this._styles[id]);
			ids.set(contents, [...(ids.get(contents) ?? []), id]);
		}
		this._byContents.count = all.length;
		return ids.get(contentsOf(data)) ?? [];
	}
	_getExistingStyleId(data) {`,
  },
  {
    file: core,
    from: "delete this._styles[id];",
    to: "delete this._styles[id];\n\t\t\tthis._byContents = undefined;",
  },
  {
    file: core,
    from: "if (data == null) return;\n\t\tthis._styles[id] = data;",
    to: "if (data == null) return;\n\t\tthis._byContents = undefined;\n\t\tthis._styles[id] = data;",
  },
];

/** A change of one sheet gathered the formulas of all of them. */
const updateFormulaData = {
  file: formulas,
  from: `const deleteFormulaIdMap = /* @__PURE__ */ new Map();
		const formulaData = this.getFormulaData();`,
  to: `const deleteFormulaIdMap = /* @__PURE__ */ new Map();
		const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) ?? {} } };`,
};

/** A formula with names that are new was read each time that the same calculation came by it. */
const generateAstNode = [
  {
    file: formulas,
    from: "astNode && !isDirtyDefinedForNode(astNode, currentConfigService)) return astNode;",
    to: "astNode && (isReadSince(astNode, currentConfigService) || !isDirtyDefinedForNode(astNode, currentConfigService))) return astNode;",
  },
  {
    file: formulas,
    from: "if (!noCache) FORMULA_AST_CACHE.set(`${unitId}${formulaString}`, astNode);",
    to: "if (!noCache) { FORMULA_AST_CACHE.set(`${unitId}${formulaString}`, astNode); readFor.set(astNode, currentConfigService.getDirtyDefinedNameMap()); }",
  },
  {
    file: formulas,
    from: "function generateAstNode(",
    to: `const readFor = new WeakMap();
const isReadSince = (astNode, config) => readFor.get(astNode) === config.getDirtyDefinedNameMap();
function generateAstNode(`,
  },
];

/**
 * Formulas of one workbook after the other, read once: the template has more of them than Univer remembers. What was
 * read holds as long as the names that were met while reading mean the same.
 */
const lexer = [
  {
    file: formulas,
    from: "return this._lexerTreeBuilder.treeBuilder(formulaString, transformSuffix, {",
    to: "return readOnce(formulaString, transformSuffix, (param) => this._lexerTreeBuilder.treeBuilder(formulaString, transformSuffix, param), {",
  },
  {
    file: formulas,
    from: "let Lexer = class Lexer extends Disposable {",
    to: `const readBefore = new Map();
const meaningOf = (name, unitId, param) => {
	const found = param.getValueByName(unitId, name);
	if (found) return JSON.stringify([found.localSheetId, found.formulaOrRefString]);
	return Object.keys(param.getDirtyDefinedNameMap()[unitId] ?? {}).includes(name) ? "gone" : "none";
};
const stillSo = ({ names, titles }, param) => {
	for (const [name, meaning] of names) if (meaningOf(name, param.unitId, param) !== meaning) return false;
	for (const [sheetId, title] of titles) if (param.getSheetName(param.unitId, sheetId) !== title) return false;
	return true;
};
function readOnce(formula, transformSuffix, read, param) {
	if (!transformSuffix || param.unitId == null) return read(param);
	const before = readBefore.get(formula);
	if (before && stillSo(before, param)) return before.tree;
	const names = new Map();
	const titles = new Map();
	const tree = read({
		...param,
		getValueByName(unitId, name) {
			names.set(name, meaningOf(name, unitId, param));
			return param.getValueByName(unitId, name);
		},
		getSheetName(unitId, sheetId) {
			const title = param.getSheetName(unitId, sheetId);
			titles.set(sheetId, title);
			return title;
		},
	});
	if (readBefore.size >= 12000) readBefore.clear();
	readBefore.set(formula, { tree, names, titles });
	return tree;
}
let Lexer = class Lexer extends Disposable {`,
  },
  // What Univer itself remembers knows nothing of names, and goes with the first workbook that is closed.
  {
    file: formulas,
    from: "if (transformSuffix === true) {\n\t\t\tvar _this$_simpleCheckDef;",
    to: "if (transformSuffix === true && !injectDefinedNameParam) {\n\t\t\tvar _this$_simpleCheckDef;",
  },
  {
    file: formulas,
    from: "FormulaLexerNodeCache.set(formulaString, this._currentLexerNode);",
    to: "if (!injectDefinedNameParam) FormulaLexerNodeCache.set(formulaString, this._currentLexerNode);",
  },
  {
    file: formulas,
    from: "this._resetTemp();\n\t\tthis._currentLexerNode.dispose();",
    to: "this._resetTemp();\n\t\tthis._currentLexerNode = new LexerNode();",
  },
];

/** The template has more formulas than Univer remembers. */
const remembered = {
  file: formulas,
  from: "const FORMULA_CACHE_LRU_COUNT$2 = 2e3;",
  to: "const FORMULA_CACHE_LRU_COUNT$2 = 1e4;",
};

/** A formula worked out on the side gathered those of all the sheets, which few functions ask for. */
const formulaData = [
  {
    file: formulas,
    from: "this._formulaData = this._formulaDataModel.getFormulaData();",
    to: "this._formulaData = null;",
  },
  {
    file: formulas,
    from: "return this._formulaData;",
    to: "return this._formulaData ??= this._formulaDataModel.getFormulaData();",
  },
];

/** A sheet that goes or takes another title: every formula was read, also those that name no sheet. */
const sheetGone = {
  file: /[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  from: "const { f: formulaString, x, y, si } = formulaDataItem;",
  to: `const { f: formulaString, x, y, si } = formulaDataItem;
					if ((type === 11 || type === 12) && !formulaString.includes("!")) return true;`,
};

/** @type {readonly Swap[]} */
const swaps = [
  isString,
  isValueEqual,
  ...styles,
  updateFormulaData,
  ...generateAstNode,
  ...lexer,
  remembered,
  ...formulaData,
  sheetGone,
];

/** A source of Univer with what the sandbox has instead; throws when a place to change is not there, or twice. */
exports.swapped = (path, source) =>
  swaps
    .filter(({ file }) => file.test(path))
    .reduce((text, { from, to }) => {
      const parts = text.split(from);
      if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${from}`);
      return parts.join(to);
    }, source);
