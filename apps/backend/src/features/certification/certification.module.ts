import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { LearningModule } from '../learning';
import { BatchesService } from './batches.service';
import { CertificateIssuer } from './certificate-issuer';
import { CertificateMailWorker } from './certificate-mail.worker';
import { CertificateContents } from './certificate-contents';
import { CertificateRenderer } from './certificate-renderer';
import { CertificatesService } from './certificates.service';
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
import { HoldersController } from './holders.controller';
import { IssueConditions } from './issue-conditions';
import { IssuingController } from './issuing.controller';
import { HolderErasure } from './life/holder-erasure';
import { LawChangesService } from './life/law-changes.service';
import { LeavesService } from './life/leaves.service';
import { LifeController } from './life/life.controller';
import { RemindersWorker } from './life/reminders.worker';
import { RenewalsService } from './life/renewals.service';
import { LicenceRequestsService } from './licences/licence-requests.service';
import { LostNumbers } from './lost-numbers';
import { NumbersGiven } from './numbers-given';
import { PublishingEffectsController } from './publishing/publishing-effects.controller';
import { PublishingEffectsService } from './publishing/publishing-effects.service';
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
  imports: [CatalogueModule, LearningModule, CredentialsModule],
  controllers: [
    IssuingController,
    ProposalsController,
    ChangesController,
    DocumentsController,
    RegisterController,
    StatusChangesController,
    HoldersController,
    LifeController,
    PublishingEffectsController,
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
    LicenceRequestsService,
    RenewalsService,
    LeavesService,
    LawChangesService,
    RemindersWorker,
    HolderErasure,
    PublishingEffectsService,
  ],
  exports: [HolderErasure, LostNumbers, RegisterReader],
})
export class CertificationModule {}
