import { decoded } from './decoded';
import { isOfProgram } from './drawn-ids';
import { findIdentifiers, type IdentifierKind } from './identifiers';
import { isRun, names, unread } from './collect-texts';

/** A kind of identifier that a value holds, and the path of the text that holds it: `blocks.0.title`. */
export interface HeldIdentifier {
  readonly path: string;
  readonly kind: IdentifierKind;
  /** What was found, as it is written. */
  readonly text: string;
}

/** Whom one writes to is named by an address, and some are named after their telephone. */
const addresses = new Set(['email']);

/**
 * What in a value looks like somebody's telephone, plate, document or account, text by text; the runs of a rich text are read as one.
 * Passwords, hashes, ids that are drawn and instants are left out, and so are addresses of mail; a name within content, all of
 * small letters and hyphens, holds no plate that could be told from a year between two words.
 *
 * @example
 * collectIdentifiers({ note: 'Zovite 064 123 4567.' }, publishedNumbers([])); // [{ path: 'note', kind: 'phone', text: '064 123 4567' }]
 */
export function collectIdentifiers(
  value: unknown,
  published: ReadonlySet<string>,
): readonly HeldIdentifier[] {
  return find(value, [], published);
}

/**
 * The kinds of what {@link collectIdentifiers} finds, published numbers among them.
 *
 * @example
 * collectIdentifierKinds({ text: 'BG 123-AB' }); // ['plate']
 */
export function collectIdentifierKinds(value: unknown): readonly IdentifierKind[] {
  return [...new Set(collectIdentifiers(value, new Set()).map(({ kind }) => kind))];
}

function find(
  value: unknown,
  path: readonly string[],
  published: ReadonlySet<string>,
): HeldIdentifier[] {
  if (typeof value === 'string') return isOfProgram(value) ? [] : inText(value, path, published);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(isRun)) {
    const text = value.map((run) => run.text).join('');
    const besides = value.flatMap(({ text: _, ...rest }, place) =>
      find(rest, [...path, String(place)], published),
    );
    return [...inText(text, path, published), ...besides];
  }
  return Object.entries<unknown>({ ...value }).flatMap(([name, member]) =>
    unread.has(name) || addresses.has(name) ? [] : find(member, [...path, name], published),
  );
}

function inText(
  text: string,
  path: readonly string[],
  published: ReadonlySet<string>,
): HeldIdentifier[] {
  const read = decoded(text);
  const isName = names.has(path.at(-1) ?? '');
  return findIdentifiers(read, published)
    .filter(({ kind }) => !isName || kind !== 'plate')
    .map(({ kind, start, end }) => ({
      path: path.join('.'),
      kind,
      text: read.slice(start, end),
    }));
}
