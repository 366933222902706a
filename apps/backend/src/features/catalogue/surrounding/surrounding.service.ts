import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import { moduleSummary } from '@svetionik/contracts/catalogue';
import type {
  arrangeModules,
  listOwnModules,
  readSurroundings,
} from '@svetionik/contracts/surrounding';
import { surroundingPlaces } from '@svetionik/domain/course/surrounding';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireReceived } from '../catalogue.access';
import {
  findAskedModules,
  findCourseSlugs,
  findOwnModules,
  findSurroundingModules,
  insertSurrounding,
  endSurroundings,
  type Arranger,
  type AskedModule,
  type SurroundingModule,
} from './surrounding.queries';

type Surroundings = EndpointReply<typeof readSurroundings>;
type Arrangement = EndpointInput<typeof arrangeModules>['body'];

const { kind: kinds } = moduleSummary.shape;

/** Modules of its own that an organisation puts around courses which others share with it. */
@Injectable()
export class SurroundingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, courseId: string): Promise<Surroundings> {
    return this.transactions.reading(actor, async (transaction) =>
      describe(await findSurroundingModules(transaction, actor.organisationId, courseId)),
    );
  }

  listOwn(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listOwnModules>['query'],
  ): Promise<EndpointReply<typeof listOwnModules>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findOwnModules(transaction, actor.organisationId, page);
      const items = rows.slice(0, limit).map((row) => ({ ...row, kind: kinds.parse(row.kind) }));
      return { items, next: rows.length > limit ? (items.at(-1)?.slug ?? null) : null };
    });
  }

  /** Changes what differs; what stays where it stands is left alone, so that it holds for whom it held before. */
  arrange(actor: PersonActor, arrangement: Arrangement): Promise<Surroundings> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: by } = actor;
      const { course: courseId, seen } = arrangement;
      const current = await findSurroundingModules(transaction, organisationId, courseId);
      if (!isSame(seen, current)) throw new DomainError('edit.conflict');
      const asked = listAsked(arrangement);
      const stays = (row: SurroundingModule) => asked.some((each) => isAt(each, row));
      const arranger = { organisationId, courseId, by, at: this.clock.now() };
      const gone = current.filter((row) => !stays(row));
      const added = asked.filter((each) => !current.some((row) => isAt(each, row)));
      await this.add(transaction, actor, arranger, { asked, added, gone });
      if (added.length > 0 || gone.length > 0)
        await audit(
          transaction,
          actor,
          {
            action: 'catalogue.arrangeModules',
            subjectIds: [courseId, ...asked.map(({ module }) => module)],
          },
          arranger.at,
        );
      return describe(await findSurroundingModules(transaction, organisationId, courseId));
    });
  }

  private async add(
    transaction: EntityManager,
    actor: PersonActor,
    arranger: Arranger,
    change: {
      readonly asked: readonly AskedModule[];
      readonly added: readonly AskedModule[];
      readonly gone: readonly SurroundingModule[];
    },
  ): Promise<void> {
    const { asked, added, gone } = change;
    if (added.length > 0) await requireReceived(transaction, actor, [arranger.courseId]);
    const known = await findAskedModules(transaction, actor.organisationId, asked);
    refuseClashes(asked, known, await findCourseSlugs(transaction, arranger.courseId), added);
    const ids = gone.map(({ id }) => id);
    let changed = (await endSurroundings(transaction, arranger, ids)) === ids.length;
    for (const { module, edition, place, position } of added) {
      const found = known.find((each) => each.module === module && each.edition === edition);
      if (found === undefined) throw new DomainError('sharing.module-unknown');
      const row = { id: newId(), module, editionId: found.editionId, place, position };
      changed = (await insertSurrounding(transaction, arranger, row)) && changed;
    }
    if (!changed) throw new DomainError('edit.conflict');
  }
}

function isSame(seen: readonly string[], current: readonly SurroundingModule[]): boolean {
  const ids = new Set(current.map(({ id }) => id));
  return new Set(seen).size === ids.size && seen.every((id) => ids.has(id));
}

function listAsked(arrangement: Arrangement): AskedModule[] {
  return surroundingPlaces.flatMap((place) =>
    arrangement[place].map((each, position) => ({ ...each, place, position })),
  );
}

function isAt(asked: AskedModule, row: SurroundingModule): boolean {
  const { module, edition, place, position } = row;
  return (
    asked.module === module &&
    asked.edition === edition &&
    asked.place === place &&
    asked.position === position
  );
}

/** What is done is known by the addresses of modules: each stands once, and none that the course has itself is added. */
function refuseClashes(
  asked: readonly AskedModule[],
  known: readonly { readonly module: string; readonly slug: string }[],
  ofCourse: readonly string[],
  added: readonly AskedModule[],
): void {
  const doubled = asked.filter(
    ({ module }, place) => asked.findIndex((each) => each.module === module) !== place,
  );
  const taken = added.filter(({ module }) =>
    known.some((each) => each.module === module && ofCourse.includes(each.slug)),
  );
  const clashing = new Set([...doubled, ...taken].map(({ module }) => module));
  if (clashing.size === 0) return;
  const slugs = known.filter(({ module }) => clashing.has(module)).map(({ slug }) => slug);
  throw new DomainError('sharing.module-clashes', {
    details: { slugs: [...new Set(slugs)].join(', ') },
  });
}

function describe(current: readonly SurroundingModule[]): Surroundings {
  const at = (place: string) =>
    current
      .filter((row) => row.place === place)
      .map(({ place: _, position: __, since, ...row }) => ({
        ...row,
        kind: kinds.parse(row.kind),
        since: since.toISOString(),
      }));
  return { before: at('before'), after: at('after') };
}
