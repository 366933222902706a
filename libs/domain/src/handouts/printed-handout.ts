import type { Contact } from '../contacts/contact';
import type { CitedFact } from '../content/cited-fact';
import { readContactKey } from '../content/link';
import type { RichText } from '../content/rich-text';
import type { Script } from '../language/script';

/**
 * Whom a handout names, in its script and as it is known on the day on which it is made. `number` is null where none was entered.
 *
 * @example
 * const contact: PrintedContact = {
 *   key: 'police', label: 'Policija', number: '192', site: null, area: null, hours: null,
 *   grade: 'official', checkedOn: '2026-11-27',
 * };
 */
export interface PrintedContact extends Pick<
  Contact,
  'key' | 'number' | 'site' | 'grade' | 'checkedOn'
> {
  readonly label: string;
  readonly area: string | null;
  readonly hours: string | null;
}

/** A fact as it reads now, where that is not what the handout rests on. @example const later: CorrectedFact = { ...fact, statement: '…' }; */
export type CorrectedFact = Pick<CitedFact, 'id' | 'statement' | 'source' | 'checkedOn'> & {
  readonly place: string | null;
};

/**
 * All that a handout says on paper, in one script: what its edition holds, and what is known on the day on which it is made.
 *
 * @example
 * const handout: PrintedHandout = {
 *   language: 'sr-Latn', title: 'Podsetnik', description: 'Jedna strana.', checklist: true, body: [], module: 'Znaci',
 *   facts: [], corrections: [], contacts: [], day: '2026-11-29',
 * };
 */
export interface PrintedHandout {
  readonly language: Script;
  readonly title: string;
  readonly description: string;
  /** Whether its lists have boxes to tick instead of dots. */
  readonly checklist: boolean;
  readonly body: RichText;
  /** The title of the module that it belongs to. */
  readonly module: string;
  /** Those that the body cites, as its edition froze them, in the order of reading. */
  readonly facts: readonly CitedFact[];
  readonly corrections: readonly CorrectedFact[];
  /** Those that the body cites, in the order of reading. */
  readonly contacts: readonly PrintedContact[];
  /** On which the list of contacts is made. */
  readonly day: string;
}

/**
 * Keys of the contacts that content names, each once, in the order of reading.
 *
 * @param content rich text, or anything else that holds runs of text
 * @example
 * collectContactKeys([{ kind: 'paragraph', runs: [{ text: 'CPTV', link: 'contact:cptv' }] }]); // Set { 'cptv' }
 */
export function collectContactKeys(content: object): ReadonlySet<string> {
  const found = new Set<string>();
  collect(content, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const key =
    'link' in value && typeof value.link === 'string' ? readContactKey(value.link) : undefined;
  if (key !== undefined) found.add(key);
  for (const member of Object.values<unknown>({ ...value })) collect(member, found);
}
