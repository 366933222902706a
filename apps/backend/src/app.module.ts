import { Module } from '@nestjs/common';
import { DocumentationModule } from './documentation/documentation.module';
import { AssessmentModule } from './features/assessment';
import { AuditsModule } from './features/audits';
import { AuthoringModule } from './features/authoring';
import { CatalogueModule } from './features/catalogue';
import { CredentialsModule } from './features/credentials';
import { ExportsModule } from './features/exports';
import { HandoutsModule } from './features/handouts';
import { HomeModule } from './features/home';
import { IdentityModule } from './features/identity';
import { GroupsModule } from './features/groups';
import { ImportsModule } from './features/imports';
import { InstitutionsModule } from './features/institutions';
import { IssuingModule } from './features/issuing';
import { LearningModule } from './features/learning';
import { LeavingsModule } from './features/leavings';
import { OrganisationsModule } from './features/organisations';
import { PeopleModule } from './features/people';
import { PrivacyModule } from './features/privacy';
import { ProfilesModule } from './features/profiles';
import { ProgrammesModule } from './features/programmes';
import { RegistryModule } from './features/registry';
import { RenewalModule } from './features/renewal';
import { ReportingModule } from './features/reporting';
import { RunsModule } from './features/runs';
import { SafeguardingModule } from './features/safeguarding';
import { SetupModule } from './features/setup';
import { StatusModule } from './features/status';
import { TranscriptModule } from './features/transcript';
import { MigrationsCheck } from './health/migrations.check';
import { personalData } from './personal-data';
import { PersonalDataModule } from './platform/privacy/personal-data.module';
import { PlatformModule } from './platform/platform.module';

/** The only file that knows every feature, with what they declare of personal data. */
@Module({
  imports: [
    PlatformModule,
    PersonalDataModule.declaring(personalData),
    DocumentationModule,
    IdentityModule,
    OrganisationsModule,
    InstitutionsModule,
    CatalogueModule,
    AssessmentModule,
    AuthoringModule,
    LearningModule,
    HandoutsModule,
    ProfilesModule,
    // Before the registry, whose certificates are found by any word that stands behind theirs.
    IssuingModule,
    RegistryModule,
    CredentialsModule,
    RenewalModule,
    ExportsModule,
    TranscriptModule,
    GroupsModule,
    ImportsModule,
    PeopleModule,
    ProgrammesModule,
    RunsModule,
    StatusModule,
    ReportingModule,
    PrivacyModule,
    SetupModule,
    HomeModule,
    LeavingsModule,
    AuditsModule,
    SafeguardingModule,
  ],
  providers: [MigrationsCheck],
})
export class AppModule {}
