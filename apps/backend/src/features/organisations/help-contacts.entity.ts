import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to turn to, in each language, and the number as it is read. */
export interface HelpContact {
  readonly label: { readonly 'sr-Latn': string; readonly 'sr-Cyrl': string; readonly en: string };
  readonly number: string;
}

/** The help contacts of an organisation, once somebody has edited them. */
@Entity({ schema: 'organisations', name: 'help_contacts' })
export class HelpContactsEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('jsonb') contacts: HelpContact[];
  @Column('integer') version: number;
}
