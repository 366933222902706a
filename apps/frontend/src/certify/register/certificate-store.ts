import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { IssueConfirmation } from '../issue/issue-confirmation';

/** A certificate with all that it says and all that happened to it. */
export type Certificate = EndpointReply<Endpoints['register.readCertificate']>;

/** A change of a certificate that waits for a decision. */
export type OpenChange = EndpointReply<Endpoints['changes.listChanges']>['items'][number];

type ChangeKind = OpenChange['kind'];

/** Why a certificate is revoked or replaced. */
export type StatusChange = EndpointRequest<Endpoints['register.revokeCertificate']>['body'];

/** One certificate, its document, and what an administrator does with it. */
@Injectable()
export class CertificateStore {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);
  private readonly session = inject(SessionStore);
  private readonly confirmation = inject(IssueConfirmation);
  /** The replacement keeps its id until it is there, so that sending again makes no second one. */
  private replacement = newId();

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: this.id,
    loader: ({ params, abortSignal }) =>
      this.api.call('register.readCertificate', { params: { certificate: params } }, abortSignal),
  });
  readonly certificate = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  /** Another administrator approves: what is done here is a proposal. */
  readonly rules = resource({
    params: () => this.session.may('certificate.issue') || undefined,
    loader: ({ abortSignal }) => this.api.call('proposals.readIssuingRules', {}, abortSignal),
  });
  readonly proposes = computed(() => this.rules.hasValue() && this.rules.value().secondApproval);
  /** Read anew with the certificate. */
  private readonly changes = resource({
    params: () => (this.session.may('certificate.issue') ? this.certificate() : undefined),
    loader: ({ params: { id: certificate }, abortSignal }) =>
      this.api.call(
        'changes.listChanges',
        { query: { certificate, state: 'open', limit: 1 } },
        abortSignal,
      ),
  });
  readonly openChange = computed(() =>
    this.changes.hasValue() ? this.changes.value().items[0] : undefined,
  );
  readonly downloading = new Submission();
  readonly changing = new Submission();
  readonly mailing = new Submission();
  /** The holder was written to just now. */
  readonly mailed = signal(false);

  async download({ id }: Certificate): Promise<void> {
    await this.downloading.run(async () =>
      this.files.save(
        await this.api.call('register.readCertificateDocument', { params: { certificate: id } }),
      ),
    );
  }

  async mail({ id }: Certificate): Promise<void> {
    this.mailed.set(
      await this.mailing.run(
        async () =>
          void (await this.api.call('register.mailCertificates', { body: { certificates: [id] } })),
      ),
    );
  }

  async revoke({ id }: Certificate, body: StatusChange): Promise<void> {
    this.read.set(
      await this.api.call('register.revokeCertificate', { params: { certificate: id }, body }),
    );
  }

  /** Gives the new certificate. */
  async replace({ id }: Certificate, body: StatusChange): Promise<Certificate> {
    const params = { certificate: id, replacement: this.replacement };
    const made = await this.confirmation.run((query) =>
      this.api.call('register.replaceCertificate', { params, query, body }),
    );
    this.replacement = newId();
    return made;
  }

  /** Sent again it is the same proposal. */
  async propose(
    kind: ChangeKind,
    { id: certificate }: Certificate,
    body?: StatusChange,
  ): Promise<void> {
    await this.api.call('changes.proposeChange', {
      params: { change: this.replacement },
      body:
        kind === 'annul' || body === undefined
          ? { kind: 'annul', certificate }
          : { kind, certificate, ...body },
    });
    this.replacement = newId();
    this.readAgain();
  }

  /** Something was done that tells nothing of what the certificate is now. */
  readAgain(): void {
    reread(this.read);
  }

  async retry({ id }: Certificate): Promise<void> {
    await this.changing.run(async () =>
      this.read.set(
        await this.api.call('register.retryCertificate', { params: { certificate: id } }),
      ),
    );
  }

  async annul(certificate: Certificate): Promise<void> {
    const { id } = certificate;
    if (this.proposes()) {
      await this.changing.run(() => this.propose('annul', certificate));
      return;
    }
    await this.changing.run(async () =>
      this.read.set(
        await this.api.call('register.annulCertificate', { params: { certificate: id } }),
      ),
    );
  }
}
