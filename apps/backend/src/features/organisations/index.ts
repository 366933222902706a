export { FirstOrganiser } from './first-organiser';
export { HelpContactsService } from './help-contacts.service';
export { findIssueDate } from '../../platform/database/issue-date.queries';
export { LeadingOrganiser } from './leading-organiser';
export { OrganisationsModule } from './organisations.module';
export { OrganiserEntity } from './organiser.entity';
export { OrganiserKeys } from './organiser-keys';
export { PageContacts } from './page-contacts';
export { findSignatories, type Signatory } from './signatories.queries';
