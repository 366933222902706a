import { z } from 'zod';

/** How many processes share a port, and how many of them serve now. */
export const groupSize = z.object({ wanted: z.number(), serving: z.number() });

/** What the first process tells each of them. */
export const groupNews = z.object({ group: groupSize });

/** What it asks each of them. */
export const groupQuestion = z.object({ id: z.string(), ask: z.enum(['health', 'metrics']) });

/** What it is told. */
export const groupAnswer = z.object({ id: z.string(), answer: z.unknown() });

/** What a process says by itself, once. */
export const readyNews = z.object({ ready: z.literal(true) });

export type GroupSize = z.output<typeof groupSize>;
export type GroupQuestion = z.output<typeof groupQuestion>['ask'];
