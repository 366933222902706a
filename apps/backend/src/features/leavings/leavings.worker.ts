import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { LeaverEraser } from './leaver-eraser';
import { LeavingEnder } from './leaving-ender';
import { carryOutLeavingsJob } from './leavings.jobs';

/** Looks after every organisation that leaves or has left. */
@Injectable()
@Works(carryOutLeavingsJob)
export class LeavingsWorker implements JobHandler {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly ender: LeavingEnder,
    private readonly eraser: LeaverEraser,
  ) {}

  async handle(): Promise<void> {
    const looks = await this.directory.list();
    for (const { id, leaving } of looks) {
      if (leaving === null) continue;
      if (leaving.over) await this.eraser.eraseIfDue(id);
      else await this.ender.endIfDue(id);
    }
    this.directory.forget();
  }
}
