// Written by `npm run generate` from the contracts.
import { documentationRoutes, type DocumentationEndpoints } from './routes/documentation.generated';
import { healthRoutes, type HealthEndpoints } from './routes/health.generated';
import { homeRoutes, type HomeEndpoints } from './routes/home.generated';
import { jobsRoutes, type JobsEndpoints } from './routes/jobs.generated';
import { identityRoutes, type IdentityEndpoints } from './routes/identity.generated';
import { organisationsRoutes, type OrganisationsEndpoints } from './routes/organisations.generated';
import { networkRoutes, type NetworkEndpoints } from './routes/network.generated';
import { organisersRoutes, type OrganisersEndpoints } from './routes/organisers.generated';
import { institutionsRoutes, type InstitutionsEndpoints } from './routes/institutions.generated';
import { peopleRoutes, type PeopleEndpoints } from './routes/people.generated';
import { catalogueRoutes, type CatalogueEndpoints } from './routes/catalogue.generated';
import { assessmentRoutes, type AssessmentEndpoints } from './routes/assessment.generated';
import { attachmentsRoutes, type AttachmentsEndpoints } from './routes/attachments.generated';
import { accommodationsRoutes, type AccommodationsEndpoints } from './routes/accommodations.generated';
import { interruptionsRoutes, type InterruptionsEndpoints } from './routes/interruptions.generated';
import { receiptsRoutes, type ReceiptsEndpoints } from './routes/receipts.generated';
import { markingRoutes, type MarkingEndpoints } from './routes/marking.generated';
import { examinationRoutes, type ExaminationEndpoints } from './routes/examination.generated';
import { copiesRoutes, type CopiesEndpoints } from './routes/copies.generated';
import { authoringRoutes, type AuthoringEndpoints } from './routes/authoring.generated';
import { coursesRoutes, type CoursesEndpoints } from './routes/courses.generated';
import { banksRoutes, type BanksEndpoints } from './routes/banks.generated';
import { exchangeRoutes, type ExchangeEndpoints } from './routes/exchange.generated';
import { panelsRoutes, type PanelsEndpoints } from './routes/panels.generated';
import { removalsRoutes, type RemovalsEndpoints } from './routes/removals.generated';
import { uploadsRoutes, type UploadsEndpoints } from './routes/uploads.generated';
import { factsRoutes, type FactsEndpoints } from './routes/facts.generated';
import { learningRoutes, type LearningEndpoints } from './routes/learning.generated';
import { offersRoutes, type OffersEndpoints } from './routes/offers.generated';
import { sharingRoutes, type SharingEndpoints } from './routes/sharing.generated';
import { retakesRoutes, type RetakesEndpoints } from './routes/retakes.generated';
import { groupsRoutes, type GroupsEndpoints } from './routes/groups.generated';
import { handoutsRoutes, type HandoutsEndpoints } from './routes/handouts.generated';
import { profilesRoutes, type ProfilesEndpoints } from './routes/profiles.generated';
import { recognitionRoutes, type RecognitionEndpoints } from './routes/recognition.generated';
import { accreditationsRoutes, type AccreditationsEndpoints } from './routes/accreditations.generated';
import { certificationRoutes, type CertificationEndpoints } from './routes/certification.generated';
import { proposalsRoutes, type ProposalsEndpoints } from './routes/proposals.generated';
import { changesRoutes, type ChangesEndpoints } from './routes/changes.generated';
import { registerRoutes, type RegisterEndpoints } from './routes/register.generated';
import { exportsRoutes, type ExportsEndpoints } from './routes/exports.generated';
import { authorityReportsRoutes, type AuthorityReportsEndpoints } from './routes/authority-reports.generated';
import { checksRoutes, type ChecksEndpoints } from './routes/checks.generated';
import { renewalsRoutes, type RenewalsEndpoints } from './routes/renewals.generated';
import { lawsRoutes, type LawsEndpoints } from './routes/laws.generated';
import { credentialsRoutes, type CredentialsEndpoints } from './routes/credentials.generated';
import { transcriptRoutes, type TranscriptEndpoints } from './routes/transcript.generated';
import { importsRoutes, type ImportsEndpoints } from './routes/imports.generated';
import { trainingsRoutes, type TrainingsEndpoints } from './routes/trainings.generated';
import { licencesRoutes, type LicencesEndpoints } from './routes/licences.generated';
import { statusRoutes, type StatusEndpoints } from './routes/status.generated';
import { reportingRoutes, type ReportingEndpoints } from './routes/reporting.generated';
import { regradesRoutes, type RegradesEndpoints } from './routes/regrades.generated';
import { privacyRoutes, type PrivacyEndpoints } from './routes/privacy.generated';
import { setupRoutes, type SetupEndpoints } from './routes/setup.generated';
import { leavingsRoutes, type LeavingsEndpoints } from './routes/leavings.generated';
import { runsRoutes, type RunsEndpoints } from './routes/runs.generated';

