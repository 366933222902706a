import type { FactGrade } from './fact-grade';

/**
 * A dated fact as an edition froze it, in the script of its document. `checkedOn` and `checkBy` are days, `2026-11-24`.
 * `place` is where in the source it stands, `address` where the source can be read (https).
 *
 * @example
 * const fact: CitedFact = {
 *   id: 'kazna', version: 2, statement: 'Zaprećena kazna je od 2 do 12 godina.', source: 'Krivični zakonik',
 *   place: 'član 388. stav 1', grade: 'official-copy', checkedOn: '2026-11-24', checkBy: '2027-11-24',
 * };
 */
export interface CitedFact {
  readonly id: string;
  /** From 1; a changed fact gets the next one. */
  readonly version: number;
  readonly statement: string;
  readonly source: string;
  readonly place?: string | null;
  readonly address?: string | null;
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly grade?: FactGrade;
  /** What editions say that were published before there were grades. */
  readonly status?: 'verified' | 'verify';
}

/**
 * How well a fact is founded; undefined where its edition, published before there were grades, says only that it was checked.
 *
 * @example
 * findGrade({ status: 'verify' }); // 'unconfirmed'
 */
export function findGrade({
  grade,
  status,
}: Pick<CitedFact, 'grade' | 'status'>): FactGrade | undefined {
  return grade ?? (status === 'verify' ? 'unconfirmed' : undefined);
}

/**
 * Ids of the dated facts that content rests on, each once, in the order of reading.
 *
 * @param content rich text, blocks, lessons, or anything else that holds runs of text
 * @example
 * collectFactIds([{ kind: 'paragraph', runs: [{ text: 'Zaprećena kazna', fact: 'kazna' }] }]); // Set { 'kazna' }
 */
export function collectFactIds(content: object): ReadonlySet<string> {
  const found = new Set<string>();
  collect(content, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('text' in value && 'fact' in value && typeof value.fact === 'string') found.add(value.fact);
  if ('sourceFact' in value && typeof value.sourceFact === 'string' && value.sourceFact !== '')
    found.add(value.sourceFact);
  for (const member of Object.values<unknown>({ ...value })) collect(member, found);
}
