// Made by `npm run generate` from the folder of migrations.
import { Platform1764000000001 } from '../migrations/0001-platform';
import { Identity1764000000002 } from '../migrations/0002-identity';
import { Organisations1764000000003 } from '../migrations/0003-organisations';
import { Catalogue1764000000004 } from '../migrations/0004-catalogue';
import { Assessment1764000000005 } from '../migrations/0005-assessment';
import { Authoring1764000000006 } from '../migrations/0006-authoring';
import { Learning1764000000007 } from '../migrations/0007-learning';
import { Certification1764000000008 } from '../migrations/0008-certification';
import { Grants1764000000009 } from '../migrations/0009-grants';
import { ReturnPath1764000000010 } from '../migrations/0010-return-path';
import { NoteWays1764000000011 } from '../migrations/0011-note-ways';
import { FirstOrganiserAndSettings1764000000012 } from '../migrations/0012-first-organiser-and-settings';
import { OwnedLinks1764000000013 } from '../migrations/0013-owned-links';
import { Reporting1764000000030 } from '../migrations/0030-reporting';
import { Receipts1764000000040 } from '../migrations/0040-receipts';
import { Accommodations1764000000041 } from '../migrations/0041-accommodations';
import { ExtraAttempts1764000000050 } from '../migrations/0050-extra-attempts';
import { AccountExistsLink1764000000055 } from '../migrations/0055-account-exists-link';
import { Blueprint1764000000060 } from '../migrations/0060-blueprint';
import { ConfidenceMark1764000000070 } from '../migrations/0070-confidence-mark';
import { Marking1764000000072 } from '../migrations/0072-marking';
import { Regrades1764000000073 } from '../migrations/0073-regrades';
import { ItemImports1764000000078 } from '../migrations/0078-item-imports';
import { ParallelForms1764000000079 } from '../migrations/0079-parallel-forms';
import { AnswerFiles1764000000082 } from '../migrations/0082-answer-files';
import { ConfirmedItems1764000000083 } from '../migrations/0083-confirmed-items';
import { Panels1764000000084 } from '../migrations/0084-panels';
import { PanelRemarks1764000000085 } from '../migrations/0085-panel-remarks';
import { ConfirmedImportsAndLargerSteps1764000000087 } from '../migrations/0087-confirmed-imports-and-larger-steps';
import { DeclaredOutages1764000000088 } from '../migrations/0088-declared-outages';
import { Profiles1764000000090 } from '../migrations/0090-profiles';
import { Credentials1764000000093 } from '../migrations/0093-credentials';
import { Transcript1764000000094 } from '../migrations/0094-transcript';
import { SecondApproval1764000000095 } from '../migrations/0095-second-approval';
import { Validity1764000000096 } from '../migrations/0096-validity';
import { Signatories1764000000097 } from '../migrations/0097-signatories';
import { LifeOfACertificate1764000000100 } from '../migrations/0100-life-of-a-certificate';
import { Exports1764000000101 } from '../migrations/0101-exports';
import { WordsOfHolders1764000000103 } from '../migrations/0103-words-of-holders';
import { ReadingOfTheRegister1764000000105 } from '../migrations/0105-reading-of-the-register';
import { ErasureAndRetention1764000000106 } from '../migrations/0106-erasure-and-retention';
import { SigningCertificates1764000000108 } from '../migrations/0108-signing-certificates';
import { ServiceDetails1764000000110 } from '../migrations/0110-service-details';
import { LateWritesAndLastDays1764000000111 } from '../migrations/0111-late-writes-and-last-days';
import { PeriodsByTheCalendar1764000000112 } from '../migrations/0112-periods-by-the-calendar';
import { TermsOfCertificates1764000000115 } from '../migrations/0115-terms-of-certificates';
import { RunningLogin1764000000122 } from '../migrations/0122-running-login';
import { BackupsAndLostNumbers1764000000128 } from '../migrations/0128-backups-and-lost-numbers';
import { Health1764000000132 } from '../migrations/0132-health';
import { DowntimeOfAClockSetBack1764000000133 } from '../migrations/0133-downtime-of-a-clock-set-back';
import { JobsHandedOverOnce1764000000136 } from '../migrations/0136-jobs-handed-over-once';
import { PassedAttempts1764000000137 } from '../migrations/0137-passed-attempts';
import { BlockedMembers1764000000138 } from '../migrations/0138-blocked-members';
import { Removals1764000000142 } from '../migrations/0142-removals';
import { ProposedChanges1764000000148 } from '../migrations/0148-proposed-changes';
import { CarriedAccreditations1764000000149 } from '../migrations/0149-carried-accreditations';
import { KeysOfReceipts1764000000150 } from '../migrations/0150-keys-of-receipts';
import { SurnameFirst1764000000156 } from '../migrations/0156-surname-first';
import { MailTrials1764000000161 } from '../migrations/0161-mail-trials';
import { TimelinesOfAttempts1764000000165 } from '../migrations/0165-timelines-of-attempts';
import { ChangesOfMarks1764000000166 } from '../migrations/0166-changes-of-marks';
import { MailToMarkers1764000000167 } from '../migrations/0167-mail-to-markers';
import { OffersOfCourses1764000000168 } from '../migrations/0168-offers-of-courses';
import { CopiesOfCourses1764000000169 } from '../migrations/0169-copies-of-courses';
import { CopiesForMarkers1764000000170 } from '../migrations/0170-copies-for-markers';
import { Demonstration1764000000175 } from '../migrations/0175-demonstration';
import { IsolationOfOrganisations1764000000187 } from '../migrations/0187-isolation-of-organisations';
import { WorkForTheInstallation1764000000188 } from '../migrations/0188-work-for-the-installation';
import { ViewsBetweenFeatures1764000000189 } from '../migrations/0189-views-between-features';
import { TranscriptHasASchema1764000000190 } from '../migrations/0190-transcript-has-a-schema';
import { ProfilesHaveASchema1764000000191 } from '../migrations/0191-profiles-have-a-schema';
import { ExportsHaveASchema1764000000192 } from '../migrations/0192-exports-have-a-schema';
import { RegistryHasASchema1764000000193 } from '../migrations/0193-registry-has-a-schema';
import { CredentialsHaveASchema1764000000194 } from '../migrations/0194-credentials-have-a-schema';
import { RenewalHasASchema1764000000196 } from '../migrations/0196-renewal-has-a-schema';
import { IssuingHasASchema1764000000197 } from '../migrations/0197-issuing-has-a-schema';
import { TablesSayTheirFate1764000000198 } from '../migrations/0198-tables-say-their-fate';
import { SearchTermsAndAttempts1764000000199 } from '../migrations/0199-search-terms-and-attempts';
import { GradesOfFacts1764000000200 } from '../migrations/0200-grades-of-facts';
import { OtherContacts1764000000204 } from '../migrations/0204-other-contacts';
import { CredentialsOfMovedDays1764000000205 } from '../migrations/0205-credentials-of-moved-days';
import { HalfHours1764000000208 } from '../migrations/0208-half-hours';
import { TheNetwork1764000000209 } from '../migrations/0209-the-network';
import { SumsOfTheNetwork1764000000210 } from '../migrations/0210-sums-of-the-network';
import { Invitations1764000000215 } from '../migrations/0215-invitations';
import { InstitutionsBegin1764000000220 } from '../migrations/0220-institutions-begin';
import { HandoutsAreMade1764000000228 } from '../migrations/0228-handouts-are-made';
import { RolesThatFitTheWork1764000000230 } from '../migrations/0230-roles-that-fit-the-work';
import { PeopleAreListed1764000000231 } from '../migrations/0231-people-are-listed';
import { GroupsBegin1764000000235 } from '../migrations/0235-groups-begin';
import { GroupsEnrol1764000000236 } from '../migrations/0236-groups-enrol';
import { ImportsBegin1764000000240 } from '../migrations/0240-imports-begin';
import { EntryByLink1764000000245 } from '../migrations/0245-entry-by-link';
import { RegistrationByRule1764000000246 } from '../migrations/0246-registration-by-rule';
import { GuardianConsent1764000000247 } from '../migrations/0247-guardian-consent';
import { CoursesAreShared1764000000253 } from '../migrations/0253-courses-are-shared';
import { SumsOfSharedCourses1764000000254 } from '../migrations/0254-sums-of-shared-courses';
import { ManyPeopleAtOnce1764000000263 } from '../migrations/0263-many-people-at-once';
import { RolesHaveAVersion1764000000264 } from '../migrations/0264-roles-have-a-version';
import { InvitationsAreListedByState1764000000265 } from '../migrations/0265-invitations-are-listed-by-state';
import { LeavingsBegin1764000000270 } from '../migrations/0270-leavings-begin';
import { NamesOfChoice1764000000275 } from '../migrations/0275-names-of-choice';
import { RunsBegin1764000000280 } from '../migrations/0280-runs-begin';
import { CorrectedKeysReachMembers1764000000290 } from '../migrations/0290-corrected-keys-reach-members';
import { MembersCertifySharedCourses1764000000291 } from '../migrations/0291-members-certify-shared-courses';
import { ProgrammesBegin1764000000300 } from '../migrations/0300-programmes-begin';
import { RemindersBegin1764000000310 } from '../migrations/0310-reminders-begin';
import { MovedRuns1764000000320 } from '../migrations/0320-moved-runs';
import { PeopleOfRunsAreSought1764000000330 } from '../migrations/0330-people-of-runs-are-sought';
import { AccountsAreForgotten1764000000340 } from '../migrations/0340-accounts-are-forgotten';
import { CoursesAreListed1764000000341 } from '../migrations/0341-courses-are-listed';
import { RunsFollowGroups1764000000350 } from '../migrations/0350-runs-follow-groups';
import { YearsOfMembers1764000000351 } from '../migrations/0351-years-of-members';
import { CalendarsAreFollowed1764000000352 } from '../migrations/0352-calendars-are-followed';
import { FinishedBlocksAreCounted1764000000353 } from '../migrations/0353-finished-blocks-are-counted';
import { SummariesAreSwitchedOff1764000000354 } from '../migrations/0354-summaries-are-switched-off';
import { ProgrammesFollowGroups1764000000355 } from '../migrations/0355-programmes-follow-groups';
import { ProgrammesAreCertified1764000000356 } from '../migrations/0356-programmes-are-certified';
import { ModulesAroundSharedCourses1764000000358 } from '../migrations/0358-modules-around-shared-courses';
import { TablesHaveTheNamesOfTheField1764000000360 } from '../migrations/0360-tables-have-the-names-of-the-field';
import { PointsOfTeachersAreStated1764000000361 } from '../migrations/0361-points-of-teachers-are-stated';
import { EntriesOfTheAuditCarryHashes1764000000363 } from '../migrations/0363-entries-of-the-audit-carry-hashes';
import { EntriesOfTheAuditAreSealed1764000000364 } from '../migrations/0364-entries-of-the-audit-are-sealed';
import { ImportsBringIntoGroups1764000000365 } from '../migrations/0365-imports-bring-into-groups';
import { GroupsComeWithInvitations1764000000366 } from '../migrations/0366-groups-come-with-invitations';
import { SessionsAreProven1764000000367 } from '../migrations/0367-sessions-are-proven';
import { Passkeys1764000000369 } from '../migrations/0369-passkeys';
import { SearchesKeepTheirIndex1764000000370 } from '../migrations/0370-searches-keep-their-index';
import { PeopleOfProgrammesMove1764000000374 } from '../migrations/0374-people-of-programmes-move';
import { RegradesNameCertificatesOfProgrammes1764000000375 } from '../migrations/0375-regrades-name-certificates-of-programmes';
import { RunsHoldProgrammes1764000000376 } from '../migrations/0376-runs-hold-programmes';
import { ProgrammesAreRenewed1764000000377 } from '../migrations/0377-programmes-are-renewed';
import { Authenticators1764000000386 } from '../migrations/0386-authenticators';
import { RolesAskForAFactor1764000000387 } from '../migrations/0387-roles-ask-for-a-factor';
import { LostFactorsAreEndedByTwo1764000000388 } from '../migrations/0388-lost-factors-are-ended-by-two';
import { Providers1764000000389 } from '../migrations/0389-providers';
import { StaffAreFound1764000000390 } from '../migrations/0390-staff-are-found';
import { EffectsOfARegradeHaveAPlace1764000000391 } from '../migrations/0391-effects-of-a-regrade-have-a-place';
import { SafeguardingBegins1764000000396 } from '../migrations/0396-safeguarding-begins';
import { ReportsAreRecovered1764000000397 } from '../migrations/0397-reports-are-recovered';
import { OwnDataIsTakenAlong1764000000398 } from '../migrations/0398-own-data-is-taken-along';
import { PeopleAreToldWhoRead1764000000399 } from '../migrations/0399-people-are-told-who-read';
import { AddressesChange1764000000400 } from '../migrations/0400-addresses-change';
import { ProvidersBySaml1764000000401 } from '../migrations/0401-providers-by-saml';
import { SessionsAreKeptForSeconds1764000000404 } from '../migrations/0404-sessions-are-kept-for-seconds';
import { PeopleAreRemindedByHand1764000000407 } from '../migrations/0407-people-are-reminded-by-hand';
import { PlacesRememberMergings1764000000408 } from '../migrations/0408-places-remember-mergings';
import { QuotasMerge1764000000413 } from '../migrations/0413-quotas-merge';
import { CoordinatorsAreReminded1764000000414 } from '../migrations/0414-coordinators-are-reminded';
import { LatePeopleAreWalkedByName1764000000415 } from '../migrations/0415-late-people-are-walked-by-name';
import { ProvidersProveAnew1764000000416 } from '../migrations/0416-providers-prove-anew';
import { OwnRowsAskForNoShare1764000000421 } from '../migrations/0421-own-rows-ask-for-no-share';
import { ChangesAreReadAtOnce1764000000422 } from '../migrations/0422-changes-are-read-at-once';
import { RemindersAreListedByState1764000000423 } from '../migrations/0423-reminders-are-listed-by-state';
import { RunsSayWhoMayStillFinish1764000000424 } from '../migrations/0424-runs-say-who-may-still-finish';
import { CandidatesAreRows1764000000428 } from '../migrations/0428-candidates-are-rows';
import { AwaitedMarksAreFound1764000000429 } from '../migrations/0429-awaited-marks-are-found';
import { YearsOfMembersTellHours1764000000430 } from '../migrations/0430-years-of-members-tell-hours';
import { PreviewsSayWhoHasNoAttemptLeft1764000000433 } from '../migrations/0433-previews-say-who-has-no-attempt-left';
import { RunsHaveMaterials1764000000434 } from '../migrations/0434-runs-have-materials';
import { RulesOfRunsChange1764000000435 } from '../migrations/0435-rules-of-runs-change';
import { ProgrammesCloseWhenSomebodySaysSo1764000000436 } from '../migrations/0436-programmes-close-when-somebody-says-so';
import { EntriesBringRuns1764000000437 } from '../migrations/0437-entries-bring-runs';
import { AProofGivesANewToken1764000000438 } from '../migrations/0438-a-proof-gives-a-new-token';
import { CandidatesOfProgrammesAreRows1764000000439 } from '../migrations/0439-candidates-of-programmes-are-rows';
import { EditionsSayWhetherPartsStandInOrder1764000000442 } from '../migrations/0442-editions-say-whether-parts-stand-in-order';

