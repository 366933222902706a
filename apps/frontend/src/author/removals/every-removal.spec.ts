import { type ComponentRef, reflectComponentType, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Block } from '@svetionik/domain/course/block';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Item } from '@svetionik/domain/items/item';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { paragraph } from '@svetionik/ui/testing/given';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenItems } from '../../../../../test/support/given-items';
import { AttributesForm } from '../bank/attributes-form';
import { BlockForm } from '../blocks/block-form';
import { CourseModules } from '../course/course-modules';
import { CourseStore } from '../course/course-store';
import { ObjectivesForm } from '../course/objectives-form';
import { ItemForm } from '../items/item-form';
import { authorKinds } from '../items/registry';
import { LessonEditor } from '../module/lesson-editor';
import { KeptRemovals } from './kept-removals';
import { provideRemovals, Removals } from './removals';

const author = join(__dirname, '..');
const long = (text: string): RichText => paragraph(`${text} `.repeat(80).trim());
const file = { hash: 'ab', mediaType: 'image/webp', bytes: 9 };
const picture = { file, width: 40, height: 30, alternative: 'Vrata', decorative: false };
const text = (id: string): Block => ({ id, kind: 'text', body: long(`Tekst ${id}`) });

const blocks: readonly Block[] = [
  {
    id: 'slucaj',
    kind: 'case',
    title: 'Slučaj',
    vignette: long('Početak'),
    start: 'a',
    nodes: [
      {
        id: 'a',
        kind: 'decision',
        title: 'Šta sada?',
        body: long('Odluka'),
        choices: ['x', 'y'].map((id) => ({
          id,
          label: `Izbor ${id}`,
          consequence: paragraph(id),
          next: 'b',
        })),
      },
      {
        id: 'b',
        kind: 'outcome',
        title: 'Ishod',
        result: 'safer',
        body: paragraph('B'),
        debrief: [],
      },
    ],
  },
  {
    id: 'najava',
    kind: 'content-note',
    title: 'Najava',
    reason: paragraph('Zašto'),
    blocks: [
      { id: 'p', kind: 'text', body: paragraph('Opis') },
      { id: 'q', kind: 'text', body: long('Opis') },
    ],
    alternative: [{ id: 'r', kind: 'text', body: paragraph('Drugi put') }],
  },
  {
    id: 'podsetnik',
    kind: 'handout',
    title: 'Podsetnik',
    description: 'Jedna strana',
    checklist: true,
    body: long('Pitajte nasamo'),
  },
  {
    id: 'odeljci',
    kind: 'accordion',
    sections: ['a', 'b'].map((id) => ({ id, title: `Odeljak ${id}`, body: paragraph(id) })),
  },
  {
    id: 'tabela',
    kind: 'table',
    caption: 'Tabela',
    columns: ['Jedan', 'Dva', 'Tri'],
    rows: [
      [paragraph('1'), paragraph('2'), paragraph('3')],
      [paragraph('4'), paragraph('5'), paragraph('6')],
    ],
  },
  {
    id: 'film',
    kind: 'video',
    title: 'Film',
    file: { ...file, mediaType: 'video/mp4' },
    poster: file,
    seconds: 9,
    captions: [
      { from: 0, to: 2, text: 'Prve reči' },
      { from: 2, to: 4, text: 'Druge reči' },
    ],
    transcript: [],
  },
  {
    id: 'znaci',
    kind: 'indicators',
    title: 'Znaci',
    indicators: ['a', 'b'].map((id) => ({ id, sign: `Znak ${id}`, detail: '' })),
  },
  {
    id: 'pitanje',
    kind: 'knowledge-check',
    item: {
      ...authorKinds['multiple-choice'].make({
        id: 'p',
        prompt: paragraph('Šta?'),
        feedback: [],
        options: ['a', 'b', 'c'].map((id) => ({ id, text: paragraph(id), feedback: [], picture })),
        right: ['a', 'b'],
      }),
      illustrations: [picture, { ...picture, alternative: 'Hol' }],
    },
  },
];

