import type { Language } from '@svetionik/domain/language/script';
import type { SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import { showFinding } from './result';
import { createSay } from './texts';

const stamped: SignedDocument = {
  kind: 'checked',
  faults: [],
  certificate: {
    issuedTo: 'dr Vesna Ilić',
    holder: 'person',
    issuedBy: 'Telo',
    selfIssued: false,
    validFrom: new Date('2026-01-01T00:00:00Z'),
    validUntil: new Date('2030-01-01T00:00:00Z'),
    fingerprint: 'ab12',
  },
  at: new Date('2027-03-05T10:00:00Z'),
  stamp: { stampedAt: new Date('2027-03-05T10:00:01Z'), stampedBy: 'Probni <žig>' },
  origin: { kind: 'unknown' },
};

function linesOf(document: SignedDocument, language: Language): string[] {
  const shown = showFinding(
    { kind: 'file', outcome: 'no-credential', document },
    createSay(language),
    language,
  );
  return [...shown.querySelectorAll('li')].map(({ textContent }) => textContent);
}

describe('a time stamp on the page that asks nobody', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'Time-stamped on 5 March 2027 by Probni <žig>: the signature was there by then.',
      'That the authority behind the time stamp can be trusted.',
      'When the document was signed.',
    ],
    [
      'sr-Cyrl',
      'Временски жиг је стављен 5. марта 2027. године (издавалац: Probni <žig>): потпис је тада већ постојао.',
      'Да је издавалац временског жига поуздан.',
      'Када је документ потписан.',
    ],
    [
      'sr-Latn',
      'Vremenski žig je stavljen 5. marta 2027. godine (izdavalac: Probni <žig>): potpis je tada već postojao.',
      'Da je izdavalac vremenskog žiga pouzdan.',
      'Kada je dokument potpisan.',
    ],
  ])('is said with its day and authority, in %s', (language, said, trust, time) => {
    const lines = linesOf(stamped, language);
    const starts = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect(lines).toContain(said);
    expect([starts(trust), starts(time)]).toEqual([1, 0]);
    const without = linesOf({ ...stamped, stamp: undefined }, language);
    expect(without.filter((line) => line.startsWith(time))).toHaveLength(1);
    expect(without.some((line) => line.startsWith(trust) || line === said)).toBe(false);
  });

  it('speaks against the document where it is wrong', () => {
    const lines = linesOf({ ...stamped, stamp: undefined, faults: ['wrong-stamp'] }, 'en');
    expect(lines).toEqual([
      'The time stamp that comes with the signature is of something else, or is damaged.',
    ]);
  });
});
