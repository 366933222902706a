import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The token itself is only in its cookie. */
@Entity({ schema: 'identity', name: 'session' })
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('char', { name: 'token_hash', length: 64 }) tokenHash: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'proven_at' }) provenAt: Date;
  /** What the browser says it is; null until it has sent a first request, empty where it says nothing that is known. */
  @Column('text', { nullable: true }) browser: string | null;
  @Column('text', { nullable: true }) system: string | null;
  /** Others use the computer too. */
  @Column('boolean') shared: boolean;
  /** It has begun by the provider of the organisation, and nobody has proven otherwise since whose it is. */
  @Column('boolean', { name: 'by_provider' }) byProvider: boolean;
  /** The provider said that it asked for a second factor. */
  @Column('boolean', { name: 'provider_factor' }) providerFactor: boolean;
}
