import { z } from 'zod';

/** What a mailed link carries, to be given back once. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
