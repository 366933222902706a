import type { INestApplicationContext } from '@nestjs/common';
import { AuditVerifier, type AuditVerdict } from '../platform/audit/audit-verifier';
import type { AuditFault, ChainVerdict, FoundFault } from '../platform/audit/chain-check';

const usage = 'Give no words: verify-audit';

/** Proves the chains of the audit; fails where anything does not fit, and names what. */
export async function verifyAudit(
  app: INestApplicationContext,
  words: readonly string[],
): Promise<string> {
  if (words.length > 0) throw new Error(usage);
  const verdict = await app.get(AuditVerifier).verify();
  const text = describeVerdict(verdict).join('\n');
  if (isBroken(verdict)) throw new Error(text);
  return text;
}

function isBroken({ chains, unproven }: AuditVerdict): boolean {
  return unproven.length > 0 || chains.some(({ fault }) => fault !== undefined);
}

function describeVerdict({ chains, unproven, pauses, gaps, losses }: AuditVerdict): string[] {
  const [first] = unproven;
  return [
    ...chains.map(describeChain),
    ...(first === undefined
      ? []
      : [`Of ${first.file}.jsonl, line ${first.line} ${doubts[first.verdict]}.`]),
    ...losses.map(
      (at) => `At ${new Date(at).toISOString()} all that was noted before was seen to be gone.`,
    ),
    ...gaps.map((gap) => `It was declared that notes are lost ${describeTime(gap)}.`),
    ...describePauses(pauses),
  ];
}

/** The longest ones: whether the program stood still then, people know. The first one has no beginning. */
function describePauses(pauses: AuditVerdict['pauses']): string[] {
  const longest = pauses.toSorted((one, other) => lengthInTime(other) - lengthInTime(one));
  const shown = longest
    .slice(0, mostPauses)
    .map((pause) => `Nothing was sealed ${describeTime(pause)}.`);
  const more = longest.length - shown.length;
  return more > 0 ? [...shown, `There are ${more} shorter pauses.`] : shown;
}

const mostPauses = 10;

function describeTime({ from, until }: AuditVerdict['pauses'][number]): string {
  const begins = from === 0 ? 'from the beginning' : `from ${new Date(from).toISOString()}`;
  return `${begins} until ${new Date(until).toISOString()}`;
}

function lengthInTime({ from, until }: AuditVerdict['pauses'][number]): number {
  return until - from;
}

const doubts = {
  forged: 'says something else than what was signed',
  'unknown-key': 'was signed by a key that does not lie among the signing keys',
} as const;

function describeChain({
  organisationId,
  entries,
  until,
  signedUntil,
  fault,
}: ChainVerdict): string {
  const whose = organisationId === null ? 'the installation' : `organisation ${organisationId}`;
  if (fault !== undefined)
    return `The chain of ${whose} does not fit: ${describeFault(fault)}. Up to place ${until} it fits.`;
  if (entries === 0) return `The chain of ${whose} fits: it ends at place ${until}.`;
  return `The chain of ${whose} fits: ${entries} entries up to place ${until}, signed up to place ${signedUntil}.`;
}

function describeFault({ what, place, entryId }: FoundFault): string {
  const where = place === null ? '' : ` at place ${place}`;
  const which = entryId === null ? '' : `, entry ${entryId}`;
  return `${sentences[what]}${where}${which}`;
}

const sentences: Readonly<Record<AuditFault, string>> = {
  'place-missing': 'entry and seal are missing',
  'entry-missing': 'the entry is missing',
  'entry-changed': 'the entry says something else than when it was written',
  'chain-broken': 'entry and seal do not belong together',
  'checkpoint-unproven':
    'the beginning was removed, and no known key signed that it was kept long enough,',
  'head-differs': 'another entry was signed here',
  'end-missing': 'the chain went further when that was signed, and entries are missing',
  'sealed-late': 'the entry is much older than its seal',
  'sealed-early': 'the entry says that it was written after its seal',
  'not-sealed': 'an entry has waited long for its place',
  'not-signed': 'an entry has waited long for a signature over its place',
};
