import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { hash, id, instant } from './values';

/** What a receipt says of a closed attempt: never a name, a course or an answer. */
export const receiptFacts = z.object({
  /** The attempt. */
  attempt: id,
  /** Which attempt of its learner at the assessment it was, from 1. */
  number: z.number().int(),
  /** Handed in, or closed when its time was up. */
  state: z.enum(['submitted', 'expired']),
  closedAt: instant,
  /** How many items the form has, and how many of them have an answer. */
  items: z.number().int(),
  answered: z.number().int(),
  /** SHA-256 over all answers that count, with the times at which they arrived. */
  answersHash: hash,
});

/** The facts, and the same facts signed as one piece of text that can be kept and checked later. */
export const receipt = z.object({ facts: receiptFacts, code: z.string() });

/** The public half of a key that has signed receipts: Ed25519, 32 bytes in base64url. Receipts name it by its id. */
export const receiptKey = z.object({
  id: z.number().int(),
  publicKey: z.string(),
  usedFrom: instant,
});

/** The keys by which receipts are checked without us. What was signed once can be checked for ever: none is ever removed. */
export const listReceiptKeys = endpoint({
  name: 'receipts.listReceiptKeys',
  method: 'GET',
  path: '/api/v1/receipts/keys',
  permission: 'public',
  afterLeaving: true,
  replies: { 200: json(z.object({ items: z.array(receiptKey) })) },
  example: {},
});

/** The receipt of one's own closed attempt. */
export const readReceipt = endpoint({
  name: 'receipts.readReceipt',
  method: 'GET',
  path: '/api/v1/attempts/:attempt/receipt',
  permission: 'account',
  afterLeaving: true,
  params: z.object({ attempt: id }),
  replies: { 200: json(receipt) },
  errors: ['receipts.not-signed'],
  example: { params: { attempt: examples.closedAttempt } },
});

/**
 * Checks a receipt: the text that was kept, or the code alone. `unknown`: not signed here, or a character of it is
 * missing or changed. `unchanged`: the answers on record are those it was given for; `changed`: they are not.
 */
export const checkReceipt = endpoint({
  name: 'receipts.checkReceipt',
  method: 'POST',
  path: '/api/v1/receipts/check',
  permission: 'public',
  afterLeaving: true,
  body: z.object({ text: z.string().min(1).max(5_000) }),
  replies: {
    200: json(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('unknown') }),
        z.object({ outcome: z.enum(['unchanged', 'changed']), facts: receiptFacts }),
      ]),
    ),
  },
  example: { body: { text: 'SVETIONIK-1.1.e30.AAAA' } },
});
