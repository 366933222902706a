import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readSharedSums } from '@svetionik/contracts/sharing';
import { plainText } from '@svetionik/domain/content/plain-text';
import { coarsenCount } from '@svetionik/domain/statistics/coarsen-count';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Transactions } from '../../../platform/database/transactions';
import { requireOffer } from '../../catalogue';
import { findSharedItems, findSharedSums } from './shared-sums.queries';

export type SharedSums = EndpointReply<typeof readSharedSums>;
type Sums = SharedSums['all'];

const nothing: Sums = { enrolled: null, taken: null, passed: null, percent: null };

/** What the organisation of a course is told of those who learn in it elsewhere. */
@Injectable()
export class SharedSumsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
  ) {}

  async read(actor: PersonActor, courseId: string): Promise<SharedSums> {
    const looks = await this.directory.list();
    return this.transactions.reading(actor, async (transaction) => {
      const { id, slug, title, edition, offer } = await requireOffer(transaction, actor, courseId);
      const rows = await findSharedSums(transaction, courseId);
      const items = await findSharedItems(transaction, courseId);
      const all = rows.find(({ memberId }) => memberId === null);
      return {
        course: { id, slug, title, edition, offer },
        all: all === undefined ? nothing : coarsen(all),
        members: looks.flatMap((organisation) => {
          const row = rows.find(({ memberId }) => memberId === organisation.id);
          if (row === undefined) return [];
          return [{ ...coarsen(row), organisation, until: row.endedAt?.toISOString() ?? null }];
        }),
        items: items.map(({ content, people, ...item }) => ({
          ...item,
          people: coarsenKnown(people),
          prompt: {
            'sr-Latn': plainText(content['sr-Latn'].prompt),
            'sr-Cyrl': plainText(content['sr-Cyrl'].prompt),
          },
        })),
      };
    });
  }
}

function coarsen({ enrolled, taken, passed, percent }: Sums): Sums {
  return {
    enrolled: coarsenKnown(enrolled),
    taken: coarsenKnown(taken),
    passed: coarsenKnown(passed),
    percent,
  };
}

function coarsenKnown(people: number | null): number | null {
  return people === null ? null : coarsenCount(people);
}
