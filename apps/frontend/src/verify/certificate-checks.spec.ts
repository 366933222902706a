import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { CertificateChecks } from './certificate-checks';

function given(answer: () => Promise<unknown>) {
  const asked: unknown[] = [];
  const call = async (...request: unknown[]) => {
    asked.push(request);
    return answer();
  };
  TestBed.configureTestingModule({ providers: [{ provide: ApiClient, useValue: { call } }] });
  return { checks: TestBed.inject(CertificateChecks), asked };
}

describe('what the server is asked of a certificate', () => {
  it.each<[() => Promise<unknown>, boolean | undefined]>([
    [async () => ({ matches: true }), true],
    [async () => ({ matches: false }), false],
    [async () => Promise.reject(new RequestProblem('access.not-found', 404)), undefined],
    [async () => Promise.reject(new Error('no network')), undefined],
  ])('tells code and fingerprint only, case %#', async (answer, issued) => {
    const { checks, asked } = given(answer);
    expect(await checks.isIssued('7K3MQ2V9XH4T0B57', 'ab')).toBe(issued);
    expect(asked).toEqual([
      ['checks.compareDocument', { params: { code: '7K3MQ2V9XH4T0B57' }, body: { hash: 'ab' } }],
    ]);
  });

  it('is nothing where a file is of no one certificate', async () => {
    const { checks, asked } = given(async () => ({}));
    expect(await checks.ask('')).toEqual({ kind: 'nothing' });
    expect(asked).toEqual([]);
  });
});
