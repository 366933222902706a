import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was granted to a person. Appended only: of a person's rows the one with the highest number holds. */
@Entity({ schema: 'assessment', name: 'accommodation' })
export class AccommodationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('integer') number: number;
  @Column('numeric', {
    name: 'extra_time_factor',
    transformer: { from: Number, to: (value: number) => value },
  })
  extraTimeFactor: number;
  @Column('boolean', { name: 'time_limited' }) timeLimited: boolean;
  @Column('smallint') breaks: number;
  @Column('smallint', { name: 'break_minutes' }) breakMinutes: number;
  @Column('boolean', { name: 'larger_steps' }) largerSteps: boolean;
  @Column('uuid', { name: 'granted_by' }) grantedBy: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
}
