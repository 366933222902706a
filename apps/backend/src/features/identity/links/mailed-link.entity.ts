import type { Language } from '@svetionik/domain/language/script';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A single-use link. Its token is made when the mail is written, and only its hash is kept; that of an account that exists has none. */
@Entity({ schema: 'identity', name: 'mailed_link' })
export class MailedLinkEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') purpose: 'confirm-address' | 'reset-password' | 'account-exists';
  /** Where the person wanted to go; the link carries it on. */
  @Column('text', { name: 'return_path', nullable: true }) returnPath: string | null;
  /** The slug of the organisation at whose address it was asked for, and where it leads; null where the address named none. */
  @Column('text', { nullable: true }) address: string | null;
  /** The language in which it was asked for. */
  @Column('text') language: Language;
  /** Of a registration: the password that becomes the account's when the link is redeemed; gone once it is used. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  /** Of a registration: the day on which its person said that they were 15 to 17; null where they are of age. */
  @Column('date', { name: 'minor_since', nullable: true }) minorSince: string | null;
  /** Of a registration: what its person wants to be called by, where they said it; gone once the link is used. */
  @Column('text', { name: 'name_latin', nullable: true }) nameLatin: string | null;
  @Column('text', { name: 'name_cyrillic', nullable: true }) nameCyrillic: string | null;
  /** Of a registration that leads further than to the organisation of the address. */
  @Column('uuid', { name: 'admission_id', nullable: true }) admissionId: string | null;
  @Column('char', { name: 'token_hash', length: 64, nullable: true }) tokenHash: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
