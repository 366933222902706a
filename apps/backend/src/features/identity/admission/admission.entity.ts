import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a registration leads to when its address is confirmed: entering by a link. */
@Entity({ schema: 'identity', name: 'admission' })
export class AdmissionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** The link or the code that the person came by. */
  @Column('uuid', { name: 'link_id', nullable: true }) linkId: string | null;
  @Column('text') state: 'begun' | 'waiting' | 'admitted' | 'refused';
  @Column('timestamptz', { name: 'begun_at' }) begunAt: Date;
  @Column('timestamptz', { name: 'waiting_since', nullable: true }) waitingSince: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  /** Why somebody was refused, as they are told. */
  @Column('text', { nullable: true }) reason: string | null;
}
