import { z } from 'zod';

const bothNames = z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() });

const words = z.object({
  text: z.string(),
  /** Which officer wrote it. */
  by: bothNames.nullable().default(null),
  sender: z.string().nullable().default(null),
  concerns: z
    .object({
      person: bothNames.extend({ id: z.uuid() }).nullable(),
      other: z.string().nullable(),
    })
    .nullable()
    .default(null),
});

/** What is sealed of a message; of a report's first one also who sent it and whom it concerns, which stands nowhere else. */
export type ReportWords = z.input<typeof words>;

export function writeWords(written: ReportWords): string {
  return JSON.stringify(written);
}

export function readWords(text: string): z.output<typeof words> {
  const read: unknown = JSON.parse(text);
  return words.parse(read);
}
