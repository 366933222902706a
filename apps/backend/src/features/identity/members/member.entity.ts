import type { Role } from '@svetionik/domain/access/permissions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's roles within an organisation. */
@Entity({ schema: 'identity', name: 'member' })
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('timestamptz') since: Date;
  /** Since when the person has no access here; elsewhere they may have. */
  @Column('timestamptz', { name: 'blocked_at', nullable: true }) blockedAt: Date | null;
}
