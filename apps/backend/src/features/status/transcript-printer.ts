import { Injectable } from '@nestjs/common';
import { tellStatus } from '@svetionik/domain/learning/tell-status';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { printTranscriptJob, TranscriptPrints, type TellCourses } from '../transcript';
import { StatusReader } from './status-reader';

/** Makes the document of a transcript, which says of a course without a certificate what the pages say of it. */
@Injectable()
@Works(printTranscriptJob)
export class TranscriptPrinter implements JobHandler {
  constructor(
    private readonly prints: TranscriptPrints,
    private readonly reader: StatusReader,
  ) {}

  handle(job: Job): Promise<void> {
    return this.prints.make(job, this.tell);
  }

  private readonly tell: TellCourses = async (transaction, { language, ...learner }) => {
    const courses = await this.reader.list(transaction, learner);
    const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
    return new Map(
      courses.map(({ enrolment, organiser, status }) => [
        enrolment,
        tellStatus(status, { organiser: organiser[script], language }).title,
      ]),
    );
  };
}
