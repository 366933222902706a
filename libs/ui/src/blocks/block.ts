import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Block as AnyBlock } from '@svetionik/domain/course/block';
import type { BlockEvent, BlockRecord } from './block-event';
import { Case } from './case';
import { ContentNote } from './content-note';
import { KnowledgeCheck } from './knowledge-check';
import { PlainBlock } from './plain-block';

/**
 * A block of any kind, as a learner sees it. What was done in it before comes in as `record`, what is done goes out
 * as `happened`; it keeps nothing itself.
 *
 * @example
 * <ui-block [block]="block" [record]="{ second: 42 }" (happened)="note($event)" />
 */
@Component({
  selector: 'ui-block',
  imports: [Case, ContentNote, KnowledgeCheck, PlainBlock],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = block();
    @switch (it.kind) {
      @case ('content-note') {
        <ui-content-note
          [block]="it"
          [way]="record().way"
          (tookWay)="happened.emit({ kind: 'took-way', block: it.id, way: $event })"
          (played)="happened.emit({ kind: 'played', block: it.id, second: $event })"
        />
      }
      @case ('case') {
        <ui-case
          [block]="it"
          [path]="record().path ?? []"
          (decided)="
            happened.emit({
              kind: 'decided',
              block: it.id,
              path: $event.path,
              finished: $event.finished,
            })
          "
        />
      }
      @case ('knowledge-check') {
        <ui-knowledge-check
          [block]="it"
          [response]="record().response"
          (answered)="happened.emit({ kind: 'answered', block: it.id, response: $event })"
        />
      }
      @default {
        <ui-plain-block
          [block]="it"
          [second]="record().second ?? 0"
          (played)="happened.emit({ kind: 'played', block: it.id, second: $event })"
        />
      }
    }
  `,
  styles: `
    :host {
      display: block;
      font: 400 1.1875rem/1.6 var(--font-read);
    }
  `,
})
export class Block {
  readonly block = input.required<AnyBlock>();
  readonly record = input<BlockRecord>({});
  readonly happened = output<BlockEvent>();
}
