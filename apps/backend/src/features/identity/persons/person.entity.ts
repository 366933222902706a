import type { Language } from '@svetionik/domain/language/script';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account. The name is what the person wants to be called by; it stays empty until they have said it in both scripts. */
@Entity({ schema: 'identity', name: 'person' })
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text', { name: 'email_folded' }) emailFolded: string;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('text') language: Language;
  @Column('text', { name: 'name_latin', nullable: true }) nameLatin: string | null;
  @Column('text', { name: 'name_cyrillic', nullable: true }) nameCyrillic: string | null;
  @Column('timestamptz', { name: 'name_confirmed_at', nullable: true })
  nameConfirmedAt: Date | null;
  /** Whether documents bear that name as well; otherwise it is asked for when one is to be issued. */
  @Column('boolean', { name: 'name_on_documents' }) nameOnDocuments: boolean;
  @Column('text', { name: 'name_folded', nullable: true }) nameFolded: string | null;
  @Column('text', { name: 'name_sort_key', nullable: true }) nameSortKey: string | null;
  @Column('text') form: 'feminine' | 'masculine' | 'neutral';
  @Column('text', { name: 'certificate_script' }) certificateScript: 'sr-Latn' | 'sr-Cyrl';
  @Column('text', { nullable: true }) profession: string | null;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text', { name: 'licence_number', nullable: true }) licenceNumber: string | null;
  @Column('text', { name: 'service_rank', nullable: true }) serviceRank: string | null;
  @Column('text', { name: 'service_unit', nullable: true }) serviceUnit: string | null;
  @Column('text', { name: 'service_number', nullable: true }) serviceNumber: string | null;
  /** The day on which they said that they were 15 to 17; null where they are of age. */
  @Column('date', { name: 'minor_since', nullable: true }) minorSince: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { name: 'blocked_at', nullable: true }) blockedAt: Date | null;
}
