import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const app = resolve(__dirname, '../../apps/frontend/src/app/app.routes.ts');

/** The addresses of the web app's pages as its routes state them: `/learn/:enrolment`. Those that match everything are left out. */
export function readPageAddresses(): readonly string[] {
  return new RouteReader(app).read('routes').map((path) => path || '/');
}

/** What a file of routes declares, followed into the files that it loads. */
class RouteReader {
  private readonly source: ts.SourceFile;

  constructor(private readonly file: string) {
    this.source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
  }

  read(name: string): string[] {
    const declared = this.declaredAs(name);
    if (declared !== undefined) return this.routesIn(declared);
    return this.importing(name)?.read(name) ?? [];
  }

  private routesIn(node: ts.Node | undefined): string[] {
    if (node === undefined) return [];
    if (ts.isIdentifier(node)) return this.read(node.text);
    if (ts.isSpreadElement(node)) return this.routesIn(node.expression);
    if (ts.isArrayLiteralExpression(node))
      return node.elements.flatMap((element) => this.routesIn(element));
    if (ts.isObjectLiteralExpression(node)) return this.routesOf(node);
    return ts.isCallExpression(node) ? mapped(node) : [];
  }

  private routesOf(route: ts.ObjectLiteralExpression): string[] {
    const path = property(route, 'path');
    if (path === undefined || !ts.isStringLiteral(path) || path.text === '**') return [];
    const own = path.text === '' ? '' : `/${path.text}`;
    const inner = [
      ...this.routesIn(property(route, 'children')),
      ...this.loaded(property(route, 'loadChildren')),
    ];
    const isPage = ['component', 'loadComponent', 'redirectTo'].some((name) =>
      property(route, name),
    );
    return [...(isPage ? [own] : []), ...inner.map((each) => `${own}${each}`)];
  }

  /** `() => import('../learn/learn.routes').then(({ learnRoutes }) => learnRoutes)` */
  private loaded(node: ts.Node | undefined): string[] {
    if (node === undefined) return [];
    const [, module, name] = /import\('([^']+)'\)[^{]*\{ (\w+) \}/.exec(node.getText()) ?? [];
    if (module === undefined || name === undefined)
      throw new Error(`cannot read the routes that ${this.file} loads`);
    return this.other(module).read(name);
  }

  private declaredAs(name: string): ts.Expression | undefined {
    return this.source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find((declared) => declared.name.getText() === name)?.initializer;
  }

  private importing(name: string): RouteReader | undefined {
    const found = this.source.statements
      .filter(ts.isImportDeclaration)
      .find((each) => each.getText().includes(`{ ${name} }`));
    return found && this.other(found.moduleSpecifier.getText().slice(1, -1));
  }

  private other(module: string): RouteReader {
    return new RouteReader(join(dirname(this.file), `${module}.ts`));
  }
}

/** Routes made out of a list of paths: `['invitations', 'roles'].map((path) => ({ path, redirectTo: … }))`. */
function mapped({ expression }: ts.CallExpression): string[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const list = expression.expression;
  return ts.isArrayLiteralExpression(list)
    ? list.elements.filter(ts.isStringLiteral).map(({ text }) => `/${text}`)
    : [];
}

function property(route: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = route.properties
    .filter(ts.isPropertyAssignment)
    .find((each) => ts.isIdentifier(each.name) && each.name.text === name);
  return found?.initializer;
}
