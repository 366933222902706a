import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listNetworkCourses } from '@svetionik/contracts/catalogue';
import { track as tracks } from '@svetionik/contracts/values';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import type { Look } from '../../../platform/access/look';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Transactions } from '../../../platform/database/transactions';
import { findListed } from './listed-courses.queries';

type Listed = EndpointReply<typeof listNetworkCourses>;
type Row = Awaited<ReturnType<typeof findListed>>[number];

/** The catalogue of the network: what organisations have listed in it, for anybody. */
@Injectable()
export class ListedCoursesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
  ) {}

  async list(
    actor: PersonActor | VisitorActor,
    { track, after, limit }: EndpointInput<typeof listNetworkCourses>['query'],
  ): Promise<Listed> {
    const page = { track, after: readPlace(after), limit: limit + 1 };
    const [rows, looks] = await this.transactions.reading(
      actor,
      async (transaction) =>
        [await findListed(transaction, page), await this.directory.list(transaction)] as const,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.flatMap((row) => describe(row, looks)),
      next: last === undefined ? null : `${last.slug} ${last.id}`,
    };
  }
}

function readPlace(after: string | undefined): { slug: string; id: string } | undefined {
  const [slug, id] = after?.split(' ') ?? [];
  return slug === undefined || id === undefined ? undefined : { slug, id };
}

/** One that was founded since the directory was read comes with the next look. */
function describe(row: Row, looks: readonly Look[]): Listed['items'] {
  const organisation = looks.find(({ id }) => id === row.organisationId);
  if (organisation === undefined) return [];
  const { id, slug, minutes, hours, edition } = row;
  return [
    {
      ...{ id, slug, minutes, hours, edition, organisation },
      title: { 'sr-Latn': row.titleLatin, 'sr-Cyrl': row.titleCyrillic },
      summary: { 'sr-Latn': row.summaryLatin, 'sr-Cyrl': row.summaryCyrillic },
      tracks: tracks.options.filter((option) => row.tracks.includes(option)),
    },
  ];
}
