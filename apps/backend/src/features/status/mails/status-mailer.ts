import { Injectable } from '@nestjs/common';
import { tellNext } from '@svetionik/domain/learning/tell-status';
import type { Job } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import type { Message } from '../../../platform/mail/mailer';
import { StatusReader, type OwnCourse } from '../status-reader';
import { findRecipient } from './recipients.queries';
import type { EntityManager } from 'typeorm';

interface News {
  readonly source: Parameters<typeof findRecipient>[1];
  readonly id: string | undefined;
  /** The page that the mail leads to; undefined where the news is none any more by the time that it is written. */
  readonly path: (course: OwnCourse, transaction: EntityManager) => Promise<string | undefined>;
  readonly compose?: (to: string, url: string, language: string) => Message;
}

/** Writes to learners about a course of theirs: what is asked of them next, as every page says it, and not what it is about. */
@Injectable()
export class StatusMailer {
  constructor(
    private readonly mailer: JobMailer,
    private readonly reader: StatusReader,
  ) {}

  write(job: Job, { source, id, path, compose }: News): Promise<void> {
    if (id === undefined) throw new Error('the job names nothing to write about');
    return this.mailer.write(
      job,
      async (transaction) => {
        const recipient = await findRecipient(transaction, source, id);
        if (recipient === undefined) return undefined;
        const { email, language, enrolment } = recipient;
        const course = await this.reader.find(transaction, recipient, enrolment);
        const found = course && (await path(course, transaction));
        if (course === undefined || found === undefined) return undefined;
        return { email, language, path: found, next: tellNext(course.status, language) };
      },
      compose,
    );
  }
}
