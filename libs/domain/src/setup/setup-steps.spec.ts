import { setupSteps, type SetupFacts } from './setup-steps';

const organiser = { written: true, signatory: 'signs', certificate: null } as const;
const everything: SetupFacts = {
  local: false,
  organiser,
  credentialKey: 'ready',
  mail: 'accepted',
  contactsSaved: true,
  courses: 1,
};
const nothing: SetupFacts = {
  local: false,
  organiser: undefined,
  credentialKey: 'missing',
  mail: undefined,
  contactsSaved: false,
  courses: 0,
};

function open(found: SetupFacts): string[] {
  return setupSteps(found).flatMap(({ name, done, reason }) =>
    done ? [] : [`${name}: ${reason}`],
  );
}

describe('the steps of setting up', () => {
  it('are all open where there is nothing', () => {
    expect(open(nothing)).toEqual([
      'organiser: missing',
      'signatory: missing',
      'key: missing',
      'mail: missing',
      'contacts: missing',
      'course: missing',
    ]);
  });

  it('are all done where there is everything', () => {
    expect(open(everything)).toEqual([]);
  });

  it.each<[string, Partial<SetupFacts>, string]>([
    [
      'a name in one script',
      { organiser: { ...organiser, written: false } },
      'organiser: incomplete',
    ],
    [
      'nobody who signs',
      { organiser: { ...organiser, signatory: 'missing' } },
      'signatory: missing',
    ],
    [
      'a placeholder that signs',
      { organiser: { ...organiser, signatory: 'unnamed' } },
      'signatory: unnamed',
    ],
    ['no key', { credentialKey: 'missing' }, 'key: missing'],
    ['a key that cannot be read', { credentialKey: 'unusable' }, 'key: unusable'],
    [
      'a certificate that has ended',
      { organiser: { ...organiser, certificate: 'expired' } },
      'key: certificate-expired',
    ],
    [
      'a certificate whose files are gone',
      { organiser: { ...organiser, certificate: 'missing' } },
      'key: certificate-missing',
    ],
    ['a mail server that was not asked', { mail: undefined }, 'mail: missing'],
    ['a refused mail', { mail: 'refused' }, 'mail: refused'],
    ['contacts that nobody has saved', { contactsSaved: false }, 'contacts: missing'],
    ['no course', { courses: 0 }, 'course: missing'],
  ])('with %s have that one open', (_, part, step) => {
    expect(open({ ...everything, ...part })).toEqual([step]);
  });

  it('ask on one machine for neither mail nor contacts, and say so', () => {
    const local = { ...everything, local: true, mail: undefined, contactsSaved: false };
    expect(open(local)).toEqual([]);
    expect(setupSteps(local).filter(({ reason }) => reason === 'local')).toHaveLength(2);
  });

  it('are content with a certificate that ends soon', () => {
    expect(open({ ...everything, organiser: { ...organiser, certificate: 'ending' } })).toEqual([]);
  });
});
