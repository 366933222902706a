export { OrganisationsModule } from './organisations.module';
export { OrganiserEntity, type TextInBothScripts } from './organiser.entity';
