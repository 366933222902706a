import { signal } from '@angular/core';
import type { LessonReference } from '@svetionik/domain/course/course';
import { render } from '@svetionik/ui/testing/render';
import { CourseStore } from './course-store';
import { LessonChoice } from './lesson-choice';

const lessons = ['prva', 'druga'].map((id) => ({ id, title: `Lekcija ${id}` }));
const pinned = [
  { id: 'm1', slug: 'opste', title: 'Opšte', lessons },
  { id: 'm2', slug: 'praksa', title: 'Praksa', lessons },
];
const at = (name: string): LessonReference => {
  const [module = '', lesson = ''] = name.split('/');
  return { module, lesson };
};

async function open(...chosen: readonly string[]) {
  const value = chosen.map(at);
  const changes: string[][] = [];
  const choice = await render(LessonChoice, { name: 'Cilj 1', value }, {}, [
    { provide: CourseStore, useValue: { pinned: signal(pinned) } },
  ]);
  choice.component.changed.subscribe((changed) =>
    changes.push(changed.map(({ module, lesson }) => `${module}/${lesson}`)),
  );
  const boxes = () => choice.all<HTMLInputElement>('input');
  return { choice, boxes, changes, press: (place: number) => boxes()[place]?.click() };
}

describe('the lessons that teach an objective', () => {
  it('are chosen from those of each module, and kept in the order of the course', async () => {
    const { boxes, press, changes } = await open('praksa/prva');
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, true, false]);
    press(1);
    press(2);
    expect(changes).toEqual([['opste/druga', 'praksa/prva'], []]);
  });

  it('show one that the course no longer has, until it is taken away', async () => {
    const { choice, boxes, press, changes } = await open('opste/nema', 'opste/prva');
    expect(choice.words).toContain('opste/nema');
    expect(boxes()).toHaveLength(5);
    press(1);
    press(4);
    expect(changes).toEqual([['opste/prva', 'opste/druga', 'opste/nema'], ['opste/prva']]);
  });
});
