import { Module } from '@nestjs/common';
import { AssessmentModule } from '../../assessment';
import { CredentialMaker } from './credential-maker';
import { CredentialsController } from './credentials.controller';
import { CredentialsService } from './credentials.service';
import { IssuersController } from './issuers.controller';
import { IssuersService } from './issuers.service';
import { KeysInPage } from './keys-in-page';
import { LateCredentials } from './late-credentials';
import { StatusListsService } from './status-lists.service';

@Module({
  imports: [AssessmentModule],
  controllers: [CredentialsController, IssuersController],
  providers: [
    CredentialMaker,
    CredentialsService,
    LateCredentials,
    IssuersService,
    KeysInPage,
    StatusListsService,
  ],
  exports: [CredentialMaker, LateCredentials],
})
export class CredentialsModule {}
