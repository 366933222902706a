import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { followPath } from './follow-path';

/**
 * A case to decide: each decision is confirmed and stays, and the next one opens below it. With a `review` it says what
 * followed from each decision, and where the best path goes.
 *
 * @example
 * <ui-branching-case [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-branching-case',
  imports: [TranslocoPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './branching-case.html',
  styleUrls: ['../choice.css', './branching-case.css'],
})
export class BranchingCase extends KindControl<'branching-case'> {
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  private readonly path = computed(() => this.latest()?.path ?? []);
  protected readonly walk = computed(() => followPath(this.item(), this.path()));
  /** Once a decision stands, nothing is picked for the next one. */
  protected readonly picked = linkedSignal<number, string | undefined>({
    source: () => this.path().length,
    computation: () => undefined,
  });
  protected readonly missing = signal(false);

  private readonly best = computed(() => {
    const key = this.review()?.key;
    return key && followPath(this.item(), key.path).steps;
  });
  /** The best path from where it leaves the one that was taken; nothing where that was the best. */
  protected readonly better = computed(() => {
    const [best = [], { steps }] = [this.best(), this.walk()];
    const apart = best.findIndex(({ choice }, at) => choice.id !== steps[at]?.choice.id);
    return apart === -1 ? [] : best.slice(apart);
  });

  protected pick(choice: string): void {
    this.picked.set(choice);
    this.missing.set(false);
  }

  protected decide(event: Event): void {
    event.preventDefault();
    const choice = this.walk().node?.choices.find(({ id }) => id === this.picked());
    this.missing.set(choice === undefined);
    if (choice === undefined || this.locked()) return;
    this.respond({
      kind: 'branching-case',
      path: [...this.path(), choice.id],
      finished: choice.next === null,
    });
    const move = () =>
      [...this.element.nativeElement.querySelectorAll<HTMLElement>('[data-next]')].at(-1)?.focus();
    afterNextRender({ read: move }, { injector: this.injector });
  }

  /** Whether a decision lay on the best path; undefined where that did not come by here. */
  protected rightAt(at: number): boolean | undefined {
    const [best = [], { steps }] = [this.best(), this.walk()];
    const together = steps
      .slice(0, at)
      .every(({ choice }, place) => choice.id === best[place]?.choice.id);
    return together ? steps[at]?.choice.id === best[at]?.choice.id : undefined;
  }
}
