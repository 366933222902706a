export { FirstOrganiser } from './first-organiser';
export { findIssueDate } from './issue-date.queries';
export { OrganisationsModule } from './organisations.module';
export { OrganiserEntity, type TextInBothScripts } from './organiser.entity';
export { PageContacts } from './page-contacts';
export { findSignatories, type Signatory } from './signatories.queries';
