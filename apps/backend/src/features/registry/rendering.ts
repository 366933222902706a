import { failureCode } from '@svetionik/contracts/certification';
import type { z } from 'zod';

/** How far the document of a certificate is. */
export type Rendering = 'waiting' | 'ready' | 'failed';

/** One of the known reasons of a failure, or null. */
export function parseFailureCode(code: string | null): z.output<typeof failureCode> | null {
  return failureCode.options.find((known) => known === code) ?? null;
}
