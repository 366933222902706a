import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listSigningKeys, organiser, organiserText } from '@svetionik/contracts/organisers';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { requireOrganiser } from './organisations.access';
import { OrganiserEntity } from './organiser.entity';
import { OrganiserKeys } from './organiser-keys';
import { OrganiserViews } from './organiser-views';
import {
  findActiveNames,
  findOrganiserIds,
  insertOrganiser,
  updateVersion,
} from './organisers.queries';

type Organiser = z.output<typeof organiser>;
type OrganiserText = z.output<typeof organiserText>;

@Injectable()
export class OrganisersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly views: OrganiserViews,
    private readonly keys: OrganiserKeys,
  ) {}

  list(
    actor: PersonActor,
    page: { after?: string | undefined; limit: number },
  ): Promise<{ items: Organiser[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const ids = await findOrganiserIds(transaction, actor.organisationId, {
        after: page.after,
        limit: page.limit + 1,
      });
      const shown = ids.slice(0, page.limit);
      const rows = new Map(
        (await transaction.findBy(OrganiserEntity, { id: In(shown) })).map((row) => [row.id, row]),
      );
      const items = await this.views.describe(
        transaction,
        actor.organisationId,
        shown.flatMap((id) => rows.get(id) ?? []),
      );
      return { items, next: ids.length > page.limit ? (shown.at(-1) ?? null) : null };
    });
  }

  async listNames(actor: PersonActor): Promise<{ items: { id: string; name: TextInScripts }[] }> {
    return {
      items: await this.transactions.reading(actor, (transaction) =>
        findActiveNames(transaction, actor.organisationId),
      ),
    };
  }

  listSigningKeys(actor: PersonActor): Promise<EndpointReply<typeof listSigningKeys>> {
    return this.transactions.reading(actor, (transaction) =>
      this.keys.list(transaction, actor.organisationId),
    );
  }

  read(actor: PersonActor, id: string): Promise<Organiser> {
    return this.transactions.reading(actor, async (transaction) =>
      this.describe(transaction, actor, await requireOrganiser(transaction, actor, id)),
    );
  }

  create(
    actor: PersonActor,
    id: string,
    text: OrganiserText,
  ): Promise<Answer<Organiser> | Organiser> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const isNew = await insertOrganiser(transaction, {
        id,
        organisationId: actor.organisationId,
        ...text,
        createdAt: this.clock.now(),
      });
      if (!isNew) return this.sameAgain(transaction, actor, id, text);
      await this.keys.refuseUnknown(transaction, actor.organisationId, text.signingKey);
      await audit(
        transaction,
        actor,
        { action: 'organisations.createOrganiser', subjectIds: [id] },
        this.clock.now(),
      );
      return created(
        await this.describe(transaction, actor, await requireOrganiser(transaction, actor, id)),
      );
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: OrganiserText): Promise<Organiser> {
    return this.change(
      actor,
      id,
      version,
      'organisations.editOrganiser',
      async (transaction, { signingKey: before }) => {
        if (text.signingKey !== before)
          await this.keys.refuseUnknown(transaction, actor.organisationId, text.signingKey);
        return text;
      },
    );
  }

  archive(actor: PersonActor, id: string, version: number, archived: boolean): Promise<Organiser> {
    const action = archived ? 'organisations.archiveOrganiser' : 'organisations.restoreOrganiser';
    return this.change(actor, id, version, action, async () => ({
      archivedAt: archived ? this.clock.now() : null,
    }));
  }

  /** Changes the version that the caller has seen; with another one it is a conflict that carries the current one. */
  change(
    actor: PersonActor,
    id: string,
    version: number,
    action: AuditedAction,
    columns: (
      transaction: EntityManager,
      before: OrganiserEntity,
    ) => Promise<Partial<OrganiserEntity>>,
  ): Promise<Organiser> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const before = await requireOrganiser(transaction, actor, id);
      const changed = await updateVersion(
        transaction,
        { organisationId: actor.organisationId, id, version },
        await columns(transaction, before),
      );
      const current = await this.describe(
        transaction,
        actor,
        await requireOrganiser(transaction, actor, id),
      );
      if (!changed) throw new DomainError('edit.conflict', { current });
      await audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
      return current;
    });
  }

  async describe(
    transaction: EntityManager,
    actor: PersonActor,
    row: OrganiserEntity,
  ): Promise<Organiser> {
    const [described] = await this.views.describe(transaction, actor.organisationId, [row]);
    if (described === undefined) throw new Error('no organiser was described');
    return described;
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    text: OrganiserText,
  ): Promise<Organiser> {
    const row = await transaction.findOneBy(OrganiserEntity, {
      id,
      organisationId: actor.organisationId,
    });
    if (row === null || !alike(textOf(row), text)) throw new DomainError('creation.differs');
    return this.describe(transaction, actor, row);
  }
}

function textOf({ name, place, registerDesignation, signingKey }: OrganiserEntity): OrganiserText {
  return { name, place, registerDesignation, signingKey };
}
