import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeSamlKeys,
  putSignature,
  standardSamlIssuer,
  toForm,
  writeAssertion,
  writeResponse,
  writeSignature,
  writeSignedAssertion,
  type SaidBySaml,
} from '../../../../../../test/support/saml-provider';
import { readSamlAnswer, type KnownSamlProvider } from './saml-providers';

const [keys, nextKeys, foreignKeys] = [makeSamlKeys(), makeSamlKeys(), makeSamlKeys()];
const state = 's'.repeat(43);
const ownAddress = 'https://svetionik.primer.rs/saml/zaklon';

const provider: KnownSamlProvider = {
  kind: 'saml',
  organisationId: '01990000-0000-7000-8000-000000000001',
  issuer: standardSamlIssuer,
  signInAddress: 'https://prijava.primer.rs/saml/sso',
  certificates: [keys.certificate, nextKeys.certificate],
  secondFactor: { claim: 'acr', values: ['https://refeds.org/profile/mfa'] },
};

const said: SaidBySaml = {
  id: '_tvrdnja',
  issuer: standardSamlIssuer,
  audience: ownAddress,
  recipient: ownAddress,
  inResponseTo: `_${createHash('sha256').update(`request ${state}`).digest('hex')}`,
  subject: 'jelena',
  format: 'persistent',
  context: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
  from: -10,
  until: 60,
};
const evil = { ...said, id: '_zla', subject: 'administratorka' };

const read = (xml: string, now = new Date()) =>
  readSamlAnswer(provider, { answer: toForm(xml), state, ownAddress }, now);
const signed = (part: Partial<SaidBySaml> = {}, by = keys) =>
  writeSignedAssertion(by, { ...said, ...part });

describe('an answer of a provider that speaks SAML', () => {
  it.each([
    ['by the first certificate', () => signed()],
    ['by the second one, which takes its place', () => signed({}, nextKeys)],
  ])('names whom it has signed %s', async (_, assertion) => {
    expect(await read(writeResponse(assertion()))).toEqual({
      issuer: standardSamlIssuer,
      subject: 'jelena',
      secondFactor: false,
    });
  });

  it('says that a second factor was asked for where its context is one that counts', async () => {
    const context = 'https://refeds.org/profile/mfa';
    expect(await read(writeResponse(signed({ context })))).toMatchObject({ secondFactor: true });
  });

  it('says that they have signed in since they were asked to, where it matters', async () => {
    const asked = (signedInSince: Date, xml = writeResponse(signed())) =>
      readSamlAnswer(
        provider,
        { answer: toForm(xml), state, ownAddress, signedInSince },
        new Date(),
      );
    const refused = { code: 'identity.provider-refused' };
    const before = new Date(Date.now() - 60_000);
    expect(await asked(before)).toMatchObject({ subject: 'jelena' });
    await expect(asked(new Date(Date.now() + 60_000))).rejects.toMatchObject(refused);
    const untold = writeAssertion(said).replace(/ AuthnInstant="[^"]+"/, '');
    const untoldAnswer = putSignature(untold, writeSignature(keys, untold, said));
    await expect(asked(before, writeResponse(untoldAnswer))).rejects.toMatchObject(refused);
    expect(await read(writeResponse(untoldAnswer))).toMatchObject({ subject: 'jelena' });
  });

  it('may have a clock that is half a minute wrong', async () => {
    expect(await read(writeResponse(signed({ from: 25 })))).toMatchObject({ subject: 'jelena' });
    expect(await read(writeResponse(signed({ until: -25 })))).toMatchObject({ subject: 'jelena' });
  });
});

/** Made by samlify 2.13.1 and by samlp 8.0.0, to a request that asked for a sign-in anew, with keys of their own; nobody here has written any of it. */
const foreign = [
  ['samlify', 'saml-response.xml', '2026-12-01T09:30:00Z'],
  ['samlp', 'saml-response-to-forced.xml', '2026-12-01T19:02:57Z'],
] as const;

