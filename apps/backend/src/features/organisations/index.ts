export { FirstOrganiser } from './first-organiser';
export { OrganisationsModule } from './organisations.module';
export { OrganiserEntity, type TextInBothScripts } from './organiser.entity';
export { PageContacts } from './page-contacts';
