import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { walkCase } from '@svetionik/domain/case/walk-case';
import type { CaseBlock } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';

/** A path through a case, and whether it has reached an outcome. */
export interface CasePath {
  readonly path: readonly string[];
  readonly finished: boolean;
}

/**
 * A case: decide, see what follows for the person, go on. What was decided stays readable above. A path that the
 * case no longer has begins anew.
 *
 * @example
 * <ui-case [block]="block" [path]="['nasamo']" (decided)="keep($event)" />
 */
@Component({
  selector: 'ui-case',
  imports: [TranslocoPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case.html',
  styleUrls: ['../items/choice.css', './case.css'],
})
export class Case {
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly block = input.required<CaseBlock>();
  /** The choices made before. */
  readonly path = input<readonly string[]>([]);
  readonly decided = output<CasePath>();

  protected readonly taken = linkedSignal(() => walkable(this.block(), this.path()));
  protected readonly walk = computed(() => walkCase(this.block(), this.taken()));
  protected readonly picked = signal<string | undefined>(undefined);
  protected readonly missing = signal(false);

  protected pick(choice: string): void {
    this.picked.set(choice);
    this.missing.set(false);
  }

  protected decide(event: Event): void {
    event.preventDefault();
    const choice = this.picked();
    this.missing.set(choice === undefined);
    if (choice === undefined) return;
    this.taken.update((path) => [...path, choice]);
    this.picked.set(undefined);
    this.decided.emit({ path: this.taken(), finished: this.walk().finished });
    this.focusLast('.consequence');
  }

  protected begin(): void {
    this.taken.set([]);
    this.picked.set(undefined);
    this.decided.emit({ path: [], finished: false });
    this.focusLast('h2');
  }

  private focusLast(selector: string): void {
    const move = () =>
      [...this.element.nativeElement.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus();
    afterNextRender(move, { injector: this.injector });
  }
}

function walkable(block: CaseBlock, path: readonly string[]): readonly string[] {
  try {
    walkCase(block, path);
    return path;
  } catch {
    return [];
  }
}
