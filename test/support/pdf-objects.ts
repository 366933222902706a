import { z } from 'zod';
import { run, withFiles } from './debian-tools';

/** A value as qpdf writes it: names begin with `/`, texts with `u:`, bytes with `b:`, references look like `10 0 R`. */
export type PdfValue = z.infer<ReturnType<typeof z.json>>;
export type PdfDictionary = Readonly<Record<string, PdfValue>>;

const storedObject = z.union([
  z.object({ value: z.json() }).transform(({ value }) => ({ value, data: undefined })),
  z
    .object({ stream: z.object({ dict: z.record(z.string(), z.json()), data: z.base64() }) })
    .transform(({ stream }) => ({ value: stream.dict, data: Buffer.from(stream.data, 'base64') })),
]);
type StoredObject = z.infer<typeof storedObject>;
const output = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), storedObject)]) });

/** All objects of a PDF, as qpdf finds them. */
export class PdfObjects {
  private readonly objects: ReadonlyMap<string, StoredObject>;

  constructor(pdf: Buffer) {
    const json = withFiles([pdf], ([file = '']) =>
      run('qpdf', ['--json', '--json-stream-data=inline', '--decode-level=generalized', file]),
    );
    this.objects = new Map(Object.entries(output.parse(JSON.parse(json)).qpdf[1]));
  }

  get trailer(): PdfValue | undefined {
    return this.objects.get('trailer')?.value;
  }

  /** What stands in the catalog under these keys. */
  catalog(...path: readonly string[]): PdfValue | undefined {
    return this.under(this.trailer, '/Root', ...path);
  }

  /** What stands under these keys, one in the other; references are followed. */
  under(start: PdfValue | undefined, ...path: readonly string[]): PdfValue | undefined {
    return path.reduce(
      (value, key) => this.resolved(toDictionary(value)[key]),
      this.resolved(start),
    );
  }

  /** The dictionary under these keys; an empty one where there is none. */
  dictionary(start: PdfValue | undefined, ...path: readonly string[]): PdfDictionary {
    return toDictionary(this.under(start, ...path));
  }

  /** The members of the array under these keys, references followed. */
  members(start: PdfValue | undefined, ...path: readonly string[]): PdfValue[] {
    const found = this.under(start, ...path);
    return Array.isArray(found) ? found.map((member) => this.resolved(member) ?? null) : [];
  }

  /** The decoded bytes of the stream that a reference leads to. */
  bytes(reference: PdfValue | undefined): Buffer | undefined {
    return typeof reference === 'string' ? this.objects.get(`obj:${reference}`)?.data : undefined;
  }

  /** The dictionaries that are objects of their own, with the references that lead to them. */
  all(
    matching: (dictionary: PdfDictionary) => boolean,
  ): { reference: string; dictionary: PdfDictionary }[] {
    const found = [...this.objects].map(([name, { value }]) => ({
      reference: name.replace('obj:', ''),
      dictionary: toDictionary(value),
    }));
    return found.filter(
      ({ reference, dictionary }) => reference !== 'trailer' && matching(dictionary),
    );
  }

  private resolved(value: PdfValue | undefined): PdfValue | undefined {
    return typeof value === 'string' && /^\d+ \d+ R$/.test(value)
      ? this.objects.get(`obj:${value}`)?.value
      : value;
  }
}

export function toDictionary(value: PdfValue | undefined): PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** A name or a reference as qpdf writes it; empty for anything else. */
export function toName(value: PdfValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A text, or bytes in hexadecimal; undefined for anything else. */
export function toText(value: PdfValue | undefined): string | undefined {
  return typeof value === 'string' && /^[ub]:/.test(value) ? value.slice(2) : undefined;
}
