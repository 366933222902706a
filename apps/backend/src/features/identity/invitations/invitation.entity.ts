import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One address that was asked in. Of the link in its mail only the hash of the token is kept. */
@Entity({ schema: 'identity', name: 'invitation' })
export class InvitationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'batch_id' }) batchId: string;
  @Column('text') email: string;
  @Column('text', { name: 'email_folded' }) emailFolded: string;
  /** As whoever invited wrote it; the account keeps its own. */
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') state: 'sent' | 'accepted' | 'withdrawn' | 'expired';
  @Column('char', { name: 'token_hash', length: 64, nullable: true }) tokenHash: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  /** When it was accepted, withdrawn or found to be expired. */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy: string | null;
}
