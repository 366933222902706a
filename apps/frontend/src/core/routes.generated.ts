// Written by `npm run generate` from the contracts.
import type { DocumentationEndpoints } from './routes/documentation.generated';
import type { HealthEndpoints } from './routes/health.generated';
import type { HomeEndpoints } from './routes/home.generated';
import type { JobsEndpoints } from './routes/jobs.generated';
import { identityRoutes, type IdentityEndpoints } from './routes/identity.generated';
import { organisationsRoutes, type OrganisationsEndpoints } from './routes/organisations.generated';
import { networkRoutes, type NetworkEndpoints } from './routes/network.generated';
import type { OrganisersEndpoints } from './routes/organisers.generated';
import type { InstitutionsEndpoints } from './routes/institutions.generated';
import type { PeopleEndpoints } from './routes/people.generated';
import { catalogueRoutes, type CatalogueEndpoints } from './routes/catalogue.generated';
import { assessmentRoutes, type AssessmentEndpoints } from './routes/assessment.generated';
import { attachmentsRoutes, type AttachmentsEndpoints } from './routes/attachments.generated';
import type { AccommodationsEndpoints } from './routes/accommodations.generated';
import type { InterruptionsEndpoints } from './routes/interruptions.generated';
import type { ReceiptsEndpoints } from './routes/receipts.generated';
import type { MarkingEndpoints } from './routes/marking.generated';
import type { ExaminationEndpoints } from './routes/examination.generated';
import type { CopiesEndpoints } from './routes/copies.generated';
import type { AuthoringEndpoints } from './routes/authoring.generated';
import type { CoursesEndpoints } from './routes/courses.generated';
import type { BanksEndpoints } from './routes/banks.generated';
import type { ExchangeEndpoints } from './routes/exchange.generated';
import type { PanelsEndpoints } from './routes/panels.generated';
import type { RemovalsEndpoints } from './routes/removals.generated';
import type { UploadsEndpoints } from './routes/uploads.generated';
import type { FactsEndpoints } from './routes/facts.generated';
import { learningRoutes, type LearningEndpoints } from './routes/learning.generated';
import type { OffersEndpoints } from './routes/offers.generated';
import type { SharingEndpoints } from './routes/sharing.generated';
import type { SurroundingEndpoints } from './routes/surrounding.generated';
import type { RetakesEndpoints } from './routes/retakes.generated';
import type { GroupsEndpoints } from './routes/groups.generated';
import type { HandoutsEndpoints } from './routes/handouts.generated';
import type { ProfilesEndpoints } from './routes/profiles.generated';
import type { RecognitionEndpoints } from './routes/recognition.generated';
import type { AccreditationsEndpoints } from './routes/accreditations.generated';
import type { CertificationEndpoints } from './routes/certification.generated';
import type { DocumentNamesEndpoints } from './routes/document-names.generated';
import type { ProposalsEndpoints } from './routes/proposals.generated';
import type { ChangesEndpoints } from './routes/changes.generated';
import type { RegisterEndpoints } from './routes/register.generated';
import type { ExportsEndpoints } from './routes/exports.generated';
import type { AuthorityReportsEndpoints } from './routes/authority-reports.generated';
import type { ChecksEndpoints } from './routes/checks.generated';
import type { RenewalsEndpoints } from './routes/renewals.generated';
import type { LawsEndpoints } from './routes/laws.generated';
import type { CredentialsEndpoints } from './routes/credentials.generated';
import type { TranscriptEndpoints } from './routes/transcript.generated';
import type { ImportsEndpoints } from './routes/imports.generated';
import type { TrainingsEndpoints } from './routes/trainings.generated';
import type { LicencesEndpoints } from './routes/licences.generated';
import { statusRoutes, type StatusEndpoints } from './routes/status.generated';
import type { ReportingEndpoints } from './routes/reporting.generated';
import type { RegradesEndpoints } from './routes/regrades.generated';
import type { PrivacyEndpoints } from './routes/privacy.generated';
import type { SetupEndpoints } from './routes/setup.generated';
import type { LeavingsEndpoints } from './routes/leavings.generated';
import type { ProgrammesEndpoints } from './routes/programmes.generated';
import type { RunsEndpoints } from './routes/runs.generated';
import type { AuditsEndpoints } from './routes/audits.generated';
import type { SafeguardingEndpoints } from './routes/safeguarding.generated';

/** Method and path of the routes that are there at once, by their names. */
export const firstRoutes = { ...identityRoutes, ...organisationsRoutes, ...networkRoutes, ...catalogueRoutes, ...assessmentRoutes, ...attachmentsRoutes, ...learningRoutes, ...statusRoutes } as const;

/** The endpoint behind every name. */
export interface Endpoints extends DocumentationEndpoints, HealthEndpoints, HomeEndpoints, JobsEndpoints, IdentityEndpoints, OrganisationsEndpoints, NetworkEndpoints, OrganisersEndpoints, InstitutionsEndpoints, PeopleEndpoints, CatalogueEndpoints, AssessmentEndpoints, AttachmentsEndpoints, AccommodationsEndpoints, InterruptionsEndpoints, ReceiptsEndpoints, MarkingEndpoints, ExaminationEndpoints, CopiesEndpoints, AuthoringEndpoints, CoursesEndpoints, BanksEndpoints, ExchangeEndpoints, PanelsEndpoints, RemovalsEndpoints, UploadsEndpoints, FactsEndpoints, LearningEndpoints, OffersEndpoints, SharingEndpoints, SurroundingEndpoints, RetakesEndpoints, GroupsEndpoints, HandoutsEndpoints, ProfilesEndpoints, RecognitionEndpoints, AccreditationsEndpoints, CertificationEndpoints, DocumentNamesEndpoints, ProposalsEndpoints, ChangesEndpoints, RegisterEndpoints, ExportsEndpoints, AuthorityReportsEndpoints, ChecksEndpoints, RenewalsEndpoints, LawsEndpoints, CredentialsEndpoints, TranscriptEndpoints, ImportsEndpoints, TrainingsEndpoints, LicencesEndpoints, StatusEndpoints, ReportingEndpoints, RegradesEndpoints, PrivacyEndpoints, SetupEndpoints, LeavingsEndpoints, ProgrammesEndpoints, RunsEndpoints, AuditsEndpoints, SafeguardingEndpoints {}
