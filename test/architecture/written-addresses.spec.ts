import { endpoints } from '@svetionik/contracts';
import { join } from 'node:path';
import serverPaths from '../../apps/frontend/server-paths.json';
import { readPageAddresses } from '../support/page-addresses';
import { readWrittenAddresses } from '../support/written-addresses';

const root = join(__dirname, '../..');
const answered = [...readPageAddresses(), ...endpoints.map(({ path }) => path)].map(segmentsOf);

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

/** Whether something answers there: a page of the web app, a route of the contract, or the server beside both. */
function isAnswered(address: string): boolean {
  const path = address.replace(/^\/o\/[^/]+/, '') || '/';
  const isServers = serverPaths.some(
    (own) => own !== '/api' && (path === own || path.startsWith(`${own}/`)),
  );
  return isServers || answered.some((segments) => isAt(segmentsOf(path), segments));
}

function isAt(asked: readonly string[], segments: readonly string[]): boolean {
  return (
    asked.length === segments.length &&
    segments.every(
      (segment, index) =>
        segment.startsWith(':') || asked[index] === ':it' || asked[index] === segment,
    )
  );
}

const written = ['apps/backend/src', 'libs/domain/src', 'libs/proofs/src', 'libs/formats/src']
  .map((folder) => readWrittenAddresses(join(root, folder)))
  .flat();

describe('an address that is written into a mail, a document or a file', () => {
  it.each([
    '/v',
    '/v/:it',
    '/account/mail',
    '/runs/:it',
    '/saml/:it',
    '/o/:it/account/provider',
    '/account/address/:it',
  ])('is found where something answers: %s', (address) => {
    expect(isAnswered(address)).toBe(true);
  });

  it.each(['/verify', '/v/:it/:it', '/unsubscribed', '/api/v1/nothing'])(
    'is missed where nothing does: %s',
    (address) => {
      expect(isAnswered(address)).toBe(false);
    },
  );

  it('is read from the sources', () => {
    const paths = new Set(written.map(({ path }) => path));
    for (const known of [
      '/account/confirm',
      '/account/mail',
      '/certify/issue/proposals/:it',
      '/v/:it',
      '/api/v1/feeds/:it',
      '/learn/attempts/:it/result',
      '/runs/:it',
    ])
      expect(paths).toContain(known);
  });

  it('leads somewhere', () => {
    expect(written.filter(({ path }) => !isAnswered(path))).toEqual([]);
  });
});
