import { relative } from 'node:path';
import * as ts from 'typescript';

/** A statement of the program as it is sent, with the place where it stands. */
export interface FoundStatement {
  readonly text: string;
  /** `apps/backend/src/features/reporting/item-analysis.queries.ts:53` */
  readonly place: string;
  /** The folder whose part of the description it belongs to. */
  readonly owner: string;
}

export interface Findings {
  readonly statements: readonly FoundStatement[];
  readonly problems: readonly string[];
}

const senders = new Set(['queryRows', 'countChanged', 'execute']);
const home = 'apps/backend/src/platform/database/query.ts';
/** The text stands behind what sends it. */
const textPosition = 1;

/** Every text that may be sent, found by its type: one that is put together of parts is as many as there are choices. */
export function readStatements(root: string): Findings {
  const program = openProgram(root);
  const checker = program.getTypeChecker();
  const statements: FoundStatement[] = [];
  const problems: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName);
    if (!path.startsWith('apps/backend/src/') || file.isDeclarationFile) continue;
    visitCalls(file, (call) => {
      if (!sends(call, checker)) return;
      const line = file.getLineAndCharacterOfPosition(call.getStart()).line + 1;
      const place = `${path}:${line}`;
      const texts = textsOf(call, checker);
      if (texts.length === 0)
        problems.push(`${place}: the text of a statement must be known when it is compiled`);
      for (const text of texts) statements.push({ text, place, owner: ownerOf(path) });
    });
  }
  return { statements, problems };
}

function openProgram(root: string): ts.Program {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic: ts.Diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(`${root}/tsconfig.node.json`, {}, host);
  if (!config) throw new Error('tsconfig.node.json cannot be read.');
  const files = config.fileNames.filter((file) =>
    /\/apps\/backend\/src\/(?!migrations\/|generated\/)(?!.*\.spec\.ts$)/.test(file),
  );
  return ts.createProgram(files, config.options);
}

function visitCalls(node: ts.Node, found: (call: ts.CallExpression) => void): void {
  if (ts.isCallExpression(node)) found(node);
  ts.forEachChild(node, (child) => visitCalls(child, found));
}

function sends({ expression }: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (!ts.isIdentifier(expression) || !senders.has(expression.text)) return false;
  const symbol = checker.getSymbolAtLocation(expression);
  const source =
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return source?.declarations?.[0]?.getSourceFile().fileName.endsWith(`/${home}`) ?? false;
}

/** As the compiler sees it, which takes a template of known parts for the text that comes of it. */
function textsOf(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const parameter = checker.getResolvedSignature(call)?.parameters[textPosition];
  if (!parameter) return [];
  const type = checker.getTypeOfSymbolAtLocation(parameter, call);
  const parts = type.isUnion() ? type.types : [type];
  const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return texts.length === parts.length ? texts : [];
}

/** `features/reporting` or `platform`. */
function ownerOf(path: string): string {
  const [kind = '', name = ''] = path.replace('apps/backend/src/', '').split('/');
  return kind === 'features' ? name : 'platform';
}