/** In the order in which they run. */
export const migrations = [
  Platform1764000000001,
  Identity1764000000002,
  Organisations1764000000003,
  Catalogue1764000000004,
  Assessment1764000000005,
  Authoring1764000000006,
  Learning1764000000007,
  Certification1764000000008,
  Grants1764000000009,
  ReturnPath1764000000010,
  NoteWays1764000000011,
  FirstOrganiserAndSettings1764000000012,
  OwnedLinks1764000000013,
  Reporting1764000000030,
  Receipts1764000000040,
  Accommodations1764000000041,
  ExtraAttempts1764000000050,
  AccountExistsLink1764000000055,
  Blueprint1764000000060,
  ConfidenceMark1764000000070,
  Marking1764000000072,
  Regrades1764000000073,
  ItemImports1764000000078,
  ParallelForms1764000000079,
  AnswerFiles1764000000082,
  ConfirmedItems1764000000083,
  Panels1764000000084,
  PanelRemarks1764000000085,
  ConfirmedImportsAndLargerSteps1764000000087,
  DeclaredOutages1764000000088,
  Profiles1764000000090,
  Credentials1764000000093,
  Transcript1764000000094,
  SecondApproval1764000000095,
  Validity1764000000096,
  Signatories1764000000097,
  LifeOfACertificate1764000000100,
  Exports1764000000101,
  WordsOfHolders1764000000103,
  ReadingOfTheRegister1764000000105,
  ErasureAndRetention1764000000106,
  SigningCertificates1764000000108,
  ServiceDetails1764000000110,
  LateWritesAndLastDays1764000000111,
  PeriodsByTheCalendar1764000000112,
  TermsOfCertificates1764000000115,
  RunningLogin1764000000122,
  BackupsAndLostNumbers1764000000128,
  Health1764000000132,
  DowntimeOfAClockSetBack1764000000133,
  JobsHandedOverOnce1764000000136,
  PassedAttempts1764000000137,
  BlockedMembers1764000000138,
  Removals1764000000142,
  ProposedChanges1764000000148,
  CarriedAccreditations1764000000149,
  KeysOfReceipts1764000000150,
  SurnameFirst1764000000156,
  MailTrials1764000000161,
  TimelinesOfAttempts1764000000165,
  ChangesOfMarks1764000000166,
  MailToMarkers1764000000167,
  OffersOfCourses1764000000168,
  CopiesOfCourses1764000000169,
  CopiesForMarkers1764000000170,
  Demonstration1764000000175,
  IsolationOfOrganisations1764000000187,
  WorkForTheInstallation1764000000188,
  ViewsBetweenFeatures1764000000189,
  TranscriptHasASchema1764000000190,
  ProfilesHaveASchema1764000000191,
  ExportsHaveASchema1764000000192,
  RegistryHasASchema1764000000193,
  CredentialsHaveASchema1764000000194,
  RenewalHasASchema1764000000196,
  IssuingHasASchema1764000000197,
  TablesSayTheirFate1764000000198,
  SearchTermsAndAttempts1764000000199,
  GradesOfFacts1764000000200,
  OtherContacts1764000000204,
  CredentialsOfMovedDays1764000000205,
  HalfHours1764000000208,
  TheNetwork1764000000209,
  SumsOfTheNetwork1764000000210,
  Invitations1764000000215,
  InstitutionsBegin1764000000220,
  HandoutsAreMade1764000000228,
  RolesThatFitTheWork1764000000230,
  PeopleAreListed1764000000231,
  GroupsBegin1764000000235,
  GroupsEnrol1764000000236,
  ImportsBegin1764000000240,
  EntryByLink1764000000245,
  RegistrationByRule1764000000246,
  GuardianConsent1764000000247,
  CoursesAreShared1764000000253,
  SumsOfSharedCourses1764000000254,
  ManyPeopleAtOnce1764000000263,
  RolesHaveAVersion1764000000264,
  InvitationsAreListedByState1764000000265,
  LeavingsBegin1764000000270,
  NamesOfChoice1764000000275,
  RunsBegin1764000000280,
  CorrectedKeysReachMembers1764000000290,
  MembersCertifySharedCourses1764000000291,
  ProgrammesBegin1764000000300,
  RemindersBegin1764000000310,
  MovedRuns1764000000320,
  PeopleOfRunsAreSought1764000000330,
  AccountsAreForgotten1764000000340,
  CoursesAreListed1764000000341,
  RunsFollowGroups1764000000350,
  YearsOfMembers1764000000351,
  CalendarsAreFollowed1764000000352,
  FinishedBlocksAreCounted1764000000353,
  SummariesAreSwitchedOff1764000000354,
  ProgrammesFollowGroups1764000000355,
  ProgrammesAreCertified1764000000356,
  ModulesAroundSharedCourses1764000000358,
  TablesHaveTheNamesOfTheField1764000000360,
  PointsOfTeachersAreStated1764000000361,
  EntriesOfTheAuditCarryHashes1764000000363,
  EntriesOfTheAuditAreSealed1764000000364,
  ImportsBringIntoGroups1764000000365,
  GroupsComeWithInvitations1764000000366,
  SessionsAreProven1764000000367,
  Passkeys1764000000369,
  SearchesKeepTheirIndex1764000000370,
  PeopleOfProgrammesMove1764000000374,
  RegradesNameCertificatesOfProgrammes1764000000375,
  RunsHoldProgrammes1764000000376,
  ProgrammesAreRenewed1764000000377,
  Authenticators1764000000386,
  RolesAskForAFactor1764000000387,
  LostFactorsAreEndedByTwo1764000000388,
  Providers1764000000389,
  StaffAreFound1764000000390,
  EffectsOfARegradeHaveAPlace1764000000391,
  SafeguardingBegins1764000000396,
  ReportsAreRecovered1764000000397,
  OwnDataIsTakenAlong1764000000398,
  PeopleAreToldWhoRead1764000000399,
  AddressesChange1764000000400,
  ProvidersBySaml1764000000401,
  SessionsAreKeptForSeconds1764000000404,
  PeopleAreRemindedByHand1764000000407,
  PlacesRememberMergings1764000000408,
  QuotasMerge1764000000413,
  CoordinatorsAreReminded1764000000414,
  LatePeopleAreWalkedByName1764000000415,
  ProvidersProveAnew1764000000416,
  OwnRowsAskForNoShare1764000000421,
  ChangesAreReadAtOnce1764000000422,
  RemindersAreListedByState1764000000423,
  RunsSayWhoMayStillFinish1764000000424,
  CandidatesAreRows1764000000428,
  AwaitedMarksAreFound1764000000429,
  YearsOfMembersTellHours1764000000430,
  PreviewsSayWhoHasNoAttemptLeft1764000000433,
  RunsHaveMaterials1764000000434,
  RulesOfRunsChange1764000000435,
  ProgrammesCloseWhenSomebodySaysSo1764000000436,
  EntriesBringRuns1764000000437,
  AProofGivesANewToken1764000000438,
  CandidatesOfProgrammesAreRows1764000000439,
  EditionsSayWhetherPartsStandInOrder1764000000442,
];
