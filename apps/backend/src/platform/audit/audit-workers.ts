import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Works, type JobHandler } from '../jobs/define-job';
import { AuditSealer } from './audit-sealer';
import { sealAuditJob, sealWholeAuditJob } from './audit.jobs';

const windowMilliseconds = 2 * 24 * 60 * 60 * 1000;

/** Looks at the last days only, so that it takes as long in ten years as today. */
@Injectable()
@Works(sealAuditJob)
export class AuditSealWorker implements JobHandler {
  constructor(
    private readonly sealer: AuditSealer,
    private readonly clock: Clock,
  ) {}

  handle(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - windowMilliseconds);
    return this.sealer.seal(since, () => Promise.resolve());
  }
}

/** Looks at everything: entries from before there were seals, and those whose transaction took days or whose clock was wrong. */
@Injectable()
@Works(sealWholeAuditJob)
export class WholeAuditSealWorker implements JobHandler {
  constructor(private readonly sealer: AuditSealer) {}

  handle(): Promise<void> {
    return this.sealer.seal(new Date(0), () => Promise.resolve());
  }
}
