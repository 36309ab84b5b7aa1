const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const importTable = require("./test/architecture/import-table.js");
const { readWhereAsked } = require("./test/architecture/read-where-asked.js");

const sources = ["src/**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "test/**"];

const excelOnlyInTheAdapter = { name: "Excel", message: "Only src/workbook/excel talks to Excel." };
const officeGlobals = ["Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/workbook/excel, src/taskpane, src/commands and the sandbox know Office.",
}));

/** The rule above sees values only: the same for types. */
const typeOf = (name, message) => ({
  selector: `TSQualifiedName > Identifier.left[name='${name}']`,
  message,
});
const excelType = typeOf("Excel", excelOnlyInTheAdapter.message);
const hostTypes = [excelType, ...officeGlobals.map(({ name, message }) => typeOf(name, message))];

const swallowed = {
  selector:
    "CatchClause:not(:has(ThrowStatement)):not(:has(ReturnStatement)):not(:has(CallExpression)):not(:has(AssignmentExpression))",
  message: "An error is mapped or rethrown, never swallowed.",
};
const swallowedPromise = {
  selector:
    "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression:matches([body.type='Identifier'][body.name='undefined'], [body.type='Literal'], [body.type='BlockStatement'][body.body.length=0])",
  message: "An error is mapped or rethrown, never swallowed.",
};
const swallowing = [swallowed, swallowedPromise];
/** A word that users see is in src/locales, in both languages: none stands in the code of the pane. */
const spoken =
  "aria-description|aria-label|aria-roledescription|alt|hint|label|placeholder|title|validationMessage";
const wordsInCode = [
  "JSXText[value=/\\p{L}/u]",
  "JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]",
  "JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.cooked=/\\p{L}/u]",
  `JSXAttribute[name.name=/^(${spoken})$/] > Literal[value=/\\p{L}/u]`,
  `JSXAttribute[name.name=/^(${spoken})$/] TemplateElement[value.cooked=/\\p{L}/u]`,
].map((selector) => ({ selector, message: "Words that users see are in src/locales." }));

const syncInCallback = {
  selector:
    "CallExpression[callee.property.name=/^(forEach|map|reduce|flatMap)$/] CallExpression[callee.property.name='sync']",
  message: "One sync for the whole loop, not one per item.",
};

/** A round trip asks first whether its command is still wanted: the contexts of run.ts do, no other one would. */
const asksFirst = "Only run.ts makes contexts of Excel: theirs ask whether the command is still wanted.";
const contexts = [
  {
    selector: "MemberExpression[object.name='Excel'][property.name='run']",
    message: asksFirst,
  },
  {
    selector: "NewExpression[callee.object.name='Excel'][callee.property.name='RequestContext']",
    message: asksFirst,
  },
  // `const send = (context) => context.sync()` hides a round trip from the rules that look for one.
  {
    selector: "ArrowFunctionExpression > CallExpression.body[callee.property.name='sync']",
    message: "Send where the round trip is: `await context.sync()`.",
  },
  {
    selector: "Property[key.name='delayForCellEdit']",
    message:
      "Waiting for the end of a cell's edit ends in writing over it: decide again (Attempt.patiently).",
  },
];

/** What makes core give another answer on another day, machine or language. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "core has no clock: take the date as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "core has no clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "core has no chance.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(toLocale[A-Z]\\w*|localeCompare)$/]",
    message: "core has no locale: numbers and dates are worded in src/locales.",
  },
  { selector: "MemberExpression[object.name='Intl']", message: "core has no locale." },
];

/** What takes any text for the id of a column, or of a field. */
const byHandle = "Take it from the handles of the room: an id that names no column does not compile there.";
const untypedParameters = {
  group: ["**/conditions/expression"],
  importNames: ["parameter"],
  message:
    "Take it from workbook/setting-names: an id that is no field and no setting does not compile there.",
};
const untypedColumns = [
  untypedParameters,
  { group: ["**/conditions/expression"], importNames: ["column"], message: byHandle },
  { group: ["**/programme/rule/rule"], importNames: ["rowRule", "ruleCheck"], message: byHandle },
];

module.exports = tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "test-results/", "test/fixtures/"] },
  // The rules that oxlint has are in .oxlintrc.json; its comments are refused here, where no comment is obeyed.
  { rules: { "no-warning-comments": ["error", { terms: ["oxlint-"], decoration: ["*"] }] } },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    rules: { "no-restricted-syntax": ["error", ...swallowing] },
  },
  // Of tests it is asked that they swallow no error and switch no rule off; of those of the pane, that they leave Excel alone.
  {
    files: ["**/*.test.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parser: readWhereAsked(/\bcatch\b|lint-/i) },
  },
  {
    files: ["src/{taskpane,commands}/**/*.test.{ts,tsx}"],
    languageOptions: { parser: readWhereAsked(/\bcatch\b|\bExcel\b|lint-/i) },
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: sources,
    ignores: tests,
    plugins: {
      "@typescript-eslint": tseslint.plugin,
      project: { rules: { "import-table": importTable.rule } },
    },
    rules: {
      // For oxlint, a value that only a type names is used.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "project/import-table": "error",
      "no-restricted-globals": ["error", excelOnlyInTheAdapter, ...officeGlobals],
      "no-restricted-syntax": ["error", ...swallowing, ...hostTypes],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", ...swallowing, ...hostTypes, ...impure] },
  },
  {
    files: ["src/core/{sheets,rules,editions}/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-imports": ["error", { patterns: [untypedParameters] }] },
  },
  // A room names its columns by its handles; these two make their checks from the controls of any table.
  {
    files: ["src/core/sheets/**/*.ts"],
    ignores: [...tests, "**/handles.ts", "**/var-meie-01-off-scale.ts", "**/var-pmt-03-no-amount.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: untypedColumns }] },
  },
  {
    files: ["src/taskpane/**", "src/commands/**"],
    rules: {
      "no-restricted-globals": ["error", excelOnlyInTheAdapter],
      "no-restricted-syntax": ["error", ...swallowing, excelType],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", ...swallowing, excelType, ...wordsInCode] },
  },
  {
    files: ["src/workbook/excel/**", "src/sandbox/**", "src/probes/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": ["error", ...swallowing] },
  },
  {
    files: ["src/workbook/excel/**"],
    ignores: tests,
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "no-restricted-syntax": ["error", ...swallowing, syncInCallback, ...contexts],
    },
  },
  {
    files: ["src/workbook/excel/run.ts"],
    rules: { "no-restricted-syntax": ["error", ...swallowing, syncInCallback] },
  },
  // What only plain JavaScript can say: in modules and in TypeScript it is an error of syntax.
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "no-dupe-args": "error", "no-octal": "error" },
  },
);
