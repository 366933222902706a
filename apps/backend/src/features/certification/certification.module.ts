import { Module, type OnModuleInit } from '@nestjs/common';
import { Subscriptions } from '../../platform/events/subscriptions';
import { CatalogueModule } from '../catalogue';
import { LearningModule } from '../learning';
import { AccreditationReviewWorker } from './accreditation/accreditation-review.worker';
import { AccreditationsController } from './accreditation/accreditations.controller';
import { AccreditationsService } from './accreditation/accreditations.service';
import { CarryingController } from './accreditation/carrying.controller';
import { CarryingService } from './accreditation/carrying.service';
import { UncarriedMailWorker } from './accreditation/uncarried-mail.worker';
import { BatchesService } from './batches.service';
import { CertificateIssuer } from './certificate-issuer';
import { CertificateMailWorker } from './certificate-mail.worker';
import { CertificateContents } from './certificate-contents';
import { CertificateRenderer } from './certificate-renderer';
import { CertificatesService } from './certificates.service';
import { reviewAccreditationsJob } from './certification.jobs';
import { ChangeDecisionsService } from './changes/change-decisions.service';
import { ChangeMailWorker } from './changes/change-mail.worker';
import { ChangesController } from './changes/changes.controller';
import { ChangesService } from './changes/changes.service';
import { ChecksService } from './checks.service';
import { CredentialsModule } from './credentials/credentials.module';
import { DocumentsController } from './documents/documents.controller';
import { DocumentsService } from './documents/documents.service';
import { MailingService } from './documents/mailing.service';
import { EligibilityService } from './eligibility.service';
import { ExportsModule } from './exports/exports.module';
import { HoldersController } from './holders.controller';
import { IssueConditions } from './issue-conditions';
import { IssuingController } from './issuing.controller';
import { HolderErasure } from './life/holder-erasure';
import { LawChangesService } from './life/law-changes.service';
import { LeavesService } from './life/leaves.service';
import { LifeController } from './life/life.controller';
import { RemindersWorker } from './life/reminders.worker';
import { RenewalsService } from './life/renewals.service';
import { FirstProfiles } from './profiles/first-profiles';
import { LicenceRequestsService } from './profiles/licence-requests.service';
import { LostNumbers } from './lost-numbers';
import { NumbersGiven } from './numbers-given';
import { ProfilesController } from './profiles/profiles.controller';
import { ProfilesService } from './profiles/profiles.service';
import { RecognitionService } from './profiles/recognition.service';
import { SampleDocumentsService } from './profiles/sample-documents.service';
import { IssuingRulesService } from './proposals/issuing-rules.service';
import { ProposalMailWorker } from './proposals/proposal-mail.worker';
import { ProposalsController } from './proposals/proposals.controller';
import { ProposalsService } from './proposals/proposals.service';
import { RegisterController } from './register.controller';
import { RegisterReader } from './register-reader';
import { RegisterService } from './register.service';
import { ReplacementService } from './replacement.service';
import { StatusChangesController } from './status-changes.controller';
import { StatusChangesService } from './status-changes.service';

@Module({
  imports: [CatalogueModule, LearningModule, CredentialsModule, ExportsModule],
  controllers: [
    IssuingController,
    ProposalsController,
    ChangesController,
    DocumentsController,
    RegisterController,
    StatusChangesController,
    HoldersController,
    ProfilesController,
    AccreditationsController,
    CarryingController,
    LifeController,
  ],
  providers: [
    EligibilityService,
    IssueConditions,
    CertificateIssuer,
    BatchesService,
    IssuingRulesService,
    ProposalsService,
    ProposalMailWorker,
    ChangesService,
    ChangeDecisionsService,
    ChangeMailWorker,
    DocumentsService,
    MailingService,
    CertificateRenderer,
    CertificateContents,
    NumbersGiven,
    LostNumbers,
    CertificateMailWorker,
    RegisterReader,
    RegisterService,
    CertificatesService,
    StatusChangesService,
    ReplacementService,
    ChecksService,
    ProfilesService,
    SampleDocumentsService,
    LicenceRequestsService,
    RecognitionService,
    FirstProfiles,
    AccreditationsService,
    CarryingService,
    AccreditationReviewWorker,
    UncarriedMailWorker,
    RenewalsService,
    LeavesService,
    LawChangesService,
    RemindersWorker,
    HolderErasure,
  ],
  exports: [FirstProfiles, HolderErasure, LostNumbers],
})
export class CertificationModule implements OnModuleInit {
  constructor(private readonly subscriptions: Subscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe('catalogue.coursePublished', reviewAccreditationsJob);
  }
}
