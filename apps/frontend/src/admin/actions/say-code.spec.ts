import { providerLinkReasons } from '@svetionik/domain/access/provider-link-reasons';
import { readingRoles } from '@svetionik/domain/people/person-sight';
import { bulkDeedKinds } from '@svetionik/domain/people/bulk-deed';
import { erasureGrounds } from '@svetionik/domain/privacy/erasure-answer';
import { dataGrounds } from '@svetionik/domain/privacy/processing';
import { retainedKinds } from '@svetionik/domain/privacy/retention';
import english from '../../messages/actions.en.json';
import serbian from '../../messages/actions.sr-Cyrl.json';
import { sayCode } from './say-code';

const words = new Map(Object.entries(serbian.detail));
const spoken = { say: (word: string) => words.get(word), day: (day: string) => `[${day}]` };

it.each([
  ['register-book', 'деловодник као књига'],
  ['wrong-data', 'погрешан податак на документу'],
  ['request 2026-11-03', 'на захтев те особе [2026-11-03]'],
  ['register-entry: for ever', 'име у деловоднику: трајно'],
  ['action-record: 5 years', 'записи о радњама: 5 год.'],
  ['action-record: 12 from before 2020-01-01', 'записи о радњама: 12 пре [2020-01-01]'],
  ['213', '213'],
  ['112-115/2026', '112-115/2026'],
])('%s is said', (code, said) => {
  expect(sayCode(code, spoken)).toBe(said);
});

it('has words for every reason, ground, kind and form that is recorded', () => {
  const recorded = [
    ...[...bulkDeedKinds, ...dataGrounds, ...erasureGrounds, ...providerLinkReasons],
    ...retainedKinds,
    ...readingRoles,
  ];
  expect(Object.keys(serbian.detail)).toEqual(expect.arrayContaining([...recorded]));
  expect(Object.keys(english.detail).sort()).toEqual(Object.keys(serbian.detail).sort());
});
