import { countsAsProof, type AskedProvider } from './provider-proof';

const asked: AskedProvider = {
  byProvider: true,
  reachesOthers: false,
  linkedByAdministrator: false,
  changedSince: false,
  hasFactor: false,
  saysFactor: false,
};

describe('a fresh sign-in at the provider of the organisation', () => {
  it.each<[string, Partial<AskedProvider>, boolean]>([
    ['proves whoever has no second factor', {}, true],
    ['proves whoever has one, where it was asked for', { hasFactor: true, saysFactor: true }, true],
    ['proves nobody who has one, where it was not', { hasFactor: true }, false],
    ['proves nobody who came in by their own way', { byProvider: false }, false],
    ['proves nobody in a network with members', { reachesOthers: true }, false],
    ['proves nobody who was linked with what was there before', { changedSince: true }, false],
    ['proves nobody whom an administrator has linked', { linkedByAdministrator: true }, false],
  ])('%s', (_, part, counts) => {
    expect(countsAsProof({ ...asked, ...part })).toBe(counts);
  });
});
