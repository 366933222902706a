import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { listDeadJobs, retryJob } from '@svetionik/contracts/jobs';
import type { PersonActor } from '../access/actor';
import { accepted } from '../http/answer';
import { CurrentActor, Handles, Input } from '../http/handles';
import { DeadJobs } from './dead-jobs';

@Controller()
export class JobsController {
  constructor(private readonly jobs: DeadJobs) {}

  @Handles(listDeadJobs)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listDeadJobs>) {
    return this.jobs.list(actor, query);
  }

  @Handles(retryJob)
  async retry(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof retryJob>,
  ) {
    await this.jobs.retry(actor, params.job);
    return accepted();
  }
}
