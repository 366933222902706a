import type { EntryLinkKind } from '@svetionik/domain/people/entry-link';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link or a code by which people enter, as learners. */
@Entity({ schema: 'identity', name: 'invitation_link' })
export class EntryLinkEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('char', { name: 'body_hash', length: 64 }) bodyHash: string;
  @Column('text') kind: EntryLinkKind;
  /** What stands in its address: shown to whoever manages people for as long as it is there, so that it is kept as it is. */
  @Column('text', { name: 'entry_key' }) key: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'course_id', nullable: true }) courseId: string | null;
  @Column('uuid', { name: 'run_id', nullable: true }) runId: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId: string | null;
  /** In the letters of ASCII. */
  @Column('text', { name: 'mail_domain', nullable: true }) mailDomain: string | null;
  @Column('integer') most: number;
  @Column('integer') entered: number;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('integer') version: number;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}
