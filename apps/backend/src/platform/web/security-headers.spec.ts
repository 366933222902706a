import express from 'express';
import request from 'supertest';
import { filePolicy, pagePolicy, securityHeaders, workerPolicy } from './security-headers';

async function headersOf(https: boolean): Promise<Record<string, unknown>> {
  const app = express();
  app.use(securityHeaders(https), (_, response) => void response.json({}));
  return (await request(app).get('/')).headers;
}

describe('the headers of every reply', () => {
  it('let no browser guess a type, frame a page, or tell another site where it comes from', async () => {
    expect(await headersOf(true)).toMatchObject({
      'content-security-policy': "default-src 'none';base-uri 'none';frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('keep to https for a year where the address is https, and not otherwise', async () => {
    expect((await headersOf(true))['strict-transport-security']).toBe('max-age=31536000');
    expect(await headersOf(false)).not.toHaveProperty('strict-transport-security');
  });

  it.each([
    ['of a page', pagePolicy('nonce')],
    ['of a file', filePolicy],
    ['of a worker', workerPolicy],
  ])('let nobody say from where addresses count, in the policy %s', (_, policy) => {
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "base-uri 'none'"]),
    );
  });

  it('open nothing to other sites', async () => {
    expect(await headersOf(true)).not.toHaveProperty('access-control-allow-origin');
  });

  it('let pages of ours ask for a passkey', async () => {
    const policy = String((await headersOf(true))['permissions-policy']).split(', ');
    expect(policy).toContain('publickey-credentials-get=(self)');
  });
});
