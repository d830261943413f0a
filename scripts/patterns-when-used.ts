import { readFile } from "node:fs/promises";

import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Has the patterns and word sets of modules made where they are first asked for: V8 reads a pattern when it is made, those with letters of
 * all scripts take it long, and one document asks for few of them. `const a = /x/;` becomes `let a;`, and each `a` becomes `(a ??= /x/)`.
 */
export const patternsWhenUsed: Plugin = {
  name: "patterns-when-used",
  setup(builder) {
    const filter = /[\\/]src[\\/]core[\\/].*\.ts$/;
    builder.onLoad({ filter }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const file = ts.createSourceFile(
        path,
        text,
        ts.ScriptTarget.ES2023,
        true,
      );
      return { contents: makeWhenUsed(file), loader: "ts" };
    });
  },
};

interface Made {
  readonly name: ts.Identifier;
  readonly initializer: ts.Expression;
}

export function makeWhenUsed(file: ts.SourceFile): string {
  const named = namesIn(file);
  const made = new Map<ts.Node, Made>();
  const dropped = new Map<ts.Node, string>();
  for (const statement of file.statements) {
    const declaration = patternOf(statement);
    if (declaration === undefined) continue;
    const { name, initializer } = declaration;
    const uses = (named.get(name.text) ?? []).filter((use) => use !== name);
    if (!uses.every(isRead)) continue;
    dropped.set(statement, `let ${name.text};`);
    for (const use of uses) made.set(use, { name, initializer });
  }
  return render(file);

  function render(node: ts.Node): string {
    const { text } = file;
    let written = "";
    let from = node.getStart();
    const visit = (child: ts.Node): void => {
      const instead = replacement(child);
      if (instead === undefined) {
        ts.forEachChild(child, visit);
        return;
      }
      written += text.slice(from, child.getStart()) + instead;
      from = child.end;
    };
    visit(node);
    return written + text.slice(from, node.end);
  }

  function replacement(node: ts.Node): string | undefined {
    const use = made.get(node);
    return use === undefined
      ? dropped.get(node)
      : `(${use.name.text} ??= ${render(use.initializer)})`;
  }
}

/** The declaration that a statement is, where nothing but a pattern or set comes of it. */
function patternOf(statement: ts.Statement): Made | undefined {
  if (!ts.isVariableStatement(statement) || statement.modifiers) return;
  const { declarations, flags } = statement.declarationList;
  const [declaration] = declarations;
  if (declarations.length !== 1 || (flags & ts.NodeFlags.Const) === 0) return;
  const { name, initializer } = declaration ?? {};
  if (name === undefined || initializer === undefined) return;
  if (!ts.isIdentifier(name) || !makesPattern(initializer)) return;
  return { name, initializer };
}

function makesPattern(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length > 0 && node.elements.every(makesPattern);
  if (ts.isCallExpression(node))
    return node.expression.getText().endsWith("Pattern");
  return (
    ts.isRegularExpressionLiteral(node) ||
    (ts.isNewExpression(node) &&
      ["RegExp", "Set"].includes(node.expression.getText()))
  );
}

/** All identifiers of a file by their names. */
function namesIn(
  file: ts.SourceFile,
): ReadonlyMap<string, readonly ts.Identifier[]> {
  const named = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node))
      named.set(node.text, [...(named.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return named;
}

/** Whether an identifier can only be a value that is read: where another thing has the same name, the pattern stays as it is. */
function isRead({ parent, pos }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression.pos === pos;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  return (
    ts.isCallExpression(parent) ||
    ts.isNewExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isSpreadElement(parent) ||
    (ts.isForOfStatement(parent) && parent.expression.pos === pos) ||
    (ts.isArrowFunction(parent) && parent.body.pos === pos) ||
    ((ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) &&
      parent.initializer?.pos === pos)
  );
}
