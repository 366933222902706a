import { pickAttributes, type BankAttributes, filterByTracks } from './bank-attributes';

const attributes: BankAttributes = { points: 1, objective: 'upucivanje', difficulty: 'hard' };

it.each<[readonly BankAttributes['tracks'][], readonly string[], readonly number[]]>([
  [[undefined, [], ['police'], ['police', 'health'], ['media']], ['health'], [0, 1, 3]],
  [
    [undefined, ['police'], ['media']],
    ['police', 'media'],
    [0, 1, 2],
  ],
  [[undefined, ['police']], [], [0]],
])('of items for %j, courses for %j draw those at %j', (own, tracks, drawn) => {
  const items = own.map((each) => ({ ...attributes, ...(each && { tracks: each }) }));
  expect(filterByTracks(items, tracks)).toEqual(drawn.map((place) => items[place]));
});

it('keeps all that an item has beside its question, and nothing else', () => {
  const all: BankAttributes = {
    ...attributes,
    tracks: ['health'],
    indicator: 'NI-12',
    sourceFact: 'kazna',
    tags: ['prijem'],
    enemies: ['zd-07'],
    mustHave: true,
    mustPass: true,
    asksConfidence: true,
  };
  expect(pickAttributes({ ...all, ...{ prompt: [] } })).toEqual(all);
});
