import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHome } from '@svetionik/contracts/home';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readCircle } from '../people';
import { findMostAttended } from '../programmes';
import { LatePeople, readMonthRuns, readOverseenRuns } from '../runs';
import { mostNamed } from './most-named';

type Home = EndpointReply<typeof readHome>;

/** Runs of the month, programmes, the people of a coordinator, and how many are late of those whom somebody follows. */
@Injectable()
export class RunsPart {
  constructor(private readonly late: LatePeople) {}

  async read(
    transaction: EntityManager,
    actor: PersonActor,
    day: string,
  ): Promise<Pick<Home, 'runs' | 'programmes' | 'circle' | 'late'>> {
    const reads = actor.permissions.has('run.read');
    const asked = { day, most: mostNamed };
    const circle = await readCircle(transaction, actor, mostNamed);
    return {
      runs: reads ? await readMonthRuns(transaction, actor, asked) : null,
      programmes: actor.permissions.has('run.manage')
        ? await findMostAttended(transaction, actor.organisationId, mostNamed)
        : null,
      circle: circle && { ...circle, runs: await readOverseenRuns(transaction, actor, asked) },
      late: reads || circle !== null ? await this.late.count(transaction, actor, day) : null,
    };
  }
}
