import { Injectable } from '@nestjs/common';
import type { entrants } from '@svetionik/contracts/entrants';
import { mostEntering } from '@svetionik/domain/runs/entry';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findSelected } from './entrants.queries';
import { PeopleReader } from './people-reader';

type Selection = z.output<typeof entrants>;

/** Members who were named, are in a group or match, and how many of those who were named are none. */
export interface GatheredEntrants {
  readonly people: readonly string[];
  readonly strangers: number;
}

/** Whom a choice of people means. */
@Injectable()
export class Entrants {
  constructor(private readonly reader: PeopleReader) {}

  /** Refused where they are too many to be enrolled at once. */
  async gather(
    transaction: EntityManager,
    actor: PersonActor,
    selection: Selection,
  ): Promise<GatheredEntrants> {
    const people = await this.findPeople(transaction, actor, selection);
    if (people.length > mostEntering) throw new DomainError('run.too-many-chosen');
    const strangers =
      selection.kind === 'chosen' ? new Set(selection.people).size - people.length : 0;
    return { people, strangers };
  }

  private findPeople(
    transaction: EntityManager,
    actor: PersonActor,
    selection: Selection,
  ): Promise<readonly string[]> {
    if (selection.kind === 'matching')
      return this.reader.gatherBut(transaction, actor, selection, mostEntering);
    return findSelected(transaction, actor.organisationId, {
      people: selection.kind === 'chosen' ? selection.people : [],
      group: selection.kind === 'group' ? selection.group : null,
      most: mostEntering + 1,
    });
  }
}
