import { z } from 'zod';

/**
 * Unions of one schema of every kind, told apart by their names.
 *
 * @example
 * createUnion<(typeof itemKinds)[number]>(itemKinds)(({ item }) => item);
 */
export function createUnion<Kind>([first, ...others]: readonly [Kind, ...Kind[]]) {
  return <Schema extends z.core.$ZodTypeDiscriminable>(pick: (kind: Kind) => Schema) =>
    z.discriminatedUnion('kind', [pick(first), ...others.map(pick)]);
}
