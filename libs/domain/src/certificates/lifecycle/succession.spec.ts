import { findSuccession, type HeldCertificate } from './succession';

const held = (
  id: string,
  enrolment: string,
  more: Partial<HeldCertificate> = {},
): HeldCertificate => ({
  id,
  enrolment,
  kind: 'completion',
  standing: 'valid',
  replaces: null,
  renews: null,
  ...more,
});

const names = (one: string, all: readonly HeldCertificate[]) => {
  const found = all.find(({ id }) => id === one);
  if (found === undefined) throw new Error(`There is no ${one}.`);
  return Object.fromEntries(
    Object.entries(findSuccession(found, all)).flatMap(([relation, other]) =>
      other === undefined ? [] : [[relation, other.id]],
    ),
  );
};

const renewal = held('new', 'second', { renews: 'first' });
const old = held('old', 'first');
const expired = { standing: 'expired' } as const;
const [revoked, superseded] = [
  { standing: 'revoked' } as const,
  { standing: 'superseded' } as const,
];
const corrected = [
  held('right', 'first', { replaces: 'wrong' }),
  held('wrong', 'first', superseded),
];

describe('how certificates follow each other', () => {
  it.each<[string, readonly HeldCertificate[], Record<string, Record<string, string>>]>([
    ['one alone counts', [old], { old: { countsNow: 'old' } }],
    ['one alone that has expired', [{ ...old, ...expired }], { old: {} }],
    [
      'a renewal counts, though the old one is valid',
      [renewal, old],
      { new: { renews: 'old', countsNow: 'new' }, old: { renewedBy: 'new', countsNow: 'new' } },
    ],
    [
      'a renewal of what has expired',
      [renewal, { ...old, ...expired }],
      { new: { renews: 'old', countsNow: 'new' }, old: { renewedBy: 'new', countsNow: 'new' } },
    ],
    [
      'a renewal that has expired too',
      [
        { ...renewal, ...expired },
        { ...old, ...expired },
      ],
      { new: { renews: 'old' }, old: { renewedBy: 'new' } },
    ],
    [
      'a renewal that was revoked leaves the old one alone',
      [{ ...renewal, ...revoked }, old],
      { new: {}, old: { countsNow: 'old' } },
    ],
    [
      'a renewal of what was corrected and corrected again',
      [renewal, held('right', 'first', { ...superseded, replaces: 'old' }), { ...old, ...revoked }],
      { new: { renews: 'right', countsNow: 'new' } },
    ],
    [
      'a confirmation of the same enrolment is not what a renewal renews',
      [renewal, held('seen', 'first', { kind: 'participation' }), old],
      { new: { renews: 'old', countsNow: 'new' } },
    ],
    [
      'a renewal renewed again',
      [held('newest', 'third', { renews: 'second' }), renewal, { ...old, ...expired }],
      {
        newest: { renews: 'new', countsNow: 'newest' },
        new: { renews: 'old', renewedBy: 'newest', countsNow: 'newest' },
        old: { renewedBy: 'new', countsNow: 'newest' },
      },
    ],
    [
      'a correction counts',
      corrected,
      {
        right: { corrects: 'wrong', countsNow: 'right' },
        wrong: { correctedBy: 'right', countsNow: 'right' },
      },
    ],
    [
      'a correction that was renewed',
      [renewal, ...corrected],
      {
        new: { renews: 'right', countsNow: 'new' },
        right: { corrects: 'wrong', renewedBy: 'new', countsNow: 'new' },
        wrong: { correctedBy: 'right', countsNow: 'new' },
      },
    ],
    [
      'a renewal that was corrected',
      [
        held('right', 'second', { renews: 'first', replaces: 'new' }),
        { ...renewal, ...superseded },
        old,
      ],
      {
        old: { renewedBy: 'right', countsNow: 'right' },
        new: { correctedBy: 'right', countsNow: 'right' },
      },
    ],
    [
      'a correction that was revoked, and nothing after it',
      [
        { ...held('right', 'first', { replaces: 'wrong' }), ...revoked },
        held('wrong', 'first', superseded),
      ],
      { wrong: { correctedBy: 'right' }, right: { corrects: 'wrong' } },
    ],
    [
      'one issued anew after it was revoked',
      [old, held('taken back', 'first', revoked)],
      { 'taken back': { countsNow: 'old' }, old: { countsNow: 'old' } },
    ],
    [
      'participation beside a certificate of the same course',
      [old, held('took part', 'first', { kind: 'participation' })],
      { old: { countsNow: 'old' }, 'took part': { countsNow: 'took part' } },
    ],
    [
      'participation, corrected to be a certificate',
      [old, held('took part', 'first', { kind: 'participation', ...superseded })],
      { 'took part': { countsNow: 'old' } },
    ],
    [
      'participation renews nothing',
      [held('took part', 'second', { kind: 'participation', renews: 'first' }), old],
      { 'took part': { countsNow: 'took part' }, old: { countsNow: 'old' } },
    ],
    [
      'another course is none of its business',
      [held('other', 'elsewhere'), old],
      { old: { countsNow: 'old' } },
    ],
  ])('%s', (_, all, expected) => {
    for (const [one, relations] of Object.entries(expected))
      expect([one, names(one, all)]).toEqual([one, relations]);
  });
});
