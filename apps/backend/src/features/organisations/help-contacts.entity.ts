import type { KeptContact } from '@svetionik/domain/contacts/complete-contacts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The help contacts of an organisation, once somebody has edited them. */
@Entity({ schema: 'organisations', name: 'help_contacts' })
export class HelpContactsEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  /** Those in the bar. */
  @Column('jsonb') contacts: KeptContact[];
  /** Those that are not as the program knows them. */
  @Column('jsonb') others: KeptContact[];
  @Column('integer') version: number;
}
