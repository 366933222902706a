import { Inject, Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { addCertificate } from '@svetionik/contracts/setup';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { readErrorCode } from '../../platform/processes/start-refused';
import { auditName, receiptsName, secretsName } from '../../platform/signing/key-file';
import {
  examineCertificate,
  keepCertificate,
  makeCredentialKey,
} from '../../platform/signing/new-keys';
import { signingFolderState } from '../../platform/signing/signing-folder';
import { defaultKeyName, SigningKeys } from '../../platform/signing/signing-keys';
import { LeadingOrganiser, OrganiserKeys } from '../organisations';

type GivenCertificate = EndpointInput<typeof addCertificate>['body'];

/** Names that are the whole installation's. */
const namesOfAll: readonly string[] = [defaultKeyName, receiptsName, auditName, secretsName];

/** The folder can be written to, and one in it cannot. */
const refusals: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS'];

/** Puts keys among those of the server, where the program may write there. */
@Injectable()
export class KeyCreator {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly organisers: LeadingOrganiser,
    private readonly organiserKeys: OrganiserKeys,
    private readonly keys: SigningKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Where a key signs already, another is none of setting up. */
  async makeForCredentials(actor: PersonActor): Promise<void> {
    const { organisationId } = actor;
    const { name, shared } = await this.transactions.reading(actor, async (transaction) => {
      const organiser = await this.organisers.find(transaction, organisationId);
      const named = organiser?.signingKey?.name ?? null;
      const isShared = await this.organiserKeys.areShared(transaction, organisationId, named);
      return { name: named, shared: isShared };
    });
    if (shared) throw new DomainError('setup.key-shared');
    if (this.keys.credentialKey(name) !== undefined) return;
    this.write((folder) => makeCredentialKey(folder, name ?? defaultKeyName, this.clock.now()));
    await this.transactions.unitOfWork(actor, (transaction) =>
      audit(
        transaction,
        actor,
        { action: 'setup.makeKey', subjectIds: [organisationId] },
        this.clock.now(),
      ),
    );
  }

  /** The organiser signs with it from then on: a certificate that nobody names would be offered to every organisation. */
  addCertificate(actor: PersonActor, given: GivenCertificate): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const organiser = await this.organisers.find(transaction, organisationId);
      if (organiser === undefined) throw new DomainError('setup.organiser-missing');
      const shared = await this.organiserKeys.areShared(transaction, organisationId, given.name);
      if (shared || namesOfAll.includes(given.name))
        throw new DomainError('setup.key-name-refused');
      this.keep(given);
      await this.organiserKeys.assign(transaction, organiser.id, given.name);
      await audit(
        transaction,
        actor,
        { action: 'setup.addCertificate', subjectIds: [organiser.id] },
        this.clock.now(),
      );
    });
  }

  /** The same one again is kept once. */
  private keep({ name, password, file }: GivenCertificate): void {
    const content = Buffer.from(file, 'base64');
    const found = examineCertificate(content, password, this.clock.now());
    if ('reason' in found)
      throw new DomainError('setup.certificate-refused', { details: { reason: found.reason } });
    const there = this.keys.documentCertificate(name)?.fingerprint;
    if (there === found.fingerprint) return;
    const isKept =
      there === undefined &&
      this.write((folder) => keepCertificate(folder, name, { content, password }));
    if (!isKept) throw new DomainError('setup.key-name-refused');
  }

  private write<Result>(work: (folder: string) => Result): Result {
    const { folder } = this.settings.signing;
    if (folder === undefined || signingFolderState(this.settings.signing) !== 'writable')
      throw new DomainError('setup.folder-read-only');
    try {
      return work(folder);
    } catch (error) {
      if (refusals.includes(readErrorCode(error))) throw new DomainError('setup.folder-read-only');
      throw error;
    } finally {
      this.keys.takeUp();
    }
  }
}