const fresh = Object.values(authorKinds).map(({ make }): Item =>
  make({
    id: 'p',
    prompt: paragraph('Šta?'),
    feedback: [],
    options: ['a', 'b', 'c'].map((id) => ({ id, text: paragraph(id), feedback: [] })),
    right: ['a'],
  }),
);

/** One of each kind: as the tests of all kinds have it, or as an author begins it. */
const items = [
  ...givenItems.map(({ item }) => item),
  ...fresh.filter(({ kind }) => !givenItems.some(({ item }) => item.kind === kind)),
];

/** Those whose answers may earn a part of the points, with two that do. */
const sharing = fresh.flatMap((item): Item[] => {
  if (item.kind === 'short-text')
    return [{ ...item, shares: ['a', 'b'].map((text) => ({ text, percent: 50 })) }];
  if (item.kind === 'numeric')
    return [{ ...item, shares: [1, 2].map((value) => ({ value, tolerance: 0, percent: 50 })) }];
  return [];
});

/** A part of the studio that is drawn alone: what holds it, what it edits, and what it needs beside that. */
interface Sample {
  readonly name: string;
  readonly component: Type<unknown>;
  readonly content: object;
  show(drawn: ComponentRef<unknown>, content: object): void;
  listen(drawn: { readonly instance: unknown }, edit: (content: object) => void): void;
}

function form(name: string, component: Type<unknown>, input: string, content: object, more = {}) {
  const sample: Sample = {
    name,
    component,
    content,
    show: (drawn, now) => {
      for (const [other, value] of Object.entries(more)) drawn.setInput(other, value);
      drawn.setInput(input, now);
    },
    listen: ({ instance }, edit) => {
      if (instance instanceof AttributesForm)
        instance.changed.subscribe((change) => edit({ ...instance.item(), ...change }));
      else if (instance instanceof BlockForm || instance instanceof ItemForm)
        instance.changed.subscribe(edit);
    },
  };
  return sample;
}

const course = signal<object>({});
let editCourse: (content: object) => void;
const courseStore = {
  content: course,
  edit: (change: object) => editCourse({ ...course(), ...change }),
  modules: { items: () => [], all: () => undefined },
  draft: () => undefined,
  pinned: () => [],
};
function ofCourse(component: Type<unknown>): Sample {
  return {
    name: component.name,
    component,
    content: {
      title: 'Kurs',
      objectives: ['a', 'b'].map((id) => ({ id, title: `Cilj ${id}` })),
      modules: ['m', 'n'].map((module) => ({ module, edition: 1, declined: null })),
    },
    show: (_, content) => course.set(content),
    listen: (_, edit) => (editCourse = edit),
  };
}

const lesson: Sample = {
  name: 'blocks of a lesson',
  component: LessonEditor,
  content: { title: 'Lekcija', minutes: 5, blocks: [text('a'), ...blocks, text('b')] },
  show: (drawn, content) => drawn.setInput('lesson', lessonUnit(content, editLesson)),
  listen: (_, edit) => (editLesson = edit),
};
let editLesson: (content: object) => void;
const lessonUnit = (content: object, edit: (content: object) => void) => ({
  id: 'lesson',
  key: 'lekcija',
  unit: { content: () => content, conflicts: () => [], current: () => ({}), edit },
});

const samples: readonly Sample[] = [
  lesson,
  ...blocks.map((block) => form(`a ${block.kind}`, BlockForm, 'block', block, { wanted: 'a' })),
  ...items.map((item) =>
    form(`a question: ${item.kind} ${item.id}`, ItemForm, 'item', {
      ...item,
      illustrations: [picture],
    }),
  ),
  ...sharing.map((item) => form(`shares of a question: ${item.kind}`, ItemForm, 'item', item)),
  form(
    'attributes of a question',
    AttributesForm,
    'item',
    { ...fresh[0], points: 1, objective: 'a', difficulty: 'easy', enemies: ['b', 'c'] },
    { objectives: [], others: [{ id: 'b', name: 'B' }] },
  ),
  ofCourse(ObjectivesForm),
  ofCourse(CourseModules),
];