/** Method and path of every route, by its name. */
export const routes = { ...documentationRoutes, ...healthRoutes, ...homeRoutes, ...jobsRoutes, ...identityRoutes, ...organisationsRoutes, ...networkRoutes, ...organisersRoutes, ...institutionsRoutes, ...peopleRoutes, ...catalogueRoutes, ...assessmentRoutes, ...attachmentsRoutes, ...accommodationsRoutes, ...interruptionsRoutes, ...receiptsRoutes, ...markingRoutes, ...examinationRoutes, ...copiesRoutes, ...authoringRoutes, ...coursesRoutes, ...banksRoutes, ...exchangeRoutes, ...panelsRoutes, ...removalsRoutes, ...uploadsRoutes, ...factsRoutes, ...learningRoutes, ...offersRoutes, ...sharingRoutes, ...retakesRoutes, ...groupsRoutes, ...handoutsRoutes, ...profilesRoutes, ...recognitionRoutes, ...accreditationsRoutes, ...certificationRoutes, ...proposalsRoutes, ...changesRoutes, ...registerRoutes, ...exportsRoutes, ...authorityReportsRoutes, ...checksRoutes, ...renewalsRoutes, ...lawsRoutes, ...credentialsRoutes, ...transcriptRoutes, ...importsRoutes, ...trainingsRoutes, ...licencesRoutes, ...statusRoutes, ...reportingRoutes, ...regradesRoutes, ...privacyRoutes, ...setupRoutes, ...leavingsRoutes, ...runsRoutes } as const;

/** The endpoint behind every name. */
export interface Endpoints extends DocumentationEndpoints, HealthEndpoints, HomeEndpoints, JobsEndpoints, IdentityEndpoints, OrganisationsEndpoints, NetworkEndpoints, OrganisersEndpoints, InstitutionsEndpoints, PeopleEndpoints, CatalogueEndpoints, AssessmentEndpoints, AttachmentsEndpoints, AccommodationsEndpoints, InterruptionsEndpoints, ReceiptsEndpoints, MarkingEndpoints, ExaminationEndpoints, CopiesEndpoints, AuthoringEndpoints, CoursesEndpoints, BanksEndpoints, ExchangeEndpoints, PanelsEndpoints, RemovalsEndpoints, UploadsEndpoints, FactsEndpoints, LearningEndpoints, OffersEndpoints, SharingEndpoints, RetakesEndpoints, GroupsEndpoints, HandoutsEndpoints, ProfilesEndpoints, RecognitionEndpoints, AccreditationsEndpoints, CertificationEndpoints, ProposalsEndpoints, ChangesEndpoints, RegisterEndpoints, ExportsEndpoints, AuthorityReportsEndpoints, ChecksEndpoints, RenewalsEndpoints, LawsEndpoints, CredentialsEndpoints, TranscriptEndpoints, ImportsEndpoints, TrainingsEndpoints, LicencesEndpoints, StatusEndpoints, ReportingEndpoints, RegradesEndpoints, PrivacyEndpoints, SetupEndpoints, LeavingsEndpoints, RunsEndpoints {}
