import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Block } from '@svetionik/domain/course/block';
import type { Way } from '@svetionik/ui/blocks/block-event';
import { PlayerStore } from '../player-store';
import { LessonFacts } from './lesson-facts';

const inBoth = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
const days = { checkedOn: '2026-11-24', checkBy: '2027-11-24', grade: 'official-copy' };
const frozen = (id: string) => ({ ...days, id, version: 1, statement: 'Pre', source: 'Izvor' });
const later = (id: string, corrected: boolean, module = 'one') => ({
  ...days,
  module,
  id,
  version: 2,
  statement: inBoth('Posle', 'После'),
  source: inBoth('Izvor', 'Извор'),
  corrected,
  since: '2026-12-01T10:00:00Z',
});
const citing = (id: string, fact: string): Extract<Block, { kind: 'text' }> => ({
  id,
  kind: 'text',
  body: [{ kind: 'paragraph', runs: [{ text: 'x', fact }] }],
});

function given(
  blocks: readonly Block[],
  laterFacts: readonly object[],
  way?: Way,
  language = 'sr-Latn',
) {
  const store = {
    shown: signal({ language, module: { id: 'one' }, facts: [frozen('a'), frozen('b')] }),
    detail: signal({ laterFacts }),
    entries: signal(blocks.map((block) => ({ block, record: { way } }))),
  };
  TestBed.configureTestingModule({
    providers: [LessonFacts, { provide: PlayerStore, useValue: store }],
  });
  return TestBed.inject(LessonFacts);
}

describe('LessonFacts', () => {
  it('keeps what the edition froze, with what holds now in the script that is read', () => {
    const facts = given([citing('text', 'a')], [later('a', true)], undefined, 'sr-Cyrl');
    expect(facts.find('a')).toMatchObject({
      version: 1,
      statement: 'Pre',
      later: { version: 2, statement: 'После', source: 'Извор' },
    });
    expect(facts.find('b')?.later).toBeUndefined();
    expect(facts.find('unknown')).toBeUndefined();
  });

  it.each([
    ['a fact that the lesson cites', [later('a', true)], ['a']],
    ['not what another lesson cites', [later('b', true)], []],
    ['not what was only checked again', [later('a', false)], []],
    ['not what another module cites in its own version', [later('a', true, 'two')], []],
  ])('corrects above the lesson: %s', (_, laterFacts, expected) => {
    expect(
      given([citing('text', 'a')], laterFacts)
        .corrected()
        .map(({ id }) => id),
    ).toEqual(expected);
  });

  it.each<[Way | undefined, readonly string[]]>([
    [undefined, []],
    ['described', ['a']],
    ['alternative', ['b']],
  ])('says nothing of a note before its way is chosen: %s', (way, expected) => {
    const note: Block = {
      id: 'note',
      kind: 'content-note',
      title: 'Note',
      reason: [],
      blocks: [citing('x', 'a')],
      alternative: [citing('y', 'b')],
    };
    expect(
      given([note], [later('a', true), later('b', true)], way)
        .corrected()
        .map(({ id }) => id),
    ).toEqual(expected);
  });
});
