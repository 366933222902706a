import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { Files } from '../../core/files';
import { SessionStore } from '../../core/session/session-store';
import { HeldReplies } from '../../testing/held-replies';
import { IssueConfirmation } from '../issue/issue-confirmation';
import { CertificateStore } from './certificate-store';

const name = 'register.readCertificate';

describe('CertificateStore', () => {
  it('shows what was revoked as revoked when an older look ends late', async () => {
    const replies = new HeldReplies();
    TestBed.configureTestingModule({
      providers: [
        CertificateStore,
        { provide: ApiClient, useValue: { call: replies.call } },
        { provide: SessionStore, useValue: { may: () => false, person: signal(null) } },
        { provide: Files, useValue: {} },
        { provide: IssueConfirmation, useValue: {} },
      ],
    });
    const store = TestBed.inject(CertificateStore);
    store.id.set('c');
    TestBed.tick();
    await replies.come(name, { id: 'c', status: 'valid', rendering: 'waiting' });
    store.readAgain();
    TestBed.tick();
    const certificate = store.certificate();
    if (certificate) void store.revoke(certificate, { reason: 'other', note: '' });
    await replies.come('register.revokeCertificate', { id: 'c', status: 'revoked' });
    await replies.come(name, { id: 'c', status: 'valid', rendering: 'ready' });
    expect(store.certificate()?.status).toBe('revoked');
  });
});
