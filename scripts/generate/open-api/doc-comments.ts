import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the comment above each endpoint says of it, by the name of the endpoint. */
export function commentsOfEndpoints(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((name) => /(?<!\.spec)\.ts$/.test(name))
      .flatMap((name) => commentsIn(readFileSync(join(folder, name), 'utf8'))),
  );
}

function commentsIn(text: string): [name: string, comment: string][] {
  const { statements } = ts.createSourceFile('contracts.ts', text, ts.ScriptTarget.Latest, true);
  return statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const names = statement.declarationList.declarations.flatMap(({ initializer }) =>
      initializer === undefined ? [] : nameOf(initializer),
    );
    return names.map((name): [string, string] => [name, plainText(comment)]);
  });
}

/** The name that is given to `endpoint()`. */
function nameOf(initializer: ts.Expression): string[] {
  if (!ts.isCallExpression(initializer) || initializer.expression.getText() !== 'endpoint')
    return [];
  const [definition] = initializer.arguments;
  if (definition === undefined || !ts.isObjectLiteralExpression(definition)) return [];
  return definition.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) &&
    property.name.getText() === 'name' &&
    ts.isStringLiteral(property.initializer)
      ? [property.initializer.text]
      : [],
  );
}

/** Without the breaks of its lines, and with links as the code that they lead to. */
function plainText(comment: ts.JSDoc | undefined): string {
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/(?<!\n)\n(?!\n|- )/g, ' ')
    .trim();
}
