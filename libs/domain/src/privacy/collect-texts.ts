import { isOfProgram } from './drawn-ids';
import { jmbgVerdict } from './jmbg';

interface Reading {
  /** Each text by itself. */
  readonly alone: readonly string[];
  /** What a person reads one after the other. */
  readonly prose: readonly string[];
}

/**
 * Kept as a hash, or drawn by the program or by a device that answers for a passkey: nothing of it can be read again, and what looks like a
 * plate there is chance.
 */
export const unread: ReadonlySet<string> = new Set([
  'hash',
  'password',
  'current',
  'passphrase',
  'caseKey',
  'token',
  'rawId',
  'clientDataJSON',
  'attestationObject',
  'authenticatorData',
  'signature',
]);

/** Names within content: judged alone, and no part of what is read. */
export const names: ReadonlySet<string> = new Set([
  'id',
  'key',
  'slug',
  'module',
  'lesson',
  'block',
  'course',
  'objective',
  'next',
  'start',
  'fact',
  'mediaType',
]);

/**
 * Whether a value holds a valid personal number anywhere in its texts. The one question before anything is stored.
 *
 * @example
 * holdsPersonalNumber({ title: 'Broj 0101099710005' }); // true
 */
export function holdsPersonalNumber(value: unknown): boolean {
  return collectTexts(value).some((text) => jmbgVerdict(text) === 'block');
}

/**
 * Every text within a value, for the guard against personal numbers. The runs of a rich text are read as one, and at
 * the end stands all that is read one after the other, so that neither a change of emphasis nor a new paragraph hides
 * anything. Passwords, tokens, hashes, ids that are drawn and instants are left out.
 *
 * @example
 * collectTexts({ title: 'a', body: [{ kind: 'paragraph', runs: [{ text: 'b' }, { text: 'c', strong: true }] }] });
 * // ['a', 'paragraph', 'bc', 'a\nbc']
 */
export function collectTexts(value: unknown): string[] {
  const { alone, prose } = read(value);
  const written = prose.filter((text) => !isWordOfProgram(text));
  return written.length > 1 ? [...alone, written.join('\n')] : [...alone];
}

function read(value: unknown): Reading {
  if (typeof value === 'string')
    return isOfProgram(value) ? joined([]) : { alone: [value], prose: [value] };
  if (typeof value !== 'object' || value === null) return joined([]);
  if (!Array.isArray(value)) return joined(Object.entries<unknown>({ ...value }).map(readMember));
  if (value.length > 0 && value.every(isRun)) return readRuns(value);
  const parts = joined(value.map(read));
  return value.every((part) => typeof part === 'string') ? { ...parts, prose: [] } : parts;
}

/** The name itself is a text only where a person may have chosen it, and ours have no digits. */
function readMember([name, member]: [string, unknown]): Reading {
  const named = /\d/.test(name) ? [name] : [];
  const { alone, prose } = unread.has(name) ? joined([]) : read(member);
  return { alone: [...named, ...alone], prose: names.has(name) ? [] : prose };
}

function readRuns(runs: readonly { text: string }[]): Reading {
  const text = runs.map((run) => run.text).join('');
  const besides = runs.flatMap(({ text: _, ...rest }) => read(rest).alone);
  return { alone: [text, ...besides], prose: [text] };
}

function joined(parts: readonly Reading[]): Reading {
  return { alone: parts.flatMap(({ alone }) => alone), prose: parts.flatMap(({ prose }) => prose) };
}

/** Such as `single-choice` or an instant, which stand between texts without being read. */
function isWordOfProgram(text: string): boolean {
  return /^(?:[a-z-]*|\d{4}-\d{2}-\d{2}T.*)$/.test(text);
}

/**
 * Whether a value is a run of a rich text, which has no id.
 *
 * @example
 * isRun({ text: 'a', strong: true }); // true
 */
export function isRun(value: unknown): value is { text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    !('id' in value)
  );
}
