import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import type { Item } from '@svetionik/domain/items/item';
import { options } from '@svetionik/ui/testing/given';
import { render } from '@svetionik/ui/testing/render';
import { FactsStore } from '../fields/facts-store';
import { ItemForm } from './item-form';

@Component({
  selector: 'app-question-of-an-author',
  imports: [ItemForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-item-form [item]="item()" (changed)="item.set($event)" />`,
})
class QuestionOfAnAuthor {
  readonly item = signal<Item>({
    id: 'q',
    kind: 'single-choice',
    prompt: [],
    feedback: [],
    options: options('ab'),
    key: 'a',
  });
}

it('keeps both of two changes of which the second comes before the page is drawn again', async () => {
  const facts = { provide: FactsStore, useValue: { keys: () => new Set(), items: () => [] } };
  const page = await render(QuestionOfAnAuthor, {}, {}, [facts]);
  const [, right] = page.all('app-options-form input[type="radio"]');
  const add = page.all('app-options-form > p button').at(-1);
  right?.click();
  add?.click();
  expect(page.component.item()).toMatchObject({
    options: [{ id: 'a' }, { id: 'b' }, {}],
    key: 'b',
  });
});
