import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { findPermittedRole } from '@svetionik/domain/access/permissions';
import { everyEndpoint, told } from '../support/endpoint-calls';
import { standardPersons } from '../support/example-readers';
import { openWorld, type TestWorld } from '../support/test-world';

/**
 * What a session by the provider of an organisation opens without a proof of the person's own. What a role permits acts in the organisation,
 * whose rows alone the database shows; an account, and what the network does with its members, reaches further.
 */

/** Rows of the organisation that somebody is in. */
const within = [
  'accommodations.readOwnAccommodation',
  'assessment.readResult',
  'authorityReports.readServiceRequest',
  'checks.listOwnCertificates',
  'checks.readOwnDocument',
  'credentials.readOwnCredential',
  'documentNames.readDocumentName',
  'documentNames.stateDocumentName',
  'groups.hideInGroup',
  'groups.listOwnGroups',
  'home.listOwnChanges',
  'home.readHome',
  'identity.readOwnRoles',
  'institutions.readWorkplace',
  'institutions.suggestInstitutions',
  'learning.readFile',
  'licences.listLicenceRules',
  'licences.removeLicencePeriod',
  'licences.writeLicencePeriod',
  'people.listOwnOpenings',
  'privacy.listOwnReadings',
  'privacy.readOwnData',
  'privacy.readOwnErasure',
  'privacy.withdrawErasureRequest',
  'profiles.listLicenceRequests',
  'receipts.readReceipt',
  'renewals.listDueRenewals',
  'renewals.readOwnLife',
  'runs.chooseMail',
  'runs.listLatePeople',
  'runs.listMailChoices',
  'runs.listOwnRuns',
  'runs.readMaterialFile',
  'safeguarding.listStaff',
  'status.listOwnCourses',
  'trainings.addTraining',
  'trainings.readOwnEvidence',
  'trainings.removeTraining',
  'trainings.sendEvidence',
  'transcript.printTranscript',
  'transcript.readLearnerRecord',
  'transcript.readPrint',
  'transcript.readPrintDocument',
  'transcript.readTranscript',
];

/** What reaches further and is open all the same. */
const reasons: Readonly<Record<string, string>> = {
  'identity.beginProof': 'it begins the proof',
  'identity.renewProof': 'it is the proof',
  'identity.changePassword': 'it asks for the former password',
  'identity.chooseLanguage': 'it says in which language mails come',
  'identity.endSession': 'it ends',
  'identity.signOutEverywhere': 'it ends',
  'identity.listFactors': 'what is asked for beside a password, a sign-in says too',
  'identity.readAccount': 'sessions elsewhere and an address that is to come are left out',
  'identity.withdrawAddressChange': 'the account stays as it is',
  'leavings.previewLeaving': 'it is what the organisation that is the network is there for',
  'network.listOrganisations': 'it is what the organisation that is the network is there for',
  'providers.beginProviderProof': 'it begins the proof',
  'providers.listOwnProviderLinks': 'a session names the organisations of somebody too',
};

const all: readonly EndpointDefinition[] = endpoints;
const reaching = all.filter(({ permission }) => ['account', 'network.manage'].includes(permission));
const asking = ({ freshProof, ownWay }: EndpointDefinition) =>
  freshProof !== undefined || ownWay === true;

describe('an account in a session by a provider', () => {
  it('is open by nothing that does not say why', () => {
    const open = reaching.filter((each) => !asking(each)).map(({ name }) => name);
    expect(open.sort()).toEqual([...within, ...Object.keys(reasons)].sort());
  });

  it('is asked for the own way by what other organisations see', () => {
    const owned = all.filter(({ ownWay, freshProof }) => ownWay && freshProof === undefined);
    expect(owned.map(({ name }) => name).sort()).toEqual([
      'identity.chooseProfession',
      'identity.confirmName',
      'identity.giveLicenceNumber',
      'identity.giveServiceDetails',
      'institutions.chooseWorkplace',
      'leavings.takeBackLeaving',
      'privacy.requestErasure',
    ]);
  });
});

describe('a fresh proof by a provider', () => {
  it('opens nothing that is of the account, of the network, of how people come in, and of reports of behaviour', () => {
    const ofOwn = all.filter(
      ({ name, permission, freshProof }) =>
        freshProof === true &&
        (['account', 'network.manage'].includes(permission) ||
          /^(providers|safeguarding)\./.test(name)),
    );
    const open = ofOwn.filter(({ ownWay }) => ownWay !== true).map(({ name }) => name);
    expect(open).toEqual(['identity.confirmProof', 'providers.checkProvider']);
    const more = all.filter(
      (each) => each.freshProof === true && each.ownWay === true && !ofOwn.includes(each),
    );
    expect(more.map(({ name }) => name).sort()).toEqual([
      'identity.confirmFactorEnding',
      'identity.proposeFactorEnding',
      'identity.setFactorRule',
    ]);
  });
});

/** What of somebody belongs to no organisation. */
const ofAccounts = [
  'address_change',
  'authenticator',
  'mailed_link',
  'passkey',
  'person',
  'recovery_code',
];

describe('what is said to stay within the organisation', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(async () => {
    world = await world.renew();
  });
  afterAll(() => world.close());

  async function accounts(): Promise<unknown> {
    const text = ofAccounts.map(
      (table) => `(SELECT coalesce(sum(hashtextextended(r::text, 0)), 0) FROM identity.${table} r)`,
    );
    const { rows } = await world.client.query(`SELECT ARRAY[${text.join(', ')}] AS digests`);
    return rows;
  }

  it.each(
    everyEndpoint.filter(([, { name, method }]) => within.includes(name) && method !== 'GET'),
  )('%s changes no account', async (_, endpoint) => {
    const { exampleAs, permission } = endpoint;
    const as =
      exampleAs === undefined || exampleAs === 'nobody' ? findPermittedRole(permission) : exampleAs;
    const before = await accounts();
    const cookie = await world.given.providerSession(standardPersons[as]);
    expect((await told(world, endpoint, { cookie })).status).toBeLessThan(400);
    expect(await accounts()).toEqual(before);
  });
});
