import type {
  AccordionBlock,
  CalloutBlock,
  CaseBlock,
  ContentNoteBlock,
  DownloadBlock,
  HandoutBlock,
  IndicatorsBlock,
  KnowledgeCheckBlock,
  PictureBlock,
  TableBlock,
  VideoBlock,
} from '@svetionik/domain/course/block';
import { text } from './every-kind';
import { film, form, recording, roomPicture } from './files';
import { givenItem } from './given-item';

export const accordion: AccordionBlock = {
  id: 'accordion',
  kind: 'accordion',
  sections: [
    { id: 'pre', title: 'Pre razgovora', body: text('Pripremite prostoriju i vreme.') },
    { id: 'tokom', title: 'Tokom razgovora', body: text('Pitajte nasamo.\n\n- Pozdravite.') },
  ],
};

export const callout: CalloutBlock = {
  id: 'callout',
  kind: 'callout',
  tone: 'note',
  title: 'Jedan znak otvara pitanje',
  body: text('Odgovor se traži **dalje**, uz ono što piše u protokolu ustanove.'),
};

const decision = (id: string, title: string, body: string) =>
  ({ id, kind: 'decision', title, body: text(body) }) as const;
const choice = (id: string, label: string, next: string) => ({
  id,
  label,
  consequence: text('Šta sledi piše u protokolu ustanove.'),
  next,
});

export const ward: CaseBlock = {
  id: 'case',
  kind: 'case',
  title: 'Razgovor na prijemu',
  vignette: text('Devojčica je ostala nasamo sa Vama.'),
  start: 'pocetak',
  nodes: [
    {
      ...decision('pocetak', 'Početak razgovora', 'Ćuti.'),
      choices: [
        choice('pitajte', 'Pitajte da li želi da govori', 'beleska'),
        choice('pustite', 'Pustite je da ode', 'kraj'),
      ],
    },
    {
      ...decision('beleska', 'Beleška', 'Rekla je dve rečenice.'),
      choices: [
        choice('reci', 'Zabeležite njene reči', 'kraj'),
        choice('utisak', 'Zabeležite svoj utisak', 'kraj'),
      ],
    },
    {
      id: 'kraj',
      kind: 'outcome',
      title: 'Kraj razgovora',
      result: 'safer',
      body: text('Otišla je kući.'),
      debrief: text('Važno je ko je kome šta rekao.'),
    },
  ],
};

export const indicators: IndicatorsBlock = {
  id: 'indicators',
  kind: 'indicators',
  title: 'Znaci u čekaonici',
  indicators: [
    { id: 'a', sign: 'Odgovara pratilac', detail: 'Osoba ne stiže da odgovori sama.' },
    { id: 'b', sign: 'Dokumenta su kod pratioca', detail: 'Osoba ih nema ni kada ih tražite.' },
  ],
};

export const note: ContentNoteBlock = {
  id: 'note',
  kind: 'content-note',
  title: 'Sledi opis razgovora',
  reason: text('Na opisu se vidi kako se beleže tačne reči.'),
  blocks: [{ id: 'opis', kind: 'text', body: text('Devojčica gleda u pod i govori tiho.') }],
  alternative: [{ id: 'sazetak', kind: 'text', body: text('Zabeležite tačne reči i vreme.') }],
};

export const download: DownloadBlock = {
  id: 'download',
  kind: 'download',
  title: 'Obrazac za belešku',
  description: 'Jedna strana, za štampu.',
  file: form,
};

export const handout: HandoutBlock = {
  id: 'handout',
  kind: 'handout',
  title: 'Podsetnik za tim',
  description: 'Jedna strana za unutrašnju upotrebu, bez mesta za podatke osobe.',
  checklist: true,
  body: [
    ...text('Nijedan znak sam po sebi ne dokazuje ništa.'),
    {
      kind: 'list',
      ordered: false,
      entries: [text('Ko odgovara, a ko ćuti?'), text('Osoba koja upućuje prijavu:')],
    },
  ],
};

export const picture: PictureBlock = {
  id: 'picture',
  kind: 'picture',
  ...roomPicture,
  caption: text('Prostorija za razgovor nasamo.'),
};

export const table: TableBlock = {
  id: 'table',
  kind: 'table',
  caption: 'Koga zovete',
  columns: ['', 'Broj', 'Kada'],
  rows: [
    [text('Hitna pomoć'), text('194'), text('Kada je nekome **loše**.')],
    [text('Policija'), text('192'), text('Kada je neko u opasnosti.')],
  ],
};

export const video: VideoBlock = {
  id: 'video',
  kind: 'video',
  title: 'Razgovor nasamo',
  file: film,
  captions: [{ from: 0, to: 60, text: 'Pozdravite i pitajte da li je sada dobro vreme.' }],
  seconds: 75,
  sound: true,
  transcript: text('Pozdravite i pitajte da li je sada dobro vreme.'),
};

export const recorded: VideoBlock = { ...video, id: 'recorded', file: recording };

export const unplayable: VideoBlock = {
  ...video,
  id: 'unplayable',
  file: { ...film, hash: 'room.svg' },
};

export const check: KnowledgeCheckBlock = {
  id: 'check',
  kind: 'knowledge-check',
  item: givenItem('single-choice'),
};
