import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountController } from './account.controller';
import { AccountService } from './account.service';
import { IdentitySweeper } from './identity-sweeper';
import { KnownBrowserEntity } from './known-browser.entity';
import { KnownBrowsers } from './known-browsers.service';
import { LinkMailWorker } from './link-mail.worker';
import { MailedLinkEntity } from './mailed-link.entity';
import { MailedLinks } from './mailed-links.service';
import { MemberEntity } from './member.entity';
import { MembersController } from './members.controller';
import { MembersService } from './members.service';
import { OrganisationSwitch } from './organisation-switch';
import { BrowserCookie, SessionCookie } from './own-cookie';
import { OwnPassword } from './own-password';
import { PasswordController } from './password.controller';
import { PasswordChangeService } from './password-change.service';
import { PasswordResetService } from './password-reset.service';
import { Passwords } from './passwords';
import { PersonEntity } from './person.entity';
import { ProofController } from './proof.controller';
import { ProofService } from './proof.service';
import { RegistrationController } from './registration.controller';
import { RegistrationService } from './registration.service';
import { RoleMailWorker } from './roles/role-mail.worker';
import { RolesController } from './roles/roles.controller';
import { RolesService } from './roles/roles.service';
import { PasswordProof } from './password-proof';
import { SecondStepController } from './second-step.controller';
import { SessionController } from './session.controller';
import { SessionEntity } from './session.entity';
import { SessionStrategy } from './session.strategy';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { SignInResponder } from './sign-in-responder';
import { AcceptanceController } from './invitations/acceptance.controller';
import { AcceptanceService } from './invitations/acceptance.service';
import { Acceptors } from './invitations/acceptors';
import { AttachedCourses } from './invitations/attached-courses';
import { AttachedGroups } from './invitations/attached-groups';
import { InvitationBatchEntity } from './invitations/invitation-batch.entity';
import { InvitationEntity } from './invitations/invitation.entity';
import { InvitationMailWorker } from './invitations/invitation-mail.worker';
import { Invitations } from './invitations/invitations';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
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
import { FactorsService } from './factors/factors.service';
import { ProvenSteps } from './factors/proven-steps';
import { WebAuthn } from './factors/webauthn';
import { AccountErasure } from './account-erasure';
import { Accounts } from './accounts';

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
    AccountController,
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
    SessionsService,
    SessionStrategy,
    Passwords,
    OwnPassword,
    MailedLinks,
    SignInResponder,
    OrganisationSwitch,
    PasswordProof,
    SignInService,
    RegistrationService,
    PasswordResetService,
    PasswordChangeService,
    ProofService,
    WebAuthn,
    ProvenSteps,
    FactorsService,
    AccountService,
    MembersService,
    RolesService,
    RoleMailWorker,
    LinkMailWorker,
    IdentitySweeper,
    Accounts,
    AccountErasure,
    AttachedCourses,
    AttachedGroups,
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
  exports: [Accounts, AccountErasure, AttachedCourses, AttachedGroups, Invitations, MembersService],
})
export class IdentityModule {}
