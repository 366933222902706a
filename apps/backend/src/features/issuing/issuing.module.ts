import { Module } from '@nestjs/common';
import { RegistryModule } from '../registry';
import { BatchesService } from './batches.service';
import { CandidatesWorker } from './candidates.worker';
import { CertificateIssuer } from './certificate-issuer';
import { CertificateMailWorker } from './mails/certificate-mail.worker';
import { CertificateContents } from './rendering/certificate-contents';
import { CertificateSigning } from './rendering/certificate-signing';
import { CertificateRenderer } from './rendering/certificate-renderer';
import { ChangeDecisionsService } from './changes/change-decisions.service';
import { ChangeMailWorker } from './changes/change-mail.worker';
import { ChangesController } from './changes/changes.controller';
import { ChangesService } from './changes/changes.service';
import { CredentialsModule } from '../credentials';
import { MailingController } from './mails/mailing.controller';
import { MailingService } from './mails/mailing.service';
import { DocumentNamesController } from './document-names/document-names.controller';
import { DocumentNamesService } from './document-names/document-names.service';
import { EligibilityService } from './eligibility.service';
import { IssueConditions } from './issue-conditions';
import { IssuingController } from './issuing.controller';
import { LicenceRequestsController } from './licences/licence-requests.controller';
import { LicenceRequestsService } from './licences/licence-requests.service';
import { PublishingEffectsController } from './publishing/publishing-effects.controller';
import { PublishingEffectsService } from './publishing/publishing-effects.service';
import { IssuingRulesService } from './proposals/issuing-rules.service';
import { ProposalMailWorker } from './proposals/proposal-mail.worker';
import { ProposalsController } from './proposals/proposals.controller';
import { ProposalsService } from './proposals/proposals.service';
import { ReplacementService } from './changes/replacement.service';
import { CertificatesToIssue } from './waiting-certificates';
import { StatusChangesController } from './changes/status-changes.controller';
import { StatusChangesService } from './changes/status-changes.service';

/** Who gets a certificate and how it changes afterwards: whoever is eligible, proposals, the issuer, the renderer, corrections and mails. */
@Module({
  imports: [RegistryModule, CredentialsModule],
  controllers: [
    IssuingController,
    ProposalsController,
    ChangesController,
    StatusChangesController,
    MailingController,
    LicenceRequestsController,
    DocumentNamesController,
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
    MailingService,
    CertificateRenderer,
    CertificateContents,
    CertificateSigning,
    CertificateMailWorker,
    StatusChangesService,
    ReplacementService,
    LicenceRequestsService,
    DocumentNamesService,
    PublishingEffectsService,
    CertificatesToIssue,
    CandidatesWorker,
  ],
  exports: [CertificatesToIssue],
})
export class IssuingModule {}
