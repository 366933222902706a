import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listMailChoices } from '@svetionik/contracts/runs';
import {
  chosenMails,
  type ChosenMail,
  type MailWay,
} from '@svetionik/domain/reminders/mail-choice';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { overseesPeople, readsRuns } from '../runs.access';
import { findChoices, writeChoice } from './mail-choices.queries';

type Choices = EndpointReply<typeof listMailChoices>;

/** How mails come to whoever is signed in. */
@Injectable()
export class MailChoicesService {
  constructor(private readonly transactions: Transactions) {}

  list(actor: PersonActor): Promise<Choices> {
    return this.transactions.reading(actor, (transaction) => describe(transaction, actor));
  }

  choose(actor: PersonActor, kind: ChosenMail, way: MailWay): Promise<Choices> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await writeChoice(transaction, actor, kind, way);
      return describe(transaction, actor);
    });
  }
}

async function describe(transaction: EntityManager, actor: PersonActor): Promise<Choices> {
  const chosen = await findChoices(transaction, actor);
  const isOffered: Readonly<Record<ChosenMail, boolean>> = {
    'own-days': true,
    'led-days': readsRuns(actor),
    'overseen-days': overseesPeople(actor),
  };
  const kinds = chosenMails.filter((kind) => isOffered[kind]);
  const wayOf = (kind: ChosenMail) => chosen.find((each) => each.kind === kind)?.way ?? 'each';
  return { items: kinds.map((kind) => ({ kind, way: wayOf(kind) })) };
}
