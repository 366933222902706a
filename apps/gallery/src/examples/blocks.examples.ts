import type { Block as AnyBlock } from '@svetionik/domain/course/block';
import type { Type } from '@angular/core';
import { mapBlockTexts } from '@svetionik/domain/transliteration/map-texts';
import { Accordion } from '@svetionik/ui/blocks/accordion';
import { Block } from '@svetionik/ui/blocks/block';
import type { BlockRecord } from '@svetionik/ui/blocks/block-event';
import { Callout } from '@svetionik/ui/blocks/callout';
import { Case } from '@svetionik/ui/blocks/case';
import { ContentNote } from '@svetionik/ui/blocks/content-note';
import { Download } from '@svetionik/ui/blocks/download';
import { Handout } from '@svetionik/ui/blocks/handout';
import { Indicators } from '@svetionik/ui/blocks/indicators';
import { Picture } from '@svetionik/ui/blocks/picture';
import { PlainBlock } from '@svetionik/ui/blocks/plain-block';
import { Table } from '@svetionik/ui/blocks/table';
import { Video } from '@svetionik/ui/blocks/video';
import { AccordionExample } from './accordion-example';
import * as given from './given-blocks';
import { type Example, type Examples, show } from './example';
import { richTextStates } from './rich-text.examples';
import { lengthen } from './writing';

type States = readonly (readonly [string, AnyBlock, object?])[];

/** The component of a block: as it is, in other states, and with long words. */
function blockStates(
  component: Type<unknown>,
  plain: AnyBlock,
  others: States = [],
  isWide = false,
): Example {
  return (writing) => {
    const state = (name: string, block: AnyBlock, inputs: object = {}) => {
      const id = `${block.id}-${name.replaceAll(' ', '-')}`;
      const written = mapBlockTexts({ ...block, id }, writing);
      return show<unknown>(name, component, { block: written, ...inputs }, { isWide });
    };
    return [
      state('plain', plain),
      ...others.map(([name, block, inputs]) => state(name, block, inputs)),
      state('long words', mapBlockTexts(plain, lengthen)),
    ];
  };
}

const record = (record: BlockRecord) => ({ record });

const anyBlock = blockStates(Block, given.indicators, [
  ['case', given.ward, record({ path: ['pitajte'] })],
  ['content note', given.note, record({ way: 'alternative' })],
  ['knowledge check', given.check],
]);

const openedAccordion: Example = (writing) => {
  const block = mapBlockTexts(given.accordion, writing);
  return block.kind === 'accordion' ? [show('opened', AccordionExample, { block })] : [];
};

/** What a content note holds. */
const insideNote: Example = ({ line }) => [
  show('inside a content note', PlainBlock, {
    block: {
      ...given.download,
      title: line(given.download.title),
      description: line(given.download.description),
    },
  }),
];

export const blocks: Examples<'blocks'> = {
  accordion: (writing) => [
    ...blockStates(Accordion, given.accordion)(writing),
    ...openedAccordion(writing),
  ],
  callout: blockStates(
    Callout,
    given.callout,
    (['law', 'practice', 'care'] as const).map((tone) => [tone, { ...given.callout, tone }]),
  ),
  case: blockStates(Case, given.ward, [
    ['under way', given.ward, { path: ['pitajte'] }],
    ['ended', given.ward, { path: ['pitajte', 'reci'] }],
  ]),
  'content-note': blockStates(ContentNote, given.note, [
    ['described', given.note, { way: 'described' }],
    ['alternative', given.note, { way: 'alternative' }],
  ]),
  download: blockStates(Download, given.download),
  handout: blockStates(
    Handout,
    given.handout,
    (['making', 'ready', 'failed', 'offline'] as const).map((state) => [state, given.handout]),
  ),
  indicators: blockStates(Indicators, given.indicators),
  picture: blockStates(Picture, given.picture, [
    ['decorative', { ...given.picture, alternative: '', decorative: true }],
  ]),
  table: blockStates(Table, given.table, [], true),
  text: richTextStates,
  video: blockStates(Video, given.video, [
    ['silent', { ...given.video, sound: false }],
    ['recording', given.recorded],
    ['not playable', given.unplayable],
  ]),
  'any-block': (writing) => [...anyBlock(writing), ...insideNote(writing)],
};
