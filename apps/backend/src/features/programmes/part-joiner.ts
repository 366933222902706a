import { Injectable } from '@nestjs/common';
import { findPartsToJoin } from '@svetionik/domain/programmes/path';
import type { EntityManager } from 'typeorm';
import { Enroller } from '../learning';
import type { ProgrammeEdition } from './editions.queries';
import { KnownFacts } from './facts.queries';

/** Puts people in the courses of a programme: by the one function that enrols, and only in what is open to them. */
@Injectable()
export class PartJoiner {
  constructor(private readonly enroller: Enroller) {}

  /** Enrols somebody in the required parts that are open to them; whoever may take no course yet is enrolled when they may. */
  async joinOpen(
    transaction: EntityManager,
    organisationId: string,
    personId: string,
    edition: ProgrammeEdition,
  ): Promise<void> {
    const facts = await KnownFacts.read(transaction, organisationId, [personId], [edition]);
    const open = new Set(findPartsToJoin(edition, facts.of(personId, edition).byPart));
    const actor = { kind: 'system', organisationId, personId } as const;
    for (const { id, course } of edition.parts)
      if (open.has(id)) await this.enroller.enrolIfOpen(transaction, actor, course);
  }
}
