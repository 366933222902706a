import type { PublishedRules } from '@svetionik/domain/attempt/assessment-rules';
import type { AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt at a final assessment. Everything that decides its outcome is frozen when it starts. */
@Entity({ schema: 'assessment', name: 'attempt' })
export class AttemptEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  /** Of the course: another one where it is shared. */
  @Column('uuid', { name: 'course_organisation_id' }) courseOrganisationId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'course_edition_id' }) courseEditionId: string;
  @Column('smallint') number: number;
  @Column('text') state: 'open' | 'submitted' | 'expired';
  @Column('jsonb') rules: AttemptRules;
  @Column('text') seed: string;
  @Column('smallint', { name: 'draw_version' }) drawVersion: number;
  /** Of two forms drawn together: A is the entry test before the course, B the first attempt after it. */
  @Column('text', { name: 'parallel_form', nullable: true }) parallelForm: 'A' | 'B' | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'deadline_at', nullable: true }) deadlineAt: Date | null;
  @Column('numeric', {
    name: 'extra_time_factor',
    transformer: { from: Number, to: (value: number) => value },
  })
  extraTimeFactor: number;
  @Column('boolean', { name: 'time_limited' }) timeLimited: boolean;
  @Column('smallint') breaks: number;
  @Column('smallint', { name: 'break_minutes' }) breakMinutes: number;
  @Column('boolean', { name: 'larger_steps' }) largerSteps: boolean;
  @Column('integer') epoch: number;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  /** Handed in, and people have not marked all of it yet: neither passed nor failed. */
  @Column('boolean', { name: 'awaiting_marking' }) awaitingMarking: boolean;
  /** When people marked the last of it: the result is final a day later. Null while an answer waits, and where nobody had to mark. */
  @Column('timestamptz', { name: 'all_marked_at', nullable: true }) allMarkedAt: Date | null;
  @Column('numeric', { nullable: true }) points: number | null;
  @Column('numeric', { nullable: true }) maximum: number | null;
  @Column('boolean', { nullable: true }) passed: boolean | null;
  @Column('jsonb', { nullable: true }) result: AttemptScore | null;
}

/**
 * The rules as they were when the attempt started, with the objectives that its result is told by. `keysAfter` is when the
 * window closes that keys wait for, also of an attempt that keeps to no window.
 */
export interface AttemptRules extends PublishedRules {
  readonly keysAfter?: string;
  readonly objectives: readonly {
    readonly id: string;
    readonly title: TextInScripts;
  }[];
}
