import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SETTINGS } from '../../platform/config/config.module';
import { AccountController } from './accounts/account.controller';
import { AccountService } from './accounts/account.service';
import { IdentitySweeper } from './identity-sweeper';
import { KnownBrowserEntity } from './signing-in/known-browser.entity';
import { KnownBrowsers } from './signing-in/known-browsers.service';
import { LinkMailWorker } from './links/link-mail.worker';
import { MailedLinkEntity } from './links/mailed-link.entity';
import { MailedLinks } from './links/mailed-links.service';
import { MemberEntity } from './members/member.entity';
import { MembersController } from './members/members.controller';
import { MembersService } from './members/members.service';
import { OrganisationSwitch } from './sessions/organisation-switch';
import { SessionRenewal } from './sessions/session-renewal';
import { BrowserCookie, ProviderCookie, SessionCookie } from './sessions/own-cookie';
import { OwnPassword } from './passwords/own-password';
import { PasswordController } from './passwords/password.controller';
import { PasswordChangeService } from './passwords/password-change.service';
import { PasswordResetService } from './passwords/password-reset.service';
import { Passwords } from './passwords/passwords';
import { PersonEntity } from './persons/person.entity';
import { ProofController } from './factors/proof.controller';
import { LostFactors } from './factors/lost-factors';
import { ProofService } from './factors/proof.service';
import { RegistrationController } from './registration/registration.controller';
import { RegistrationService } from './registration/registration.service';
import { RoleMailWorker } from './roles/role-mail.worker';
import { RolesController } from './roles/roles.controller';
import { RolesService } from './roles/roles.service';
import { PasswordProof } from './passwords/password-proof';
import { SecondStepController } from './signing-in/second-step.controller';
import { SessionController } from './sessions/session.controller';
import { SessionEntity } from './sessions/session.entity';
import { SessionNews } from './sessions/session-news';
import { SessionStrategy } from './sessions/session.strategy';
import { SessionsService } from './sessions/sessions.service';
import { SignInService } from './signing-in/sign-in.service';
import { SignInNotes } from './signing-in/sign-in-notes';
import { SignInResponder } from './signing-in/sign-in-responder';
import { AcceptanceController } from './invitations/acceptance.controller';
import { AcceptanceService } from './invitations/acceptance.service';
import { Acceptors } from './invitations/acceptors';
import { AttachedCourses } from './invitations/attached-courses';
import { AttachedGroups } from './invitations/attached-groups';
import { AttachedRuns } from './invitations/attached-runs';
import { AttachedTerms } from './invitations/attached-terms';
import { InvitationBatchEntity } from './invitations/invitation-batch.entity';
import { InvitationEntity } from './invitations/invitation.entity';
import { InvitationMailWorker } from './invitations/invitation-mail.worker';
import { Invitations } from './invitations/invitations';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { AddressChangeMailWorker } from './addresses/address-change-mail.worker';
import { AddressChangesService } from './addresses/address-changes.service';
import { AddressController } from './addresses/address.controller';
import { AddressMover } from './addresses/address-mover';
import { ChangedAddressMailWorker } from './addresses/changed-address-mail.worker';
import { Admissions } from './admission/admissions';
import { AdmissionEntity } from './admission/admission.entity';
import { AdmissionMailWorker } from './admission/admission-mail.worker';
import { AdmissionsController } from './admission/admissions.controller';
import { AdmissionsService } from './admission/admissions.service';
import { ConsentsController } from './consent/consents.controller';
import { ConsentsService } from './consent/consents.service';
import { EnteringController } from './entry/entering.controller';
import { EnteringService } from './entry/entering.service';
import { EntryAttempts } from './entry/entry-attempts';
import { EntryLinkEntity } from './entry/entry-link.entity';
import { EntryLinksController } from './entry/entry-links.controller';
import { EntryLinksService } from './entry/entry-links.service';
import { LinkEntries } from './entry/link-entries';
import { FactorsController } from './factors/factors.controller';
import { AuthenticatorController } from './factors/authenticator.controller';
import { AuthenticatorService } from './factors/authenticator.service';
import { EndedFactorsMailWorker } from './factors/ended-factors-mail.worker';
import { FactorEndingsController } from './factors/factor-endings.controller';
import { FactorEndingsService } from './factors/factor-endings.service';
import { FactorRuleController } from './factors/factor-rule.controller';
import { FactorRuleService } from './factors/factor-rule.service';
import { FactorRecord } from './factors/factor-record';
import { FactorsMailWorker } from './factors/factors-mail.worker';
import { OneTimeCodes } from './factors/one-time-codes';
import { MemberLinksService } from './providers/member-links.service';
import { OwnProvider } from './providers/own-provider';
import { ProviderClients } from './providers/provider-clients';
import { ProviderEntry } from './providers/provider-entry';
import { fetchFromProviders, PROVIDER_FETCH } from './providers/provider-fetch';
import { ProviderLinkMailWorker } from './providers/provider-link-mail.worker';
import { ProviderLinksController } from './providers/provider-links.controller';
import { ProviderLinksService } from './providers/provider-links.service';
import { ProviderProof } from './providers/provider-proof';
import { ProviderRecord } from './providers/provider-record';
import { ProviderSettingsController } from './providers/provider-settings.controller';
import { ProviderSettingsService } from './providers/provider-settings.service';
import { ProviderSignInController } from './providers/provider-sign-in.controller';
import { ProviderSignInService } from './providers/provider-sign-in.service';
import { SamlConsumer } from './providers/saml-consumer';
import { OwnMail } from './factors/own-mail';
import { RecoveryCodeMailWorker } from './factors/recovery-code-mail.worker';
import { FactorsService } from './factors/factors.service';
import { ProvenSteps } from './factors/proven-steps';
import { WebAuthn } from './factors/webauthn';
import { AccountErasure } from './accounts/account-erasure';
import { Accounts } from './accounts/accounts';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      PersonEntity,
      MemberEntity,
      SessionEntity,
      MailedLinkEntity,
      KnownBrowserEntity,
      InvitationEntity,
      InvitationBatchEntity,
      EntryLinkEntity,
      AdmissionEntity,
    ]),
  ],
  controllers: [
    SessionController,
    SecondStepController,
    RegistrationController,
    PasswordController,
    ProofController,
    FactorsController,
    AuthenticatorController,
    FactorRuleController,
    FactorEndingsController,
    ProviderSignInController,
    ProviderLinksController,
    ProviderSettingsController,
    AccountController,
    AddressController,
    MembersController,
    RolesController,
    InvitationsController,
    AcceptanceController,
    EntryLinksController,
    EnteringController,
    AdmissionsController,
    ConsentsController,
  ],
  providers: [
    SessionCookie,
    BrowserCookie,
    KnownBrowsers,
    SessionNews,
    SessionsService,
    SessionStrategy,
    Passwords,
    OwnPassword,
    MailedLinks,
    SignInResponder,
    OrganisationSwitch,
    PasswordProof,
    SignInNotes,
    SignInService,
    RegistrationService,
    PasswordResetService,
    PasswordChangeService,
    ProofService,
    SessionRenewal,
    WebAuthn,
    OneTimeCodes,
    ProvenSteps,
    FactorRecord,
    FactorsService,
    AuthenticatorService,
    FactorRuleService,
    FactorEndingsService,
    LostFactors,
    { provide: PROVIDER_FETCH, inject: [SETTINGS], useFactory: fetchFromProviders },
    ProviderCookie,
    OwnProvider,
    ProviderClients,
    ProviderEntry,
    ProviderProof,
    ProviderRecord,
    ProviderSignInService,
    SamlConsumer,
    ProviderLinksService,
    ProviderSettingsService,
    MemberLinksService,
    ProviderLinkMailWorker,
    OwnMail,
    EndedFactorsMailWorker,
    FactorsMailWorker,
    RecoveryCodeMailWorker,
    AccountService,
    AddressMover,
    AddressChangesService,
    AddressChangeMailWorker,
    ChangedAddressMailWorker,
    MembersService,
    RolesService,
    RoleMailWorker,
    LinkMailWorker,
    IdentitySweeper,
    Accounts,
    AccountErasure,
    AttachedCourses,
    AttachedGroups,
    AttachedRuns,
    AttachedTerms,
    Invitations,
    InvitationsService,
    InvitationMailWorker,
    Acceptors,
    AcceptanceService,
    EntryLinksService,
    EnteringService,
    EntryAttempts,
    LinkEntries,
    Admissions,
    AdmissionsService,
    AdmissionMailWorker,
    ConsentsService,
  ],
  exports: [
    Accounts,
    LostFactors,
    AccountErasure,
    AttachedCourses,
    AttachedGroups,
    AttachedRuns,
    Invitations,
    MembersService,
  ],
})
export class IdentityModule {}
