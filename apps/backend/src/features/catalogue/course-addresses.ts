import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Look } from '../../platform/access/look';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';

/** A course as its own organisation names it. */
interface NamedCourse {
  readonly organisationId: string;
  readonly slug: string;
}

/** Where a course may stand that an address names, the likeliest first: the organisations, and the slug in each. */
export interface CoursePlaces {
  readonly organisations: readonly string[];
  readonly slugs: readonly string[];
}

/**
 * Addresses of courses within an organisation. Its own courses have their slugs; of a shared one the slug of its organisation follows,
 * so that both may be called the same.
 */
@Injectable()
export class CourseAddresses {
  constructor(private readonly directory: OrganisationDirectory) {}

  async describe(
    transaction: EntityManager,
    organisationId: string,
    { organisationId: owner, slug }: NamedCourse,
  ): Promise<string> {
    const look = await this.findOwner(transaction, organisationId, { organisationId: owner });
    return look === null ? slug : `${slug}${endingOf(look)}`;
  }

  /** Whose course it is; null where it is the organisation's own. */
  async findOwner(
    transaction: EntityManager,
    organisationId: string,
    { organisationId: owner }: Pick<NamedCourse, 'organisationId'>,
  ): Promise<Look | null> {
    if (owner === organisationId) return null;
    return (await this.directory.findById(owner, transaction)) ?? null;
  }

  /** All other organisations, and what the addresses of their courses end in. */
  async listOthers(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<{ readonly look: Look; readonly ending: string }[]> {
    const looks = await this.directory.list(transaction);
    return looks
      .filter(({ id }) => id !== organisationId)
      .map((look) => ({ look, ending: endingOf(look) }));
  }

  /** An own course before a shared one. A shared course is found at its slug alone as well, where no other stands there. */
  async findPlaces(
    transaction: EntityManager,
    organisationId: string,
    address: string,
  ): Promise<CoursePlaces> {
    const others = await this.listOthers(transaction, organisationId);
    const named = others.flatMap(({ look: { id }, ending }) =>
      address.endsWith(ending) ? [{ id, slug: address.slice(0, -ending.length) }] : [],
    );
    const places = [
      { id: organisationId, slug: address },
      ...named,
      ...others.map(({ look: { id } }) => ({ id, slug: address })),
    ];
    return { organisations: places.map(({ id }) => id), slugs: places.map(({ slug }) => slug) };
  }
}

function endingOf({ slug }: Look): string {
  return `-${slug}`;
}
