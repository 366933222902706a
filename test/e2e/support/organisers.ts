import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { listSigningKeys, readOrganiser } from '@svetionik/contracts/organisers';
import { createHash, randomUUID } from 'node:crypto';
import type { Window } from './window';

const none = { 'sr-Latn': '', 'sr-Cyrl': '' };

function key(
  name: string,
  standing: 'ending' | 'expired',
  until: string,
): EndpointReply<typeof listSigningKeys>['items'][number] {
  return {
    name,
    standing,
    issuedTo: 'Probni organizator',
    holder: 'organisation',
    issuedBy: 'Probno telo',
    validFrom: '2025-01-01T00:00:00.000Z',
    validUntil: until,
    fingerprint: createHash('sha256').update(name).digest('hex'),
  };
}

/** An organiser in whose name nothing can be issued: no place, nobody who signs today, and a certificate that has ended. */
export async function signWithOldKeys(window: Window): Promise<void> {
  const [expired, ending] = [
    key('stari', 'expired', '2026-06-01T00:00:00.000Z'),
    key('luka', 'ending', '2026-12-25T00:00:00.000Z'),
  ];
  const signatory = {
    id: randomUUID(),
    name: {
      'sr-Latn': 'dr Aleksandra-Magdalena Ljubičić-Njegovan',
      'sr-Cyrl': 'др Александра-Магдалена Љубичић-Његован',
    },
    role: { 'sr-Latn': 'predsednica upravnog odbora', 'sr-Cyrl': 'председница управног одбора' },
    validFrom: '2024-03-05',
    validTo: '2026-03-04',
    signature: null,
    state: 'lapsed' as const,
  };
  const name = { 'sr-Latn': 'Probni organizator', 'sr-Cyrl': 'Пробни организатор' };
  const reply = {
    id: randomUUID(),
    version: 1,
    name,
    place: none,
    registerDesignation: '02',
    signingKey: expired,
    credentialKey: false,
    signatories: [signatory],
    seal: null,
    archived: false,
    complete: false,
  };
  await window.answer(readOrganiser, reply);
  await window.answer(listSigningKeys, {
    items: [ending, expired],
    problems: [{ name: 'nova', file: 'nova/document.p12', reason: 'not-opened' }],
  });
}
