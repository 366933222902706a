import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { PublishedNumbers } from '../../platform/privacy/published-numbers';
import { CredentialKeysCheck } from './credential-keys.check';
import { EndingSignatures } from './ending-signatures';
import { FirstOrganiser } from './first-organiser';
import { HelpContactsController } from './help-contacts.controller';
import { HelpContactsEntity } from './help-contacts.entity';
import { HelpContactsService } from './help-contacts.service';
import { KnownContacts } from './known-contacts';
import { LeadingOrganiser } from './leading-organiser';
import { LooksService } from './looks.service';
import { NetworkController } from './network.controller';
import { NetworkService } from './network.service';
import { OrganiserEntity } from './organiser.entity';
import { OrganiserKeys } from './organiser-keys';
import { OrganiserPicturesController } from './organiser-pictures.controller';
import { OrganiserPicturesService } from './organiser-pictures.service';
import { OrganiserViews } from './organiser-views';
import { OrganisersController } from './organisers.controller';
import { OrganisersService } from './organisers.service';
import { PageContacts } from './page-contacts';
import { SignatoriesController } from './signatories.controller';
import { SignatoriesService } from './signatories.service';

@Module({
  imports: [TypeOrmModule.forFeature([OrganiserEntity, HelpContactsEntity]), IdentityModule],
  controllers: [
    OrganisersController,
    SignatoriesController,
    OrganiserPicturesController,
    HelpContactsController,
    NetworkController,
  ],
  providers: [
    OrganisersService,
    OrganiserViews,
    OrganiserKeys,
    CredentialKeysCheck,
    SignatoriesService,
    OrganiserPicturesService,
    FirstOrganiser,
    LeadingOrganiser,
    EndingSignatures,
    HelpContactsService,
    KnownContacts,
    PageContacts,
    LooksService,
    NetworkService,
  ],
  exports: [
    FirstOrganiser,
    LeadingOrganiser,
    OrganiserKeys,
    EndingSignatures,
    HelpContactsService,
    KnownContacts,
    PageContacts,
  ],
})
export class OrganisationsModule implements OnModuleInit {
  constructor(
    private readonly numbers: PublishedNumbers,
    private readonly contacts: HelpContactsService,
  ) {}

  onModuleInit(): void {
    this.numbers.readBy(async (organisationId) => {
      const { contacts, others } = await this.contacts.read({ kind: 'system', organisationId });
      return [...contacts, ...others].flatMap(({ number }) => number ?? []);
    });
  }
}
