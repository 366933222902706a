import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { BadgesService } from './badges.service';
import { CredentialBuilder } from './credential-builder';
import { CredentialsController } from './credentials.controller';
import { CredentialsService } from './credentials.service';
import { IssuersController } from './issuers.controller';
import { IssuersService } from './issuers.service';
import { KeysInPage } from './keys-in-page';
import { LateCredentials } from './late-credentials';
import { LearnerRecords } from './learner-records';
import { OwnCertificatesService } from './own-certificates.service';
import { StatusListsService } from './status-lists.service';

/** Certificates in a form that machines check: keys of organisers, credentials, badges, and lists of statuses. */
@Module({
  imports: [AssessmentModule],
  controllers: [CredentialsController, IssuersController],
  providers: [
    BadgesService,
    CredentialBuilder,
    CredentialsService,
    LateCredentials,
    LearnerRecords,
    OwnCertificatesService,
    IssuersService,
    KeysInPage,
    StatusListsService,
  ],
  exports: [CredentialBuilder, KeysInPage, LearnerRecords],
})
export class CredentialsModule {}
