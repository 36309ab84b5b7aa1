/** Would Excel take this formula? Answers what is in it, or throws what Excel refuses. */
import { tokenize, type Token } from "./tokenize";
import { invalidArgument } from "../protocol/host-error";

export interface FormulaParts {
  /** Upper case. */
  readonly functions: ReadonlySet<string>;
  readonly structured: boolean;
  readonly arrayConstant: boolean;
  readonly unionOrIntersection: boolean;
}

const binary = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", ":"]);
const operands = new Set(["text", "number", "error", "reference", "structured", "name", "array"]);
const references = new Set(["reference", "name", "structured"]);

class Parser {
  private position = 0;
  private depth = 0;
  readonly functions = new Set<string>();
  structured = false;
  arrayConstant = false;
  unionOrIntersection = false;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): void {
    this.skipSpace();
    this.expression();
    if (this.position < this.tokens.length)
      throw invalidArgument(`formula: unexpected ${this.peek()?.text ?? ""}`);
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private isOperator(text: string): boolean {
    const token = this.peek();
    return token?.type === "operator" && token.text === text;
  }

  private skipSpace(): boolean {
    const found = this.peek()?.type === "space";
    while (this.peek()?.type === "space") this.position += 1;
    return found;
  }

  private next(): Token {
    const token = this.peek();
    if (!token) throw invalidArgument("formula: it ends too early");
    this.position += 1;
    return token;
  }

  private expression(): void {
    this.operand();
    for (;;) {
      const before = this.tokens[this.position - 1];
      const space = this.skipSpace();
      const token = this.peek();
      if (token?.type === "operator" && binary.has(token.text)) {
        this.position += 1;
        this.operand();
      } else if (space && token && references.has(token.type) && before && references.has(before.type)) {
        this.unionOrIntersection = true;
        this.operand();
      } else return;
    }
  }

  private operand(): void {
    this.skipSpace();
    while (this.isOperator("+") || this.isOperator("-") || this.isOperator("@")) {
      this.position += 1;
      this.skipSpace();
    }
    this.primary(this.next());
    while (this.isOperator("%")) this.position += 1;
  }

  private primary(token: Token): void {
    if (token.type === "function") this.call(token);
    else if (token.text === "(") this.group();
    else if (operands.has(token.type)) this.note(token);
    else throw invalidArgument(`formula: unexpected ${token.text}`);
  }

  private note(token: Token): void {
    if (token.type === "structured") this.structured = true;
    if (token.type === "array") this.arrayConstant = true;
    if (token.type === "text" && token.text.length - 2 > 255)
      throw invalidArgument("formula: text of more than 255 characters");
  }

  private group(): void {
    this.expression();
    while (this.isOperator(",")) {
      this.unionOrIntersection = true;
      this.position += 1;
      this.expression();
    }
    this.close();
  }

  private call(token: Token): void {
    this.functions.add(token.text.slice(0, -1).toUpperCase());
    this.depth += 1;
    if (this.depth > 64) throw invalidArgument("formula: more than 64 levels of nesting");
    for (;;) {
      this.skipSpace();
      if (!this.isOperator(",") && !this.isOperator(")")) this.expression();
      this.skipSpace();
      if (!this.isOperator(",")) break;
      this.position += 1;
    }
    this.close();
    this.depth -= 1;
  }

  private close(): void {
    this.skipSpace();
    if (!this.isOperator(")")) throw invalidArgument("formula: a parenthesis is missing");
    this.position += 1;
  }
}

/** Takes a formula with its equals sign; throws InvalidArgument when Excel would refuse it in a cell. */
export function checkFormula(formula: string): FormulaParts {
  if (!formula.startsWith("=")) throw invalidArgument(`formula without equals sign (${formula})`);
  if (formula.length > 8192) throw invalidArgument(`formula of ${formula.length} characters, 8192 at most`);
  const tokens = tokenize(formula.slice(1));
  if (!tokens) throw invalidArgument(`formula that cannot be read (${formula})`);
  const parser = new Parser(tokens);
  parser.parse();
  const { functions, structured, arrayConstant, unionOrIntersection } = parser;
  return { functions, structured, arrayConstant, unionOrIntersection };
}

/** True when `checkFormula` accepts it. */
export function isFormula(formula: string): boolean {
  try {
    checkFormula(formula);
    return true;
  } catch {
    return false; // the reason is of no interest here: the text is then taken as text
  }
}
