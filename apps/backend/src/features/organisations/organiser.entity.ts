import type { TextInScripts } from '@svetionik/domain/language/script';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who owns a register and a seal. */
@Entity({ schema: 'organisations', name: 'organiser' })
export class OrganiserEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('jsonb') name: TextInScripts;
  @Column('jsonb') place: TextInScripts;
  @Column('text', { name: 'register_designation' }) registerDesignation: string;
  @Column('text', { name: 'signing_key', nullable: true }) signingKey: string | null;
  @Column('char', { name: 'seal_hash', length: 64, nullable: true }) sealHash: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
