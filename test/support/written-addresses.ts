import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An address of this installation that a source writes for somebody to open. */
export interface WrittenAddress {
  readonly file: string;
  /** Without its query and fragment; `:it` where something is filled in. */
  readonly path: string;
}

/** Files that say where a mail leads, which the mailer puts behind the address of the site. */
const pathWriters = /mail|news|notice|remind|path|own-provider/;

/** What sources put before a path to make an address of it. */
const sites = /⟨(?:publicUrl|site|prefix|url|origin)⟩(\/[^\s`'"#?<>]*)/g;

/** Every address of a page or a reply that the sources of a folder write: into mails, documents, calendars, files and codes. */
export function readWrittenAddresses(folder: string): readonly WrittenAddress[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return literalsIn(source)
        .flatMap((literal) => addressesIn(literal, pathWriters.test(file)))
        .map((path) => ({ file, path }));
    });
}

function addressesIn(literal: string, isPath: boolean): readonly string[] {
  const found = [...literal.matchAll(sites)].map(([, path = '']) => path);
  if (isPath && /^\/[a-z]/.test(literal)) found.push(literal.replace(/[#?].*$/, ''));
  return found.map((path) => path.replace(/[.,]$/, '').replaceAll(/⟨\w*⟩/g, ':it'));
}

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node)) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  const own = ts.isTemplateExpression(node) ? [written(node)] : [];
  const inner: string[] = [];
  node.forEachChild((child) => void inner.push(...literalsIn(child)));
  return [...own, ...inner];
}

/** `${this.settings.publicUrl}/v/${code}` as `⟨publicUrl⟩/v/⟨code⟩`. */
function written({ head, templateSpans }: ts.TemplateExpression): string {
  const spans = templateSpans.map(({ expression, literal }) => {
    const name = /(\w+)$/.exec(expression.getText())?.[1] ?? '';
    return `⟨${name}⟩${literal.text}`;
  });
  return head.text + spans.join('');
}
