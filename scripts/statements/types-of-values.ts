import type { ResolvedTarget } from '@ts-safeql/generate';

/** A type of PostgreSQL; `element` is what an array of it holds. */
interface DatabaseType {
  readonly name: string;
  readonly element: string | undefined;
}

const [text, number] = ['string', 'number'];

/** As the driver gives them. */
const given: Readonly<Record<string, string>> = {
  text,
  varchar: text,
  bpchar: text,
  name: text,
  uuid: text,
  time: text,
  char: text,
  regclass: text,
  // larger than a number may be
  int8: text,
  numeric: text,
  int2: number,
  int4: number,
  float4: number,
  float8: number,
  oid: number,
  bool: 'boolean',
  timestamptz: 'Date',
  timestamp: 'Date',
  date: 'Date',
  bytea: 'Buffer',
  json: 'unknown',
  jsonb: 'unknown',
  void: "''",
};

/** As the driver takes them; an array would become one of PostgreSQL where JSON is wanted. */
const taken: Readonly<Record<string, string>> = {
  ...given,
  int8: 'string | number | bigint',
  numeric: 'string | number',
  timestamptz: 'Date | string',
  timestamp: 'Date | string',
  date: 'Date | string',
  bytea: 'Uint8Array',
  interval: text,
  json: 'Json',
  jsonb: 'Json',
};

/** As they stand within JSON. */
const inJson: Readonly<Record<string, string>> = {
  numeric: number,
  int8: number,
  Date: text,
  Buffer: text,
  bigint: number,
  any: 'unknown',
};

/** The type of a value that the driver gives. @example valueType({ name: '_text', element: 'text' }) // 'string[]' */
export function valueType({ name, element }: DatabaseType): string {
  if (element !== undefined) return `${given[element] ?? 'unknown'}[]`;
  return given[name] ?? 'unknown';
}

/** The type of a value that the driver takes. */
export function parameterType({ name, element }: DatabaseType): string {
  if (element !== undefined)
    return `readonly ${grouped(`${taken[element] ?? 'unknown'} | null`)}[]`;
  return taken[name] ?? 'unknown';
}

/** What JSON holds that a statement puts together. */
export function jsonType(target: ResolvedTarget | undefined): string {
  if (target === undefined) return 'unknown';
  switch (target.kind) {
    case 'type':
      return inJson[target.type] ?? inJson[target.value] ?? target.value;
    case 'literal':
      return target.value;
    case 'union':
      return target.value
        .filter((part) => part.kind !== 'type' || part.value !== 'null')
        .map(jsonType)
        .join(' | ');
    case 'array':
      return `${grouped(memberType(target.value))}[]`;
    case 'object':
      return `{ ${target.value.map(([name, part]) => `'${name}': ${memberType(part)}`).join('; ')} }`;
  }
}

function memberType(target: ResolvedTarget): string {
  const isNull =
    target.kind === 'union' &&
    target.value.some((part) => part.kind === 'type' && part.value === 'null');
  return isNull ? `${jsonType(target)} | null` : jsonType(target);
}

function grouped(type: string): string {
  return /^[\w.]+$/.test(type) ? type : `(${type})`;
}
