import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { findPermitted } from '../../identity';
import { mailProposalJob } from '../issuing.jobs';
import { proposalMail } from './proposal-mail';
import { findProposal } from './proposals.queries';

/** Writes to somebody who may decide about a proposal, as long as nobody has. */
@Injectable()
@Works(mailProposalJob)
export class ProposalMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const proposalId = ids['proposalId'];
    if (organisationId === null || proposalId === undefined)
      throw new Error('the job names no proposal');
    return this.mailer.write(
      job,
      async (transaction) => {
        const proposal = await findProposal(transaction, organisationId, proposalId);
        if (proposal?.state !== 'open') return undefined;
        const administrator = (
          await findPermitted(transaction, organisationId, 'certificate.issue')
        ).find(({ id }) => id === ids['personId']);
        return (
          administrator && { ...administrator, path: `/certify/issue/proposals/${proposalId}` }
        );
      },
      proposalMail,
    );
  }
}
