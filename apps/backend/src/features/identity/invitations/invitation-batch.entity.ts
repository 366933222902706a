import type { Role } from '@svetionik/domain/access/permissions';
import type { Language } from '@svetionik/domain/language/script';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Addresses that were asked in together, and what everybody who enters gets. */
@Entity({ schema: 'identity', name: 'invitation_batch' })
export class InvitationBatchEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('char', { name: 'body_hash', length: 64 }) bodyHash: string;
  @Column('text') language: Language;
  @Column('text', { array: true }) roles: Role[];
  @Column('uuid', { name: 'course_id', nullable: true }) courseId: string | null;
  @Column('uuid', { name: 'run_id', nullable: true }) runId: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  /** How many were sent. */
  @Column('integer') size: number;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
}
