import { Injectable } from '@nestjs/common';
import type { organiser, signatoryText } from '@svetionik/contracts/organisers';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { requireOrganiser, requireSignatory } from './organisations.access';
import type { OrganiserEntity } from './organiser.entity';
import { countVersion } from './organisers.queries';
import { OrganisersService } from './organisers.service';
import {
  findSignatories,
  insertSignatory,
  updateSignatory,
  type SignatoryText,
} from './signatories.queries';

type Organiser = z.output<typeof organiser>;
type Written = z.output<typeof signatoryText>;

/** Who signs for an organiser, and when. Whoever has signed stays: documents name them. */
@Injectable()
export class SignatoriesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly organisers: OrganisersService,
  ) {}

  add(
    actor: PersonActor,
    organiserId: string,
    id: string,
    text: Written,
  ): Promise<Answer<Organiser> | Organiser> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const before = await requireOrganiser(transaction, actor, organiserId);
      const isNew = await insertSignatory(transaction, {
        id,
        organisationId,
        organiserId,
        ...text,
        createdAt: this.clock.now(),
      });
      if (!isNew) return this.sameAgain(transaction, actor, before, id, text);
      await countVersion(transaction, organiserId);
      await audit(
        transaction,
        actor,
        { action: 'organisations.addSignatory', subjectIds: [organiserId, id] },
        this.clock.now(),
      );
      return created(
        await this.organisers.describe(
          transaction,
          actor,
          await requireOrganiser(transaction, actor, organiserId),
        ),
      );
    });
  }

  edit(
    actor: PersonActor,
    organiserId: string,
    id: string,
    version: number,
    text: Written,
  ): Promise<Organiser> {
    return this.organisers.change(
      actor,
      organiserId,
      version,
      'organisations.editSignatory',
      async (transaction) => {
        await requireSignatory(transaction, actor, { organiserId, id });
        await updateSignatory(transaction, id, text);
        return {};
      },
    );
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    organiser: OrganiserEntity,
    id: string,
    text: Written,
  ): Promise<Organiser> {
    const known = (await findSignatories(transaction, actor.organisationId, [organiser.id])).find(
      (each) => each.id === id,
    );
    if (known === undefined || !alike(textOf(known), text))
      throw new DomainError('creation.differs');
    return this.organisers.describe(transaction, actor, organiser);
  }
}

function textOf({ name, role, validFrom, validTo }: SignatoryText): SignatoryText {
  return { name, role, validFrom, validTo };
}
