import { z } from 'zod';
import { id, script } from '../values';

/** The attempt that a request is about. */
export const attemptParams = z.object({ attempt: id });

/** Which of the devices that the attempt went on on is speaking: each take-over begins another epoch. */
export const inEpoch = z.object({ epoch: z.number().int().min(1).max(1_000_000) });

/** The script that the items are wanted in. */
export const inScript = z.object({ script: script.default('sr-Latn') });
