import { escapeHtml } from '../../apps/backend/src/platform/web/escape-html';
import { referenceName, type Schema } from './described-api';

/** Their pattern only says once more what the format says. */
const formats = ['date', 'date-time', 'uuid', 'email', 'binary', 'uri'];

/** What counts as no limit, because no number is further away. */
const furthest = Number.MAX_SAFE_INTEGER;

/**
 * A schema as it is read by people: names and kinds, with what limits them, and links to shapes that have a name.
 *
 * @example
 * describeShape({ type: 'array', items: { $ref: '#/components/schemas/Block' } }); // 'list of <a href="shapes.html#Block">Block</a>'
 */
export function describeShape(schema: Schema, indent = ''): string {
  const { $ref, anyOf, oneOf, allOf } = schema;
  if ($ref !== undefined) return link(referenceName($ref));
  if (anyOf ?? oneOf) return joined(anyOf ?? oneOf ?? [], ' | ', indent) + initial(schema);
  if (allOf) return joined(allOf, ' & ', indent);
  if (schema.const !== undefined) return value(schema.const);
  if (schema.enum) return schema.enum.map(value).join(' | ') + initial(schema);
  const types = [schema.type ?? 'anything'].flat();
  return types.map((type) => shapeOfType(type, schema, indent)).join(' | ') + initial(schema);
}

function shapeOfType(type: string, schema: Schema, indent: string): string {
  if (type === 'object') return shapeOfObject(schema, indent);
  if (type === 'array') return shapeOfList(schema, indent);
  if (type === 'string') return shapeOfText(schema);
  if (type === 'integer' || type === 'number') return type + range(lowest(schema), schema.maximum);
  return escapeHtml(type);
}

function shapeOfObject(schema: Schema, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, each]) => {
    const mark = required.includes(name) ? '' : '?';
    return `${inner}<b>${escapeHtml(name)}</b>${mark}: ${describeShape(each, inner)}`;
  });
  if (typeof additionalProperties === 'object')
    fields.push(`${inner}[${keyOf(schema)}]: ${describeShape(additionalProperties, inner)}`);
  return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`;
}

function keyOf({ propertyNames }: Schema): string {
  return propertyNames === undefined ? 'text' : describeShape(propertyNames);
}

function shapeOfList({ items, prefixItems, minItems, maxItems }: Schema, indent: string): string {
  if (prefixItems) return `[${joined(prefixItems, ', ', indent)}]`;
  return `list${range(minItems, maxItems)} of ${typeof items === 'object' ? describeShape(items, indent) : 'anything'}`;
}

function shapeOfText({ format, pattern, minLength, maxLength }: Schema): string {
  const isKnown = format !== undefined && formats.includes(format);
  const like = pattern === undefined || isKnown ? '' : note(` like ${pattern}`);
  return `${escapeHtml(format ?? 'text')}${format === 'binary' ? '' : range(minLength, maxLength)}${like}`;
}

function lowest({ minimum, exclusiveMinimum }: Schema): number | undefined {
  return minimum ?? exclusiveMinimum;
}

function range(from = -furthest, to = furthest): string {
  if (from <= -furthest) return to >= furthest ? '' : note(` up to ${to}`);
  if (to >= furthest) return from === 0 ? '' : note(` from ${from}`);
  return note(from === to ? ` of ${to}` : ` ${from} to ${to}`);
}

function initial(schema: Schema): string {
  return schema.default === undefined
    ? ''
    : note(` unless given ${JSON.stringify(schema.default)}`);
}

function joined(schemas: readonly Schema[], between: string, indent: string): string {
  return schemas.map((each) => describeShape(each, indent)).join(between);
}

function value(each: unknown): string {
  return escapeHtml(JSON.stringify(each));
}

function note(text: string): string {
  return `<i>${escapeHtml(text)}</i>`;
}

/** Where a shape that has a name stands. */
function link(name: string): string {
  return `<a href="shapes.html#${name}">${name}</a>`;
}
