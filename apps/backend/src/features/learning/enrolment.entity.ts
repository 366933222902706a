import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in a course. It stays on the edition that it began with; what renews it is an enrolment of its own. */
@Entity({ schema: 'learning', name: 'enrolment' })
export class EnrolmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  /** Of the course: another one where it is shared. */
  @Column('uuid', { name: 'course_organisation_id' }) courseOrganisationId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'course_id' }) courseId: string;
  @Column('uuid', { name: 'course_edition_id' }) courseEditionId: string;
  @Column('timestamptz', { name: 'enrolled_at' }) enrolledAt: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { name: 'renews_id', nullable: true }) renewsId: string | null;
  /** The last day on which an attempt of the rules may be begun. */
  @Column('date', { name: 'closes_on', nullable: true }) closesOn: string | null;
  @Column('jsonb', { nullable: true }) place: KeptPlace | null;
  @Column('timestamptz', { name: 'place_at', nullable: true }) placeAt: Date | null;
}

/** Where the learner stopped. */
export interface KeptPlace {
  readonly module: string;
  readonly lesson: string;
  readonly block: string;
  readonly second: number | null;
}
