import { computed, Directive, inject, linkedSignal, type OnDestroy, signal } from '@angular/core';
import type { ItemKindName } from '@svetionik/domain/items/item';
import { findIdentifiers, type IdentifierKind } from '@svetionik/domain/privacy/identifiers';
import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import { PUBLISHED_NUMBERS } from './published-numbers';
import { KindControl } from './kind-control';
import { Typing } from './typing';

/** Milliseconds without a key before what is typed is given as the answer. */
const pause = 500;

/**
 * The control of a kind that is answered by typing. What is typed is given after a short pause and at once
 * when the field or the page is left; what cannot be an answer stays in the field, with the reason, and takes an earlier answer back.
 * What may tell who somebody is stays in the field until the person says that it may be given; an earlier answer stands until then.
 */
@Directive()
export abstract class TypedControl<Name extends ItemKindName>
  extends KindControl<Name>
  implements OnDestroy
{
  private readonly typing = inject(Typing);
  private readonly published = inject(PUBLISHED_NUMBERS);
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

  /** What was said may be given, as it was written. */
  private readonly confirmed = signal<ReadonlySet<string>>(new Set());
  /** What the person is asked about before the answer is given. */
  protected readonly asked = computed<IdentifierKind | undefined>(() =>
    this.locked() || this.problem() ? undefined : this.askedOf(this.settled()),
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

  /** The person says that what was found may stand in the answer. */
  protected confirm(): void {
    const text = this.text();
    this.confirmed.update(
      (known) => new Set([...known, ...this.foundIn(text).map(({ written }) => written)]),
    );
    this.settle();
  }

  protected settle(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.typing.done(this.settleNow);
    this.settled.set(this.text());
    const answer = this.refusal(this.text()) === undefined ? this.text() : '';
    if (this.locked() || answer === this.answered() || this.askedOf(answer)) return;
    this.given = answer;
    this.give(answer);
  }

  private askedOf(text: string): IdentifierKind | undefined {
    return this.foundIn(text).find(({ written }) => !this.confirmed().has(written))?.kind;
  }

  /** Whether the answer is words; of a quantity nobody is asked. */
  protected inWords(): boolean {
    return true;
  }

  /** An answer that was given before has been asked about. */
  private foundIn(text: string): { kind: IdentifierKind; written: string }[] {
    if (!this.inWords()) return [];
    const known = this.answered();
    return findIdentifiers(text, this.published())
      .map(({ kind, start, end }) => ({ kind, written: text.slice(start, end) }))
      .filter(({ written }) => !known.includes(written));
  }

  /** A personal number is never given as an answer. */
  private refusal(text: string): string | undefined {
    return jmbgVerdict(text) === 'block' ? 'ui.item.personalNumber' : this.problemOf(text);
  }
}
