import { endpoints } from './index';
import type { EndpointDefinition } from './endpoint';

/** What is not done from a screen that was left open, and by which routes. */
const powerful: Readonly<Record<string, readonly string[]>> = {
  issuing: ['certification.issueCertificates', 'register.replaceCertificate'],
  approving: ['proposals.approveProposal', 'changes.approveChange'],
  revoking: ['register.revokeCertificate', 'register.annulCertificate'],
  'dropping the second approval': ['proposals.editIssuingRules'],
  erasing: [
    'privacy.erasePerson',
    'privacy.setRetention',
    'leavings.beginLeaving',
    'leavings.acknowledgeHandover',
  ],
  'taking people along': [
    'people.exportPeople',
    'runs.exportParticipants',
    'register.exportRegister',
    'register.downloadDocuments',
    'exports.askForExport',
    'exports.downloadExport',
    'authorityReports.exportReport',
    'audits.exportActions',
    'leavings.readHandover',
    'privacy.downloadOwnData',
    'privacy.downloadPersonData',
    'privacy.orderOwnData',
    'privacy.orderPersonData',
  ],
  'giving powerful roles': [
    'identity.assignRoles',
    'identity.blockMember',
    'identity.sendInvitations',
    'identity.resendInvitation',
    'identity.withdrawInvitation',
    'people.startBulkAction',
    'people.chooseCoordinatedInstitutions',
    'network.createOrganisation',
  ],
  'going from an organisation whose provider has vouched to another': [
    'identity.switchOrganisation',
    'identity.enterByLink',
    'identity.acceptInvitation',
  ],
  'adding or removing links to providers': [
    'providers.linkProvider',
    'providers.removeOwnProviderLink',
    'providers.linkMember',
    'providers.unlinkMember',
  ],
  'changing the address': ['identity.changeAddress'],
  'adding or removing factors': [
    'identity.beginAuthenticator',
    'identity.addAuthenticator',
    'identity.removeAuthenticator',
    'identity.beginPasskey',
    'identity.addPasskey',
    'identity.removePasskey',
    'identity.renewRecoveryCodes',
    'identity.proposeFactorEnding',
    'identity.confirmFactorEnding',
  ],
  'changing keys': ['setup.makeKey', 'setup.addCertificate', 'safeguarding.makeOwnKey'],
  'restoring keys': ['safeguarding.giveShare', 'safeguarding.restoreAccess'],
  'changing rules of signing in': [
    'identity.setRegistrationRule',
    'identity.setFactorRule',
    'providers.setProvider',
    'providers.removeProvider',
    'providers.checkProvider',
  ],
  'asking whether there is one': ['identity.confirmProof'],
};

/** Files that tell about no person. */
const sums = ['runs.exportRunSums', 'runs.exportYear', 'sharing.exportSharedSums'];

const all: readonly EndpointDefinition[] = endpoints;
const named = Object.values(powerful).flat();

describe('a fresh proof', () => {
  it('is asked for by every powerful act, and by nothing that is none', () => {
    const asking = all.filter(({ freshProof }) => freshProof !== undefined);
    expect(asking.map(({ name }) => name).sort()).toEqual([...named].sort());
  });

  it('depends on what is asked only where roles may be among it, or on how somebody came in', () => {
    const sometimes = all.filter(({ freshProof }) => freshProof === 'sometimes');
    expect(sometimes.map(({ name }) => name).sort()).toEqual([
      'identity.acceptInvitation',
      'identity.blockMember',
      'identity.enterByLink',
      'identity.resendInvitation',
      'identity.sendInvitations',
      'identity.switchOrganisation',
      'identity.withdrawInvitation',
      'people.startBulkAction',
    ]);
  });

  it('is asked for by whatever hands out a file of people that is written as it is read', () => {
    const streamed = all.filter(
      ({ permission, replies }) =>
        !['public', 'account'].includes(permission) && replies[200]?.kind === 'stream',
    );
    const open = streamed.filter(({ name }) => !named.includes(name)).map(({ name }) => name);
    expect(open.sort()).toEqual(sums);
  });
});
