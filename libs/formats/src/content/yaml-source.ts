import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Node,
  type Pair,
} from 'yaml';
import type { ContentProblem } from './content-problem';

/** A way to a value within a document: names of fields and places in lists, from 0. */
export type YamlPath = readonly PropertyKey[];

/** A YAML file that has been read: its value, and where each part of it stands. Lines count from 1. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** The line on which the value stands, or the nearest one around it when it is missing. */
  lineOf(path: YamlPath): number;
  /** The line on which line `within` (from 0) of a text stands. */
  lineInText(path: YamlPath, within: number): number;
}

/** What became of reading a YAML file. */
export type YamlReading =
  | { readonly source: YamlSource; readonly problems: readonly [] }
  | { readonly source: null; readonly problems: readonly ContentProblem[] };

const hints: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it must stand in quotes or under |',
  BAD_SCALAR_START: 'a text that begins with this character must stand in quotes or under |',
  MULTIPLE_DOCS: 'a file holds one document; remove the line ---',
};

/**
 * Reads a YAML 1.2 file.
 *
 * @example
 * const { source } = readYaml('courses/zdravstvo.yaml', 'id: zdravstvo\nhours: 2\n');
 * source?.lineOf(['hours']); // 2
 */
export function readYaml(file: string, text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const problems = document.errors.map(({ code, message, pos }) => {
    const hint = hints[code];
    return {
      file,
      line: lines.linePos(pos[0]).line,
      reason: `not YAML: ${message}${hint ? `; ${hint}` : ''}`,
    };
  });
  visit(document, {
    Alias: (_, alias) => {
      const reason = `*${alias.source}: a text that begins with * must stand in quotes or under |`;
      problems.unshift({ file, line: lines.linePos(alias.range?.[0] ?? 0).line, reason });
    },
  });
  if (problems.length > 0) return { source: null, problems };
  return { source: locate(file, document.contents, document.toJS(), lines), problems: [] };
}

function locate(file: string, root: Node | null, value: unknown, lines: LineCounter): YamlSource {
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  return {
    file,
    value,
    lineOf: (path) => lineAt(find(root, path).offset),
    lineInText: (path, within) => {
      const { node } = find(root, path);
      const start = lineAt(node?.range?.[0] ?? 0);
      const isBlock = isScalar(node) && node.type === Scalar.BLOCK_LITERAL;
      return isBlock ? start + 1 + within : start;
    },
  };
}

function find(root: Node | null, path: YamlPath): { node: Node | null; offset: number } {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap<Node, Node | null>(node)
      ? node.items.find((item) => nameOf(item) === step)
      : undefined;
    const entry = isSeq<Node>(node) && typeof step === 'number' ? node.items[step] : undefined;
    if (pair === undefined && entry === undefined) break;
    offset = (pair?.key ?? entry)?.range?.[0] ?? offset;
    node = entry ?? pair?.value ?? null;
  }
  return { node, offset };
}

function nameOf(pair: Pair<Node, Node | null>): unknown {
  return isScalar(pair.key) ? pair.key.value : isAlias(pair.key) ? pair.key.source : undefined;
}
