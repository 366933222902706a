import { computed, Directive, inject, linkedSignal, type OnDestroy, signal } from '@angular/core';
import type { ItemKindName } from '@svetionik/domain/items/item';
import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import { KindControl } from './kind-control';
import { Typing } from './typing';

/** Milliseconds without a key before what is typed is given as the answer. */
const pause = 500;

/**
 * The control of a kind that is answered by typing. What is typed is given after a short pause and at once
 * when the field or the page is left; what cannot be an answer stays in the field, with the reason, and takes an earlier answer back.
 */
@Directive()
export abstract class TypedControl<Name extends ItemKindName>
  extends KindControl<Name>
  implements OnDestroy
{
  private readonly typing = inject(Typing);
  private readonly settleNow = () => this.settle();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer that was last given from here; one that comes from elsewhere begins the field again. */
  private given: string | undefined;

  protected abstract answered(): string;
  protected abstract give(text: string): void;
  /** The message that says why the text is no answer. */
  protected abstract problemOf(text: string): string | undefined;

  protected readonly text = linkedSignal<string, string>({
    source: () => this.answered(),
    computation: (answered, before) =>
      before !== undefined && answered === this.given ? before.value : answered,
  });
  /** The text as it was when a person last paused: nobody is told off in the middle of a word. */
  private readonly settled = signal('');
  protected readonly problem = computed(() =>
    this.locked() || this.settled() === '' ? undefined : this.refusal(this.settled()),
  );

  ngOnDestroy(): void {
    if (this.timer !== undefined) this.settle();
  }

  protected type(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    this.text.set(target.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.settleNow, pause);
    this.typing.wait(this.settleNow);
  }

  protected settle(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.typing.done(this.settleNow);
    this.settled.set(this.text());
    const answer = this.refusal(this.text()) === undefined ? this.text() : '';
    if (this.locked() || answer === this.answered()) return;
    this.given = answer;
    this.give(answer);
  }

  /** A personal number is never given as an answer. */
  private refusal(text: string): string | undefined {
    return jmbgVerdict(text) === 'block' ? 'ui.item.personalNumber' : this.problemOf(text);
  }
}
