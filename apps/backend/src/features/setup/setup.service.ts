import { Inject, Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readSetup } from '@svetionik/contracts/setup';
import type { organiser } from '@svetionik/contracts/organisers';
import { setupSteps, type OrganiserFacts } from '@svetionik/domain/setup/setup-steps';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { signingFolderState } from '../../platform/signing/signing-folder';
import { defaultKeyName, SigningKeys } from '../../platform/signing/signing-keys';
import { findPermitted } from '../identity';
import { HelpContactsService, LeadingOrganiser, OrganiserKeys } from '../organisations';
import { findLastTrial } from './mail-trials.queries';
import { describeMailServer } from './mail-server';
import { countOfferedCourses } from './setup.queries';

type Setup = EndpointReply<typeof readSetup>;
type Organiser = z.output<typeof organiser>;

/** How far an organisation is set up, found anew each time that somebody asks. */
@Injectable()
export class SetupService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisers: LeadingOrganiser,
    private readonly organiserKeys: OrganiserKeys,
    private readonly contacts: HelpContactsService,
    private readonly keys: SigningKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  read(actor: PersonActor): Promise<Setup> {
    return this.transactions.reading(actor, async (transaction) => {
      const { organisationId } = actor;
      const found = await this.organisers.find(transaction, organisationId);
      const keys = await this.describeKeys(transaction, organisationId, found);
      const mail = await this.describeMail(transaction, actor);
      const courses = await countOfferedCourses(transaction, organisationId);
      const local = this.settings.onThisMachineOnly;
      const steps = setupSteps({
        local,
        organiser: found && factsOf(found),
        credentialKey: this.credentialKeyState(keys),
        mail: mail.last?.outcome,
        contactsSaved: await this.contacts.areSaved(transaction, organisationId),
        courses,
      });
      return {
        local,
        steps: [...steps],
        organiser: found ? { id: found.id, name: found.name, signatory: signsFor(found) } : null,
        keys,
        mail,
        courses,
      };
    });
  }

  private credentialKeyState({ name, problems }: Setup['keys']): 'ready' | 'unusable' | 'missing' {
    if (this.keys.credentialKey(name) !== undefined) return 'ready';
    return problems.length > 0 ? 'unusable' : 'missing';
  }

  private async describeKeys(
    transaction: EntityManager,
    organisationId: string,
    found: Organiser | undefined,
  ): Promise<Setup['keys']> {
    const certificate = found?.signingKey ?? null;
    const named = certificate?.name ?? null;
    const name = named ?? defaultKeyName;
    const { problems } = await this.organiserKeys.list(transaction, organisationId);
    return {
      name,
      folder: signingFolderState(this.settings.signing),
      shared: await this.organiserKeys.areShared(transaction, organisationId, named),
      certificate,
      problems: problems.filter((problem) => problem.name === name),
    };
  }

  private async describeMail(
    transaction: EntityManager,
    { organisationId, personId }: PersonActor,
  ): Promise<Setup['mail']> {
    const server = describeMailServer(this.settings.smtpUrl);
    const administrators = await findPermitted(transaction, organisationId, 'organisation.manage');
    const last = await findLastTrial(transaction, organisationId, server);
    return {
      address: administrators.find(({ id }) => id === personId)?.email ?? '',
      server,
      last: last
        ? { outcome: last.outcome, code: last.code, triedAt: last.triedAt.toISOString() }
        : null,
    };
  }
}

function factsOf({ name, place, signatories, signingKey }: Organiser): OrganiserFacts {
  const states = new Set(signatories.map(({ state }) => state));
  return {
    written: [name, place].every((text) => text['sr-Latn'] !== '' && text['sr-Cyrl'] !== ''),
    signatory: states.has('signs') ? 'signs' : states.has('unnamed') ? 'unnamed' : 'missing',
    certificate: signingKey?.standing ?? null,
  };
}

function signsFor({ signatories }: Organiser): Organiser['name'] | null {
  return signatories.find(({ state }) => state === 'signs')?.name ?? null;
}
