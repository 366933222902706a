import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser in which the person has signed in before. The token itself is only in its cookie. */
@Entity({ schema: 'identity', name: 'known_browser' })
export class KnownBrowserEntity {
  @PrimaryColumn('char', { name: 'token_hash', length: 64 }) tokenHash: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