/** What is removed as a row of its own is asked about and kept as a part: test/e2e/walks/studio.e2e.ts walks both. */
const rows = ['app-bank-item', 'app-module-outline'];

/** The components of the studio that have a control that removes, by their selectors. */
function findRemovingComponents(): string[] {
  const files = readdirSync(author, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((each) => each.endsWith('.ts') && !each.endsWith('.spec.ts'));
  return sources.flatMap((each) => {
    const source = readFileSync(join(author, each), 'utf8');
    const template = /templateUrl: '\.\/(.*)'/.exec(source)?.[1];
    const shown = template ? readFileSync(join(author, each, '..', template), 'utf8') : source;
    const selector = /selector: '([^']*)'/.exec(source)?.[1];
    return selector && /appRemoves|<app-entry-tools/.test(shown) ? [selector] : [];
  });
}

const removingComponents = findRemovingComponents();

function draw(sample: Sample) {
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      provideRouter([]),
      ...provideRemovals,
      { provide: KeptRemovals, useValue: { read: async () => [], keep() {}, forget() {} } },
      { provide: Dialogs, useValue: { ask: async () => true } },
      { provide: CourseStore, useValue: courseStore },
    ],
  });
  let content = sample.content;
  const removals = TestBed.inject(Removals);
  sample.listen({ instance: undefined }, (next) => edit(next));
  course.set(content);
  const fixture = TestBed.createComponent(sample.component);
  const edit = (next: object) => {
    content = next;
    sample.show(fixture.componentRef, next);
  };
  sample.show(fixture.componentRef, content);
  sample.listen(fixture.componentRef, edit);
  const unit = { content: () => content, edit };
  const units = () => [{ id: 'unit', unit }];
  return { fixture, removals, place: { draft: 'draft', units, restorePart: async () => {} }, unit };
}

const walked = new Set<string>();

/** The page's own files, which the test's page cannot hold. */
beforeAll(() => {
  URL.createObjectURL = () => 'blob:captions';
  URL.revokeObjectURL = () => undefined;
});

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  it('gets back each thing that can be removed, where it stood', async () => {
    const { fixture, removals, place, unit } = draw(sample);
    await removals.open(place);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const controls = () => [...host.querySelectorAll<HTMLButtonElement>('[data-removes]')];
    const own = reflectComponentType(sample.component)?.selector ?? '';
    for (let at = 0; at < controls().length; at += 1) {
      const [control, before] = [controls()[at], unit.content()];
      const nearest = control?.closest(removingComponents.join());
      walked.add(removingComponents.find((each) => nearest?.matches(each)) ?? own);
      control?.click();
      await fixture.whenStable();
      const [removal] = removals.all();
      expect({ at, changed: unit.content() !== before, kept: removals.count() }).toEqual({
        at,
        changed: true,
        kept: 1,
      });
      if (removal) await removals.bringBack(removal);
      await fixture.whenStable();
      expect({ at, content: unit.content() }).toEqual({ at, content: before });
    }
  });
});

describe('a control that removes', () => {
  it('is walked above, wherever it stands', () => {
    expect(removingComponents.filter((each) => !walked.has(each) && !rows.includes(each))).toEqual(
      [],
    );
  });

  it('is never a plain click', () => {
    const templates = readdirSync(author, { recursive: true, encoding: 'utf8' }).filter((each) =>
      /(?<!\.spec)\.(ts|html)$/.test(each),
    );
    const plain = templates.flatMap((each) =>
      [...readFileSync(join(author, each), 'utf8').matchAll(/\(click\)="([^"]*)"/g)]
        .map(([, called]) => called ?? '')
        .filter((called) =>
          /remove(?!d)|without|delete|discard|emit\((undefined|null)\)|: null/i.test(called),
        )
        .map((called) => `${each}: ${called}`),
    );
    expect(plain).toEqual([]);
  });
});
