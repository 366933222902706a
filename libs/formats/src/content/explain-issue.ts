import type { z } from 'zod';
import { didYouMean } from './closest-name';

type Issue = z.core.$ZodIssue;

const kindsOfValue: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/**
 * Says in plain English what a shape did not accept. The issue must carry its input.
 *
 * @example
 * const result = z.object({ minutes: z.int() }).safeParse({ minutes: 'x' }, { reportInput: true });
 * result.error?.issues.map(explainIssue); // ['"minutes" must be a number, not "x"']
 */
export function explainIssue(issue: Issue): string {
  const field = describePath(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(field, issue.expected, issue.input);
    case 'invalid_value':
      return oneOf(field, issue.values.map(String), issue.input);
    case 'invalid_union':
      return oneOf(
        field,
        'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [],
        discriminatorOf(issue),
      );
    case 'too_small':
      return `${field} needs at least ${amount(issue.origin, issue.minimum)}${has(issue.input)}`;
    case 'too_big':
      return `${field} takes at most ${amount(issue.origin, issue.maximum)}${has(issue.input)}`;
    case 'invalid_format':
      return `${field} must be ${issue.format === 'date' ? 'a day like 2026-11-24' : issue.message}${shown(issue.input)}`;
    default:
      return issue.message;
  }
}

/**
 * How a value is spoken of: by its field, or by its place in a list.
 *
 * @example
 * describePath(['lessons', 2]); // 'entry 3 of "lessons"'
 */
function describePath(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `"${String(last)}"`;
  const list = path.slice(0, -1).findLast((step) => typeof step === 'string');
  return `entry ${last + 1} of ${list === undefined ? 'the file' : `"${list}"`}`;
}

function explainType(field: string, expected: string, input: unknown): string {
  if (input === undefined) return `${field} is missing`;
  if (input === null) return `${field} is empty`;
  const quotes = expected === 'string' && typeof input !== 'object' ? '; put it in quotes' : '';
  return `${field} must be ${kindsOfValue[expected] ?? expected}${shown(input)}${quotes}`;
}

function oneOf(field: string, values: readonly string[], input: unknown): string {
  if (input === undefined) return `${field} is missing: one of ${values.join(', ')}`;
  const hint = typeof input === 'string' ? didYouMean(input, values) : '';
  return `${field} must be one of ${values.join(', ')}${shown(input)}${hint}`;
}

function discriminatorOf(issue: Issue): unknown {
  const field = issue.path.at(-1);
  const input: unknown = issue.input;
  const isGroup = typeof input === 'object' && input !== null && field !== undefined;
  return isGroup ? new Map<PropertyKey, unknown>(Object.entries(input)).get(field) : input;
}

function amount(origin: string, limit: number | bigint): string {
  if (origin === 'array') return `${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return origin === 'string' ? `${limit} characters` : String(limit);
}

function has(input: unknown): string {
  if (Array.isArray(input)) return `, has ${input.length}`;
  return typeof input === 'string' ? `, has ${input.length}` : shown(input);
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return ', not a list';
  if (typeof input === 'object') return ', not a group of fields';
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return `, not "${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
