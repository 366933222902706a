import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An attempt that somebody allowed beyond the rules of the assessment; `number` is the attempt that it is. Appended only. */
@Entity({ schema: 'learning', name: 'extra_attempt' })
export class ExtraAttemptEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('smallint') number: number;
  @Column('uuid', { name: 'allowed_by' }) allowedBy: string;
  @Column('timestamptz', { name: 'allowed_at' }) allowedAt: Date;
}
