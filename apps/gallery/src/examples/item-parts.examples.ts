import { optionOrder } from '@svetionik/domain/attempt/option-order';
import { ask } from '@svetionik/domain/items/present';
import { seededRandom } from '@svetionik/domain/random';
import { mapItemTexts } from '@svetionik/domain/transliteration/map-texts';
import { CriteriaList } from '@svetionik/ui/items/criteria-list';
import { GappedPassage } from '@svetionik/ui/items/gapped-passage';
import { PictureRegions } from '@svetionik/ui/items/hot-spot/picture-regions';
import { Illustrations } from '@svetionik/ui/items/illustrations';
import { ItemControl } from '@svetionik/ui/items/item-control';
import { OptionContent } from '@svetionik/ui/items/option-content';
import { ShareList } from '@svetionik/ui/items/share-list';
import { type Example, show } from './example';
import { room, roomPicture } from './files';
import { givenItem } from './given-item';
import { illustrate } from './room-pictures';

/** What stands in controls of several kinds. */
export const itemParts: Example = (writing) => {
  const { line, words } = writing;
  const picture = { ...roomPicture, alternative: line(roomPicture.alternative) };
  const { regions } = mapItemTexts(givenItem('hot-spot'), writing);
  const single = mapItemTexts(illustrate(givenItem('single-choice'), room), writing);
  const shares = [
    { answer: line('Pozovem policiju'), percent: 50 },
    { answer: line('Sačekam do sutra'), percent: -25 },
  ];
  return [
    show('illustrated', ItemControl, {
      item: ask(single, optionOrder(single, seededRandom(single.id))),
    }),
    show('illustrations', Illustrations, { pictures: [picture, picture] }),
    show('option with a picture', OptionContent, {
      option: { id: 'a', picture, text: words('Na stolu je **telefon**.') },
    }),
    show('criteria', CriteriaList, {
      criteria: [
        { title: line('Redosled koraka'), points: 3 },
        { title: line('Bezbednost osobe'), points: 1 },
      ],
    }),
    show('regions', PictureRegions, { picture, regions, chosen: new Set(['vrata']) }),
    show('regions explained', PictureRegions, {
      picture,
      regions,
      chosen: new Set(['vrata', 'prozor']),
      right: new Set(['vrata', 'telefon']),
    }),
    show('shares', ShareList, { leeway: { shares } }),
    show('gapped passage', GappedPassage, {
      name: 'gapped',
      passage: [[{ text: line('Prvo ') }, { text: '', part: 'g' }, { text: '.' }]],
      gaps: [{ id: 'g', targets: [{ id: 't', text: line('pozdravite') }] }],
    }),
  ];
};
