import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOpenProgrammes } from '@svetionik/contracts/programmes';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { CourseAddresses } from '../catalogue';
import { findCourseSlugs } from './course-slugs';
import { readEditions, type ProgrammeEdition } from './editions.queries';
import { findOpenEditions } from './participants.queries';

type Open = EndpointReply<typeof listOpenProgrammes>['items'][number];

/** Programmes that are open, as they stand among the courses of an organisation. */
@Injectable()
export class OpenProgrammesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: CourseAddresses,
  ) {}

  list(actor: PersonActor | VisitorActor): Promise<EndpointReply<typeof listOpenProgrammes>> {
    const { organisationId } = actor;
    const personId = actor.kind === 'person' ? actor.personId : null;
    return this.transactions.reading(actor, async (transaction) => {
      const open = await findOpenEditions(transaction, { organisationId, personId });
      const ids = open.map(({ editionId }) => editionId);
      const found = await readEditions(transaction, organisationId, ids);
      const editions = ids.flatMap((id) => found.get(id) ?? []);
      const slugs = await findCourseSlugs(transaction, this.addresses, organisationId, editions);
      return { items: editions.map((edition) => describe(edition, slugs)) };
    });
  }
}

function describe(edition: ProgrammeEdition, slugs: ReadonlyMap<string, string>): Open {
  const { programmeId: id, title, summary, inOrder, choose, certified } = edition;
  const parts = edition.parts.map(({ course, need, hours, offered, ...part }) => ({
    ...{ id: part.id, need },
    course: { slug: slugs.get(course) ?? part.slug, title: part.title, hours, offered },
  }));
  return { id, title, summary, inOrder, choose, certified, parts };
}
