import type { ResolvedTarget } from '@ts-safeql/generate';
import { jsonType, parameterType, valueType } from './types-of-values';

const plain = (name: string) => ({ name, element: undefined });
const value = (type: string, name: string): ResolvedTarget => ({
  kind: 'type',
  value: type,
  type: name,
});
const none = value('null', 'null');

describe('the type of a value', () => {
  it.each([
    [plain('text'), 'string', 'string'],
    [plain('int4'), 'number', 'number'],
    [plain('int8'), 'string', 'string | number | bigint'],
    [plain('numeric'), 'string', 'string | number'],
    [plain('timestamptz'), 'Date', 'Date | string'],
    [plain('bytea'), 'Buffer', 'Uint8Array'],
    [plain('jsonb'), 'unknown', 'Json'],
    [{ name: '_uuid', element: 'uuid' }, 'string[]', 'readonly (string | null)[]'],
    [plain('point'), 'unknown', 'unknown'],
  ])('%j is given as %s and taken as %s', (type, given, taken) => {
    expect([valueType(type), parameterType(type)]).toEqual([given, taken]);
  });
});

describe('the type of JSON', () => {
  it.each<[string, ResolvedTarget | undefined, string]>([
    ['nothing that is known', undefined, 'unknown'],
    ['a time, which is a text there', value('Date', 'timestamptz'), 'string'],
    ['a sum, which is a number there', value('string', 'numeric'), 'number'],
    ['a list', { kind: 'array', value: value('number', 'int4') }, 'number[]'],
    [
      'an object',
      {
        kind: 'object',
        value: [
          ['at', value('Date', 'timestamptz')],
          ['note', { kind: 'union', value: [value('string', 'text'), none] }],
        ],
      },
      "{ 'at': string; 'note': string | null }",
    ],
    ['what may be null', { kind: 'union', value: [value('string', 'text'), none] }, 'string'],
  ])('of %s', (_, target, type) => {
    expect(jsonType(target)).toBe(type);
  });
});
