import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Works, type JobHandler } from '../jobs/define-job';
import { AuditSealing } from './audit-sealing';
import { sealAuditJob, sealWholeAuditJob } from './audit.jobs';

const windowMilliseconds = 2 * 24 * 60 * 60 * 1000;

/** Looks at the last days only, so that it takes as long in ten years as today. */
@Injectable()
@Works(sealAuditJob)
export class AuditSealWorker implements JobHandler {
  constructor(
    private readonly sealing: AuditSealing,
    private readonly clock: Clock,
  ) {}

  handle(): Promise<void> {
    return this.sealing.run(new Date(this.clock.now().getTime() - windowMilliseconds));
  }
}

/** Looks at everything: entries from before there were seals, and those whose transaction took days or whose clock was wrong. */
@Injectable()
@Works(sealWholeAuditJob)
export class WholeAuditSealWorker implements JobHandler {
  constructor(private readonly sealing: AuditSealing) {}

  handle(): Promise<void> {
    return this.sealing.run(new Date(0));
  }
}
