import { Platform1764000000001 } from './0001-platform';
import { Identity1764000000002 } from './0002-identity';
import { Organisations1764000000003 } from './0003-organisations';
import { Catalogue1764000000004 } from './0004-catalogue';
import { Assessment1764000000005 } from './0005-assessment';
import { Authoring1764000000006 } from './0006-authoring';
import { Learning1764000000007 } from './0007-learning';
import { Certification1764000000008 } from './0008-certification';
import { Grants1764000000009 } from './0009-grants';
import { ReturnPath1764000000010 } from './0010-return-path';
import { NoteWays1764000000011 } from './0011-note-ways';
import { FirstOrganiserAndSettings1764000000012 } from './0012-first-organiser-and-settings';
import { OwnedLinks1764000000013 } from './0013-owned-links';
import { Reporting1764000000030 } from './0030-reporting';
import { Receipts1764000000040 } from './0040-receipts';
import { Accommodations1764000000041 } from './0041-accommodations';
import { ExtraAttempts1764000000050 } from './0050-extra-attempts';
import { AccountExistsLink1764000000055 } from './0055-account-exists-link';
import { Blueprint1764000000060 } from './0060-blueprint';
import { ConfidenceMark1764000000070 } from './0070-confidence-mark';
import { Marking1764000000072 } from './0072-marking';
import { Regrades1764000000073 } from './0073-regrades';
import { ItemImports1764000000078 } from './0078-item-imports';
import { ParallelForms1764000000079 } from './0079-parallel-forms';
import { AnswerFiles1764000000082 } from './0082-answer-files';
import { ConfirmedItems1764000000083 } from './0083-confirmed-items';
import { Panels1764000000084 } from './0084-panels';
import { PanelRemarks1764000000085 } from './0085-panel-remarks';
import { ConfirmedImportsAndLargerSteps1764000000087 } from './0087-confirmed-imports-and-larger-steps';
import { DeclaredOutages1764000000088 } from './0088-declared-outages';
import { Profiles1764000000090 } from './0090-profiles';
import { Credentials1764000000093 } from './0093-credentials';
import { Transcript1764000000094 } from './0094-transcript';
import { SecondApproval1764000000095 } from './0095-second-approval';
import { Validity1764000000096 } from './0096-validity';
import { Signatories1764000000097 } from './0097-signatories';
import { LifeOfACertificate1764000000100 } from './0100-life-of-a-certificate';
import { Exports1764000000101 } from './0101-exports';
import { WordsOfHolders1764000000103 } from './0103-words-of-holders';
import { ReadingOfTheRegister1764000000105 } from './0105-reading-of-the-register';
import { ErasureAndRetention1764000000106 } from './0106-erasure-and-retention';
import { SigningCertificates1764000000108 } from './0108-signing-certificates';
import { ServiceDetails1764000000110 } from './0110-service-details';
import { LateWritesAndLastDays1764000000111 } from './0111-late-writes-and-last-days';
import { PeriodsByTheCalendar1764000000112 } from './0112-periods-by-the-calendar';
import { TermsOfCertificates1764000000115 } from './0115-terms-of-certificates';
import { RunningLogin1764000000122 } from './0122-running-login';
import { BackupsAndLostNumbers1764000000128 } from './0128-backups-and-lost-numbers';
import { JobsHandedOverOnce1764000000136 } from './0136-jobs-handed-over-once';
import { PassedAttempts1764000000137 } from './0137-passed-attempts';
import { BlockedMembers1764000000138 } from './0138-blocked-members';
import { Removals1764000000142 } from './0142-removals';
import { ProposedChanges1764000000148 } from './0148-proposed-changes';
import { CarriedAccreditations1764000000149 } from './0149-carried-accreditations';
import { Demonstration1764000000175 } from './0175-demonstration';
import { KeysOfReceipts1764000000150 } from './0150-keys-of-receipts';
import { SurnameFirst1764000000156 } from './0156-surname-first';
import { Health1764000000132 } from './0132-health';
import { DowntimeOfAClockSetBack1764000000133 } from './0133-downtime-of-a-clock-set-back';
import { TimelinesOfAttempts1764000000165 } from './0165-timelines-of-attempts';
import { ChangesOfMarks1764000000166 } from './0166-changes-of-marks';
import { MailToMarkers1764000000167 } from './0167-mail-to-markers';
import { OffersOfCourses1764000000168 } from './0168-offers-of-courses';
import { CopiesOfCourses1764000000169 } from './0169-copies-of-courses';
import { MailTrials1764000000161 } from './0161-mail-trials';
import { CopiesForMarkers1764000000170 } from './0170-copies-for-markers';

/** In order; one once on main is never edited. */
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
  JobsHandedOverOnce1764000000136,
  PassedAttempts1764000000137,
  BlockedMembers1764000000138,
  Removals1764000000142,
  ProposedChanges1764000000148,
  CarriedAccreditations1764000000149,
  KeysOfReceipts1764000000150,
  SurnameFirst1764000000156,
  Health1764000000132,
  DowntimeOfAClockSetBack1764000000133,
  TimelinesOfAttempts1764000000165,
  ChangesOfMarks1764000000166,
  MailToMarkers1764000000167,
  Demonstration1764000000175,
  OffersOfCourses1764000000168,
  CopiesOfCourses1764000000169,
  MailTrials1764000000161,
  CopiesForMarkers1764000000170,
];
