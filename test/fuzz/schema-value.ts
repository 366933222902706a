import type { Random } from '@svetionik/domain/random';
import { v7 } from 'uuid';
import { z } from 'zod';
import { hostileText } from './hostile';

type Schema = z.core.$ZodType;

const deepest = 6;

/** A value of the form that a schema asks for, as far as it can be told, with hostile texts where it takes any. */
export function generateValue(schema: Schema, random: Random, depth = 0): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return random() < 0.4 ? undefined : generateValue(schema.unwrap(), random, depth);
  if (schema instanceof z.ZodNullable)
    return random() < 0.3 ? null : generateValue(schema.unwrap(), random, depth);
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodLazy)
    return generateValue(schema.unwrap(), random, depth);
  if (schema instanceof z.ZodPipe) return generateValue(schema.in, random, depth);
  if (schema instanceof z.ZodUnion)
    return generateValue(oneOf(schema.options, random), random, depth);
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values], random);
  if (schema instanceof z.ZodEnum) return oneOf(schema.options, random);
  if (schema instanceof z.ZodBoolean) return random() < 0.5;
  if (schema instanceof z.ZodNumber) return oneOf([0, 1, 2, 50, 100, 2026, 999_999], random);
  if (schema instanceof z.ZodObject) return objectOf(schema, random, depth);
  if (schema instanceof z.ZodArray)
    return depth > deepest
      ? []
      : Array.from({ length: Math.floor(random() * 3) }, () =>
          generateValue(schema.element, random, depth + 1),
        );
  if (schema instanceof z.ZodRecord)
    return {
      [String(generateValue(schema.keyType, random))]: generateValue(
        schema.valueType,
        random,
        depth,
      ),
    };
  return textOf(schema, random);
}

function objectOf(schema: z.ZodObject, random: Random, depth: number): Record<string, unknown> {
  const members = Object.entries<Schema>(schema.shape).map(([name, member]) => [
    name,
    generateValue(member, random, depth + 1),
  ]);
  return Object.fromEntries(members);
}

/** The first of some likely texts that the schema takes; otherwise any. */
function textOf(schema: Schema, random: Random): string {
  const hostile = Array.from({ length: 6 }, () => hostileText(random));
  const likely = [
    '2026-11-27',
    '2026-11-27T10:00:00.000Z',
    'a-1',
    idFrom(random),
    'ana@primer.rs',
    'f'.repeat(64),
    'Ana',
    '1',
  ];
  return (
    [...hostile, ...likely].find((text) => z.safeParse(schema, text).success) ?? hostile[0] ?? ''
  );
}

/** Not of the clock, so that the same seed asks the same. */
function idFrom(random: Random): string {
  const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  return v7({ msecs: Date.UTC(2026, 10, 27), random: bytes });
}

function oneOf<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
