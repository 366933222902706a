import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RichText as Body } from '@svetionik/domain/content/rich-text';
import { detectScript } from '@svetionik/domain/language/script';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { FactsStore } from './facts-store';
import { insertMarkup, type Markup } from './insert-markup';

const tools = [
  'strong',
  'emphasis',
  'heading',
  'list',
  'quote',
  'link',
  'kept',
] as const satisfies readonly Markup[];

/** Rich text as an author writes it: words with a few marks, which a row of buttons sets as well. */
@Component({
  selector: 'app-rich-text-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rich-text-field.html',
  styleUrl: './rich-text-field.css',
})
export class RichTextField {
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly facts = inject(FactsStore);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<Body>();
  /** Lines that the field has room for. */
  readonly rows = input(4);
  /** Without the row of buttons, where many such fields stand side by side. */
  readonly bare = input(false);
  readonly changed = output<Body>();

  protected readonly tools = tools;
  private sent: Body | undefined;
  /** What was typed; it begins again only when the text was changed elsewhere. */
  protected readonly text = linkedSignal<Body, string>({
    source: this.value,
    computation: (value, before) =>
      before !== undefined && value === this.sent ? before.value : writeMarkdown(value),
  });
  protected readonly script = computed(() =>
    detectScript(this.text()) === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn',
  );
  protected readonly problem = computed(
    () => readMarkdown(this.text(), this.facts.keys()).problems[0],
  );

  protected write({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.send(target.value);
  }

  protected mark(markup: Markup): void {
    this.insert(markup, '');
  }

  protected cite({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    this.insert('fact', target.value);
    target.value = '';
  }

  private insert(markup: Markup, value: string): void {
    const area = this.area().nativeElement;
    const { text, start, end } = insertMarkup(
      area.value,
      area.selectionStart,
      area.selectionEnd,
      markup,
      value,
    );
    area.value = text;
    area.focus();
    area.setSelectionRange(start, end);
    this.send(text);
  }

  private send(text: string): void {
    this.text.set(text);
    this.sent = readMarkdown(text).body;
    this.changed.emit(this.sent);
  }
}
