import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as ts from 'typescript';

/** What a handler does that asks who may, or sends a statement. */
export interface Act {
  readonly kind: 'access' | 'statement';
  /** The function that does it. */
  readonly name: string;
}

/** A method that serves an endpoint. */
export interface Handler {
  /** The name under which the contracts export it. */
  readonly endpoint: string;
  /** In the order in which they are written, with what is called along the way. */
  readonly acts: readonly Act[];
}

type Body = ts.FunctionLikeDeclaration;
type Declared = Body | ts.ClassDeclaration;
/** What functions do that were given as arguments, by the names of the parameters. */
type Given = ReadonlyMap<string, readonly Act[]>;

const nothingGiven: Given = new Map();

/** Methods of TypeORM that send a statement. */
const ormSenders =
  /^(find|findOne|findBy|findOneBy|count|countBy|exists|existsBy|insert|update|upsert|save|delete|remove|query|increment)$/;

/** Reads from the sources, without their types, what each handler of the server does; of branches, all one after the other. */
export function readHandlers(folder: string): readonly Handler[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !/\/(migrations|generated)\//.test(file));
  const reader = new ActReader(new Map(files.map((file) => [file, readSource(file)])));
  return files
    .filter((file) => file.endsWith('.controller.ts'))
    .flatMap((file) => reader.read(file));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  return new SourceFile(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
}

/** What a file declares, and where the names come from that it imports. */
class SourceFile {
  readonly declared = new Map<string, Declared>();
  /** The file and the name there; of an index what it passes on. */
  readonly imported = new Map<string, readonly [file: string, name: string]>();

  constructor(source: ts.SourceFile) {
    for (const statement of source.statements) {
      if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
        if (statement.name) this.declared.set(statement.name.text, statement);
      } else if (ts.isVariableStatement(statement)) this.addFunctions(statement);
      else if (ts.isImportDeclaration(statement))
        this.addNames(statement.importClause?.namedBindings, statement.moduleSpecifier, source);
      else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier)
        this.addNames(statement.exportClause, statement.moduleSpecifier, source);
    }
  }

  private addFunctions({ declarationList }: ts.VariableStatement): void {
    for (const { name, initializer } of declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer))
        this.declared.set(name.text, initializer);
  }

  private addNames(
    names: ts.NamedImportBindings | ts.NamedExportBindings | undefined,
    from: ts.Expression,
    { fileName }: ts.SourceFile,
  ): void {
    if (!ts.isStringLiteral(from) || !from.text.startsWith('.')) return;
    const path = resolve(dirname(fileName), from.text);
    const file = existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
    if (names === undefined || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return;
    for (const { name, propertyName } of names.elements)
      this.imported.set(name.text, [file, (propertyName ?? name).text]);
  }
}

class ActReader {
  private readonly known = new Map<Body, readonly Act[]>();
  private readonly within = new Set<Body>();

  constructor(private readonly files: ReadonlyMap<string, SourceFile>) {}

  read(file: string): Handler[] {
    const declared = [...(this.files.get(file)?.declared.values() ?? [])];
    return declared.filter(ts.isClassDeclaration).flatMap(({ members }) =>
      members.filter(ts.isMethodDeclaration).flatMap((method) => {
        const endpoint = findEndpoint(method);
        return endpoint === undefined ? [] : [{ endpoint, acts: this.actsOf(method) }];
      }),
    );
  }

  private find(name: string, file: string): Declared | undefined {
    const source = this.files.get(file);
    const own = source?.declared.get(name);
    if (own !== undefined) return own;
    const [from, there] = source?.imported.get(name) ?? [];
    return from === undefined || there === undefined ? undefined : this.find(there, from);
  }

  private actsOf(body: Body, given = nothingGiven): readonly Act[] {
    const known = given.size === 0 ? this.known.get(body) : undefined;
    if (known !== undefined) return known;
    // whoever calls itself does nothing else the second time
    if (this.within.has(body)) return [];
    this.within.add(body);
    const acts = this.actsIn(body.body, given);
    this.within.delete(body);
    if (given.size === 0) this.known.set(body, acts);
    return acts;
  }

  private actsIn(node: ts.Node | undefined, given: Given): readonly Act[] {
    if (node === undefined) return [];
    if (ts.isCallExpression(node)) return this.actsOfCall(node, given);
    const acts: Act[] = [];
    ts.forEachChild(node, (child) => void acts.push(...this.actsIn(child, given)));
    return acts;
  }

