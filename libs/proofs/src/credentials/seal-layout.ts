import type { NumberInRegister } from '@svetionik/domain/certificates/register';

/** What the QR code of a certificate says beside its address: the number up to 16,777,215, the year from 2000 to 2255. */
export interface SealedFacts extends NumberInRegister {
  /** Sixteen characters, see `makeCheckCode`. */
  readonly checkCode: string;
  /** `2026-03-05` */
  readonly issuedOn: string;
  /** The last day on which it is valid; undefined is for ever. */
  readonly expiresOn: string | undefined;
  /** What the document certifies; undefined in codes from before they said it. */
  readonly kind: DocumentKind | undefined;
  /** It certifies a whole programme; nothing said is a course. */
  readonly programme?: true;
}

/** Whether a course or programme was completed, or somebody took part. */
type DocumentKind = 'completion' | 'participation';

/** The first bytes of the hashes of the name and of the course, eight each, and of the organiser, four. */
export interface SealDigests {
  readonly name: Uint8Array;
  readonly course: Uint8Array;
  /** Undefined in codes from before they said whose they are. */
  readonly organiser: Uint8Array | undefined;
}

/** What stands in a seal before its signature. */
export interface SealPayload {
  readonly facts: SealedFacts;
  readonly digests: SealDigests;
  /** The first six bytes of the key's id. */
  readonly keyId: Uint8Array;
}

interface Form {
  readonly kind: DocumentKind | undefined;
  readonly isDesignated: boolean | undefined;
  readonly namesOrganiser: boolean;
  readonly programme?: true;
}

/**
 * The forms of a seal by their first byte. The first two are from before codes said what they certify, without a designation of the
 * register and with one; the next two from before they said whose they are. The last two are of programmes.
 */
const forms: Readonly<Record<number, Form>> = {
  1: { kind: undefined, isDesignated: false, namesOrganiser: false },
  2: { kind: undefined, isDesignated: true, namesOrganiser: false },
  3: { kind: 'completion', isDesignated: undefined, namesOrganiser: false },
  4: { kind: 'participation', isDesignated: undefined, namesOrganiser: false },
  5: { kind: 'completion', isDesignated: undefined, namesOrganiser: true },
  6: { kind: 'participation', isDesignated: undefined, namesOrganiser: true },
  7: { kind: 'completion', isDesignated: undefined, namesOrganiser: true, programme: true },
  8: { kind: 'participation', isDesignated: undefined, namesOrganiser: true, programme: true },
};

/**
 * How long some parts of a seal are, in bytes.
 *
 * @example
 * sealLengths.signature; // 64
 */
export const sealLengths = { signature: 64, digest: 8, organiser: 4, keyId: 6 } as const;

const factsLength = 31;
const day = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);

/**
 * Writes what stands in a seal before its signature: form 5 for a completed course, or 6 for participation, 7 and 8 for the same of a
 * programme; the first six bytes of the key's id; number 3; year since 2000 1; issue and expiry day since 2000-01-01, 2 each (0: none); digests of name and
 * course, 8 each, and of the organiser, 4; the designation in UTF-8.
 *
 * @throws RangeError for a number, a year or a day that has no room
 * @example
 * writePayload({ facts, digests, keyId }).length; // 35, without a designation
 */
export function writePayload({ facts, digests, keyId }: SealPayload): Uint8Array {
  const designation = new TextEncoder().encode(facts.designation);
  const payload = new Uint8Array([
    formOf(facts, digests),
    ...keyId,
    ...bytesOf(facts.number, 3),
    ...bytesOf(facts.year - 2000, 1),
    ...bytesOf(daysOf(facts.issuedOn), 2),
    ...bytesOf(facts.expiresOn === undefined ? 0 : daysOf(facts.expiresOn), 2),
    ...digests.name,
    ...digests.course,
    ...(digests.organiser ?? []),
    ...designation,
  ]);
  const organiser = digests.organiser === undefined ? 0 : sealLengths.organiser;
  if (payload.length !== factsLength + organiser + designation.length)
    throw new RangeError('A key id or a digest of another length');
  return payload;
}

/**
 * Reads what {@link writePayload} wrote, or an earlier version of it; undefined where it is of no known form.
 *
 * @example
 * readPayload('7K3MQ2V9XH4T0B57', payload)?.facts.kind; // 'completion'
 */
export function readPayload(checkCode: string, payload: Uint8Array): SealPayload | undefined {
  const form = forms[payload[0] ?? 0];
  const end = factsLength + (form?.namesOrganiser === true ? sealLengths.organiser : 0);
  if (form === undefined || payload.length < end) return undefined;
  if (form.isDesignated !== undefined && form.isDesignated !== payload.length > end)
    return undefined;
  const expires = numberOf(payload.subarray(13, 15));
  return {
    keyId: payload.slice(1, 7),
    facts: {
      checkCode,
      number: numberOf(payload.subarray(7, 10)),
      year: 2000 + numberOf(payload.subarray(10, 11)),
      designation: new TextDecoder().decode(payload.subarray(end)),
      issuedOn: dateOf(numberOf(payload.subarray(11, 13))),
      expiresOn: expires === 0 ? undefined : dateOf(expires),
      kind: form.kind,
      ...(form.programme && { programme: true }),
    },
    digests: {
      name: payload.slice(15, 23),
      course: payload.slice(23, factsLength),
      organiser: form.namesOrganiser ? payload.slice(factsLength, end) : undefined,
    },
  };
}

function formOf({ kind, designation, programme }: SealedFacts, { organiser }: SealDigests): number {
  const found = Object.entries(forms).find(
    ([, form]) =>
      form.kind === kind &&
      form.programme === programme &&
      form.namesOrganiser === (organiser !== undefined) &&
      (form.isDesignated ?? designation !== '') === (designation !== ''),
  );
  if (found === undefined) throw new RangeError('A seal that names its organiser says its kind');
  return Number(found[0]);
}

function bytesOf(value: number, count: number): number[] {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** count)
    throw new RangeError(`${value} has no room in the code`);
  return Array.from(
    { length: count },
    (_, index) => Math.floor(value / 256 ** (count - 1 - index)) % 256,
  );
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function daysOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - firstDay) / day;
}

function dateOf(days: number): string {
  return new Date(firstDay + days * day).toISOString().slice(0, 10);
}
