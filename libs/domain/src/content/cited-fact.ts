/**
 * A dated fact as an edition froze it, in the script of its document. `checkedOn` and `checkBy` are days,
 * `2026-11-24`; `verify`: the statement still waits for confirmation.
 *
 * @example
 * const fact: CitedFact = {
 *   id: 'kazna', version: 2, statement: 'Zaprećena kazna je od 2 do 12 godina.', source: 'Krivični zakonik',
 *   checkedOn: '2026-11-24', checkBy: '2027-11-24', status: 'verified',
 * };
 */
export interface CitedFact {
  readonly id: string;
  /** From 1; a changed fact gets the next one. */
  readonly version: number;
  readonly statement: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly status: 'verified' | 'verify';
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
