import { endpoints } from '@svetionik/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readHandlers, type Handler } from '../support/read-acts';

const root = resolve(__dirname, '../..');
const features = 'apps/backend/src/features';

/** What a path begins with that says itself that nothing is found, and why it does. */
const exceptions: readonly (readonly [string, string])[] = [
  ['assessment/copies/withheld-copies.service.ts', 'one statement finds the copy and changes it'],
  ['authoring/removals/removals.service.ts', 'one statement finds the removal and changes it'],
];

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)));
}

function saysNotFound(file: string): boolean {
  return readFileSync(join(root, features, file), 'utf8').includes("'access.not-found'");
}

describe('who may', () => {
  const saying = sourcesOf(features).filter(saysNotFound);
  const ofAccess = saying.filter((file) => /^[a-z]+\/[a-z]+\.access\.ts$/.test(file));
  const others = saying.filter((file) => !ofAccess.includes(file));

  it('is said in one file of each feature that is asked about rows', () => {
    const known = exceptions.map(([start]) => start);
    expect(ofAccess.length).toBeGreaterThan(8);
    expect(others.filter((file) => !known.some((start) => file.startsWith(start)))).toEqual([]);
  });

  it.each(exceptions)('is said in %s too: %s', (start) => {
    expect(others.filter((file) => file.startsWith(start))).not.toEqual([]);
  });
});

/** What may go before the question: it tells nothing of the row that is named. */
const before: Readonly<Record<string, readonly string[]>> = {
  'rows are held in one order, so that two who meet wait for each other': [
    'holdLastDays',
    'holdOwner',
    'lockOrganisation',
    'lockPerson',
    'lockSignIns',
    'lockTraining',
    'lockTree',
  ],
  'which day it is': ['findIssueDate', 'findZone'],
};

/** Endpoints whose path names a row, and which ask later or not at all, by why that is enough. */
const askingOtherwise: Readonly<Record<string, readonly string[]>> = {
  'the row is to be made under this id: what is looked for first is whether it has been': [
    'addMailTemplate',
    'addPasskey',
    'addProgramme',
    'addRun',
    'addTraining',
    'askForExport',
    'createAccreditation',
    'createBank',
    'createCourse',
    'createModule',
    'createOrganiser',
    'createProfile',
    'declareInterruption',
    'issueCertificates',
    'makeEntryLink',
    'makeOwnKey',
    'mergeInstitutions',
    'openPanel',
    'orderOwnData',
    'previewRegrade',
    'printTranscript',
    'proposeBulkAction',
    'proposeCertificates',
    'proposeChange',
    'recordLawChange',
    'replaceCertificate',
    'requestErasure',
    'saveFilter',
    'uploadImport',
  ],
  'one statement finds the row of whoever asks and changes it, and what it did not find is not there':
    [
      'endSession',
      'releaseCopy',
      'removeOwnProviderLink',
      'removePasskey',
      'retryBatch',
      'retryCopy',
      'retryJob',
      'withdrawLawChange',
      'withdrawLeaveOfAbsence',
    ],
  'the row is looked for within what whoever asks may see, and access says that it is not there': [
    'exportRegister',
    'listLinkEntries',
    'previewCertificate',
    'readEntryLink',
    'readFeedFile',
  ],
  'the path names no row, but a kind that the program knows': [
    'chooseMail',
    'editLicenceRule',
    'editReportTemplate',
    'previewRetention',
    'setRetention',
  ],
};

describe('a handler', () => {
  const handlers = readHandlers(join(root, 'apps/backend/src'));
  const ofEndpoints = new Map(endpoints.map((each) => [each.name.split('.')[1] ?? '', each]));
  const namesRow = ({ endpoint }: Handler): boolean =>
    Object.keys(ofEndpoints.get(endpoint)?.params?.shape ?? {}).length > 0;
  const harmless = new Set(Object.values(before).flat());
  const asksFirst = ({ acts }: Handler): boolean =>
    acts.find(({ name }) => !harmless.has(name))?.kind === 'access';
  const namesOf = (some: readonly Handler[]) => some.map(({ endpoint }) => endpoint).sort();

  it('is found for each endpoint', () => {
    expect(namesOf(handlers)).toEqual([...ofEndpoints.keys()].sort());
  });

  it('of a path that names a row asks its feature who may before anything else, or is listed', () => {
    const others = handlers.filter((handler) => namesRow(handler) && !asksFirst(handler));
    expect(namesOf(others)).toEqual(Object.values(askingOtherwise).flat().sort());
  });

  it.each(Object.values(before).flat())('holds or reads the day by %s', (name) => {
    expect(handlers.some(({ acts }) => acts[0]?.name === name)).toBe(true);
  });
});
