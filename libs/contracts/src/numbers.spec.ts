import { z } from 'zod';
import { endpoints } from './index';
import type { EndpointDefinition } from './endpoint';

/** The largest whole number that a column of the database takes. */
const largest = 2_147_483_647;

/** A property may have one of these names, too. */
const schema = z.object({
  type: z.unknown().optional(),
  maximum: z.number().optional().catch(undefined),
  exclusiveMaximum: z.number().optional().catch(undefined),
});

/** The numbers of a shape that have no bound which a column can keep, by where they stand. */
function unboundedIn(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, maximum, exclusiveMaximum } = schema.parse(Array.isArray(value) ? {} : value);
  const isNumber = type === 'number' || type === 'integer';
  const own = isNumber && !((maximum ?? exclusiveMaximum ?? Infinity) <= largest) ? [place] : [];
  const parts = Object.entries(value).filter(([name]) => name !== 'propertyNames');
  return [...own, ...parts.flatMap(([name, part]) => unboundedIn(part, `${place}.${name}`))];
}

function sentTo({ name, params, query }: EndpointDefinition): string[] {
  return Object.entries({ params, query }).flatMap(([part, shape]) =>
    shape instanceof z.ZodType
      ? unboundedIn(z.toJSONSchema(shape, { unrepresentable: 'any' }), `${name} ${part}`)
      : [],
  );
}

describe('a number in an address', () => {
  it('is no larger than what the database keeps', () => {
    expect(unboundedIn(z.toJSONSchema(z.object({ a: z.number().int() })), 'x')).toEqual([
      'x.properties.a',
    ]);
    expect(endpoints.flatMap(sentTo)).toEqual([]);
  });
});
