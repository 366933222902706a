/**
 * Ids of the standard data that the examples of endpoints refer to. The tests' builder makes
 * rows with these ids, so that an example can be sent as it stands.
 * Each state that an example needs has a row of its own: examples do not depend on each other.
 */
export const examples = {
  organisation: '01990000-0000-7000-8000-000000000001',
  otherOrganisation: '01990000-0000-7000-8000-000000000002',
  learner: '01990000-0000-7000-8000-000000000011',
  trainer: '01990000-0000-7000-8000-000000000012',
  administrator: '01990000-0000-7000-8000-000000000013',
  otherAdministrator: '01990000-0000-7000-8000-000000000014',
  otherTrainer: '01990000-0000-7000-8000-000000000015',
  otherLearner: '01990000-0000-7000-8000-000000000016',
  newPerson: '01990000-0000-7000-8000-000000000017',
  unconfirmedPerson: '01990000-0000-7000-8000-000000000018',
  organiser: '01990000-0000-7000-8000-000000000041',
  courseSlug: 'probni-kurs',
  otherCourseSlug: 'drugi-kurs',
  enrolment: '01990000-0000-7000-8000-000000000021',
  completeEnrolment: '01990000-0000-7000-8000-000000000022',
  newEnrolment: '01990000-0000-7000-8000-000000000023',
  passedEnrolment: '01990000-0000-7000-8000-000000000025',
  newPracticeRecord: '01990000-0000-7000-8000-000000000024',
  openAttempt: '01990000-0000-7000-8000-000000000031',
  closedAttempt: '01990000-0000-7000-8000-000000000032',
  newAttempt: '01990000-0000-7000-8000-000000000033',
  newAnswer: '01990000-0000-7000-8000-000000000034',
  newOrganiser: '01990000-0000-7000-8000-000000000042',
  batch: '01990000-0000-7000-8000-000000000052',
  newBatch: '01990000-0000-7000-8000-000000000053',
  certificate: '01990000-0000-7000-8000-000000000054',
  failedCertificate: '01990000-0000-7000-8000-000000000055',
  newCertificate: '01990000-0000-7000-8000-000000000056',
  checkCode: '7K3MQ2V9XH4T0B57',
  moduleDraft: '476dae12-cadf-5cd9-a041-e083093285a8',
  lessonDraft: '67fe6c2b-55d1-5035-8b98-b0beecb006d6',
  courseDraft: 'b7d653ee-c06d-5fe8-9856-a96b3e05f426',
  bankDraft: '3eeee7b9-1602-5eef-b058-cd4da555c14f',
  itemDraft: '9632d7ee-27ed-53ce-9650-3bc45ab67557',
  newModuleDraft: '01990000-0000-7000-8000-000000000071',
  newLessonDraft: '01990000-0000-7000-8000-000000000072',
  newCourseDraft: '01990000-0000-7000-8000-000000000073',
  newBankDraft: '01990000-0000-7000-8000-000000000074',
  newItemDraft: '01990000-0000-7000-8000-000000000075',
  uploadHash: '12c38dcd22ca17d9ba82959f7d3744e185b72b88b25facc27549fcecfd2560be',
  deadJob: '01990000-0000-7000-8000-000000000061',
  documentHash: 'c1c619306a9fe4b4e754b1072caed62a2fd04fa031fc377f2c769a614385649b',
  fileHash: '12c38dcd22ca17d9ba82959f7d3744e185b72b88b25facc27549fcecfd2560be',
} as const;

/** Secrets of the standard data: the password of every account and the tokens of its mailed links. */
export const exampleSecrets = {
  password: 'mirna luka na zapadu',
  newPassword: 'severni vetar u jedru',
  confirmToken: 'Y29uZmlybS1hZGRyZXNzLWV4YW1wbGUtdG9rZW4tMDE',
  resetToken: 'cmVzZXQtcGFzc3dvcmQtZXhhbXBsZS10b2tlbi0wMDE',
} as const;