describe.each(foreign)('an answer that %s has written', (_, file, instant) => {
  const written = readFileSync(
    join(__dirname, '../../../../../../test/support/files', file),
    'utf8',
  );
  const [, certificate = ''] = /<(?:ds:)?X509Certificate>([^<]+)</.exec(written) ?? [];
  const then = new Date(instant);
  const readThen = (xml: string, signedInSince?: Date) =>
    readSamlAnswer(
      { ...provider, certificates: [certificate] },
      { answer: toForm(xml), state, ownAddress, signedInSince },
      then,
    );

  beforeEach(() => {
    jest.useFakeTimers({ now: then, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  });
  afterEach(() => jest.useRealTimers());

  it('is read, by no other key and with nothing changed', async () => {
    expect(await readThen(written)).toMatchObject({ subject: 'jelena' });
    const refused = { code: 'identity.provider-refused' };
    await expect(readThen(written.replaceAll('jelena', 'zora'))).rejects.toMatchObject(refused);
    await expect(
      readSamlAnswer(provider, { answer: toForm(written), state, ownAddress }, then),
    ).rejects.toMatchObject(refused);
  });

  it('says when they have signed in, where it was asked for anew', async () => {
    const isSaid = written.includes('AuthnInstant');
    const since = (milliseconds: number) =>
      readThen(written, new Date(then.getTime() + milliseconds)).then(
        ({ subject }) => subject,
        () => 'refused',
      );
    expect([await since(-60_000), await since(60_000)]).toEqual([
      isSaid ? 'jelena' : 'refused',
      'refused',
    ]);
  });
});

const inside = (start: string, end: string) => (wrapped: string) => `${start}${wrapped}${end}`;
const inExtensions = inside('<samlp:Extensions>', '</samlp:Extensions>');
const inObject = inside('<ds:Object>', '</ds:Object></ds:Signature>');
/** Of one assertion and its signature. */
const ofHonest = (write: (honest: string, signature: string) => string) => () => {
  const honest = writeAssertion(said);
  return writeResponse(write(honest, writeSignature(keys, honest, said)));
};
const asRenamed = (assertion: string) =>
  assertion.replaceAll('xmlns:saml', 'xmlns:ж').replaceAll(/<(\/?)saml:/g, '<$1ж:');

describe('refused is what', () => {
  // written when it is read: what was written while others ran would be refused because it is over
  it.each<[string, () => string]>([
    [
      'another provider has issued',
      () => writeResponse(signed({ issuer: 'https://druga.primer.rs' })),
    ],
    ['is for somebody else', () => writeResponse(signed({ audience: 'https://druga.primer.rs' }))],
    [
      'another organisation was to receive',
      () => writeResponse(signed({ recipient: `${ownAddress}-2` })),
    ],
    ['answers another request', () => writeResponse(signed({ inResponseTo: '_drugi' }))],
    ['answers none', () => writeResponse(signed({ inResponseTo: '' }))],
    ['is over', () => writeResponse(signed({ until: -31 }))],
    ['has not begun', () => writeResponse(signed({ from: 40 }))],
    ['names somebody for this time only', () => writeResponse(signed({ format: 'transient' }))],
    ['names nobody', () => writeResponse(signed({ subject: '' }))],
    ['nobody has signed', () => writeResponse(writeAssertion(said))],
    ['somebody else has signed', () => writeResponse(signed({}, foreignKeys))],
    [
      'is signed by SHA-1',
      ofHonest((honest) =>
        putSignature(honest, writeSignature(keys, honest, { ...said, by: 'sha1' })),
      ),
    ],
    [
      'was changed after it was signed',
      () => writeResponse(signed().replace('>jelena<', '>administratorka<')),
    ],
    ['has two assertions', () => writeResponse(signed() + signed({ id: '_druga' }))],
    ['has an unsigned one before', () => writeResponse(writeAssertion(evil) + signed())],
    ['has an unsigned one after', () => writeResponse(signed() + writeAssertion(evil))],
    [
      'wraps what was signed in an extension',
      () => writeResponse(inExtensions(signed()) + writeAssertion(evil)),
    ],
    [
      'wraps what was signed in the signature of another one',
      ofHonest((honest, signature) =>
        putSignature(writeAssertion(evil), signature.replace('</ds:Signature>', inObject(honest))),
      ),
    ],
    [
      'wraps what was signed in what was not',
      () =>
        writeResponse(
          writeAssertion(evil).replace('</saml:Assertion>', `${signed()}</saml:Assertion>`),
        ),
    ],
    [
      'has two with the same id',
      () => writeResponse(inExtensions(signed()) + writeAssertion({ ...evil, id: said.id })),
    ],
    [
      'has one under another prefix',
      () => writeResponse(inExtensions(signed()) + asRenamed(writeAssertion(evil))),
    ],
    ['moves the signature away', ofHonest((honest, signature) => signature + honest)],
    [
      'has a comment in a name',
      () => writeResponse(signed().replace('>jelena<', '>jelena<!---->.zla<')),
    ],
    [
      'has a comment in a signed name',
      () => writeResponse(signed({ subject: 'jelena<!---->.zla' })),
    ],
    [
      'has an instruction',
      () => writeResponse(signed()).replace('<samlp:Status>', '<?x y?><samlp:Status>'),
    ],
    ['declares a type', () => `<!DOCTYPE a [<!ENTITY b "c">]>${writeResponse(signed())}`],
    [
      'reads a file by an entity',
      () =>
        `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${writeResponse(signed({ subject: '&b;' }))}`,
    ],
    ['is longer than any answer', () => writeResponse(`${' '.repeat(200_000)}${signed()}`)],
    ['is no answer', () => '<samlp:Response xmlns:samlp="urn:x"></samlp:Response>'],
    ['is no XML', () => 'odgovor'],
    ['is nothing', () => ''],
  ])('%s', async (_, xml) => {
    await expect(read(xml())).rejects.toMatchObject({ code: 'identity.provider-refused' });
  });
});