  /** What the arguments do, then the function, which does what the functions do that it is given where it calls them. */
  private actsOfCall(call: ts.CallExpression, given: Given): readonly Act[] {
    const { expression } = call;
    const callee = this.findCallee(expression);
    const own = this.actsOfCallee(expression, callee, given);
    const isOpen = own === undefined && callee !== undefined;
    const passed = new Map<string, readonly Act[]>();
    const acts = callee === undefined ? [...this.actsIn(expression, given)] : [];
    call.arguments.forEach((argument, index) => {
      const done = this.actsOfArgument(argument, given);
      const name = isOpen ? callee.parameters[index]?.name.getText() : undefined;
      if (name !== undefined && isPassed(argument)) passed.set(name, done);
      else acts.push(...done);
    });
    return [...acts, ...(own ?? (isOpen ? this.actsOf(callee, passed) : []))];
  }

  /** Of a function that is passed what it does when it is called. */
  private actsOfArgument(argument: ts.Expression, given: Given): readonly Act[] {
    if (!ts.isIdentifier(argument)) return this.actsIn(argument, given);
    const passed = given.get(argument.text);
    if (passed !== undefined) return passed;
    const found = this.find(argument.text, argument.getSourceFile().fileName);
    if (found === undefined || ts.isClassDeclaration(found)) return [];
    return this.actsOfCallee(argument, found, given) ?? this.actsOf(found);
  }

  /** Of what is an act itself, or has been given; undefined of another function. */
  private actsOfCallee(
    expression: ts.Expression,
    callee: Body | undefined,
    given: Given,
  ): readonly Act[] | undefined {
    if (ts.isIdentifier(expression)) {
      const passed = given.get(expression.text);
      if (passed !== undefined) return passed;
      const file = callee && basename(callee.getSourceFile().fileName);
      if (file?.endsWith('.access.ts')) return [{ kind: 'access', name: expression.text }];
      if (file?.endsWith('.queries.ts') && callee && takesTransaction(callee))
        return [{ kind: 'statement', name: expression.text }];
    }
    if (!ts.isPropertyAccessExpression(expression)) return undefined;
    const { name, expression: of } = expression;
    return ts.isIdentifier(of) && of.text === 'transaction' && ormSenders.test(name.text)
      ? [{ kind: 'statement', name: `transaction.${name.text}` }]
      : undefined;
  }

  private findCallee(expression: ts.Expression): Body | undefined {
    const file = expression.getSourceFile().fileName;
    if (ts.isIdentifier(expression)) {
      const found = this.find(expression.text, file);
      return found && !ts.isClassDeclaration(found) ? found : undefined;
    }
    if (!ts.isPropertyAccessExpression(expression)) return undefined;
    const owner = this.findOwner(expression.expression);
    return owner?.members
      .filter(ts.isMethodDeclaration)
      .find(({ name }) => ts.isIdentifier(name) && name.text === expression.name.text);
  }

  /** The class of `this`, or of a property of it that its constructor is given. */
  private findOwner(of: ts.Expression): ts.ClassDeclaration | undefined {
    const around = classAround(of);
    if (of.kind === ts.SyntaxKind.ThisKeyword) return around;
    if (!ts.isPropertyAccessExpression(of) || of.expression.kind !== ts.SyntaxKind.ThisKeyword)
      return undefined;
    const [made] = around?.members.filter(ts.isConstructorDeclaration) ?? [];
    const type = made?.parameters.find(({ name }) => name.getText() === of.name.text)?.type;
    if (!type || !ts.isTypeReferenceNode(type)) return undefined;
    const found = this.find(type.typeName.getText(), of.getSourceFile().fileName);
    return found && ts.isClassDeclaration(found) ? found : undefined;
  }
}

function findEndpoint(method: ts.MethodDeclaration): string | undefined {
  const calls = (ts.getDecorators(method) ?? []).map(({ expression }) => expression);
  const [handles] = calls
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'Handles');
  return handles?.arguments[0]?.getText();
}

function classAround(node: ts.Node): ts.ClassDeclaration | undefined {
  const parent: ts.Node | undefined = node.parent;
  return parent === undefined || ts.isClassDeclaration(parent) ? parent : classAround(parent);
}

/** A query builds nothing but text where it is given no transaction. */
function takesTransaction({ parameters }: Body): boolean {
  return parameters.some(({ type }) => type?.getText() === 'EntityManager');
}

/** Functions, and what may be one by its name. */
function isPassed(argument: ts.Expression): boolean {
  return ts.isArrowFunction(argument) || ts.isIdentifier(argument);
}
