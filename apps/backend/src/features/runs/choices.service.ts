import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readRunChoices } from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { readPersonName } from '../identity';
import {
  findChosenCourses,
  findChosenGroups,
  findChosenOrganisers,
  findChosenProgrammes,
  findChosenTrainers,
} from './choices.queries';

/** What a run may name. */
@Injectable()
export class RunChoicesService {
  constructor(private readonly transactions: Transactions) {}

  read(actor: PersonActor): Promise<EndpointReply<typeof readRunChoices>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const trainers = await findChosenTrainers(transaction, organisationId);
      return {
        courses: await findChosenCourses(transaction, organisationId),
        programmes: await findChosenProgrammes(transaction, organisationId),
        organisers: await findChosenOrganisers(transaction, organisationId),
        trainers: trainers.map((each) => ({
          ...{ id: each.id, name: readPersonName(each), email: each.email },
        })),
        groups: await findChosenGroups(transaction, organisationId),
      };
    });
  }
}
