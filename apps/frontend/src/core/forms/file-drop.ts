import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';

/** A file to choose from the computer; whoever likes drops it here instead. */
@Component({
  selector: 'app-file-drop',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft" id="file-hint">{{ hint() }}</p>
    <label class="button quiet">
      {{ name() ? words().other : words().choose }}
      <input
        #file
        class="visually-hidden"
        type="file"
        aria-describedby="file-hint"
        [accept]="accept()"
        (change)="take(file.files); file.value = ''"
      />
    </label>
    <p class="small soft drop" aria-hidden="true">{{ words().drop }}</p>
    <p class="name" role="status">{{ name() ? words().chosen : '' }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      justify-items: start;
      padding: var(--space-5);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius-large);
      background: var(--surface);
    }
    :host(.over) {
      background: var(--accent-wash);
      border-color: var(--accent);
    }
    label:focus-within {
      box-shadow: var(--focus);
    }
    .name {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .name:empty {
      display: none;
    }
    @media (hover: none) {
      .drop {
        display: none;
      }
    }
  `,
  host: {
    '[class.over]': 'over()',
    '(dragover)': 'hover($event)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'drop($event)',
  },
})
export class FileDrop {
  readonly hint = input.required<string>();
  /** What its button says before and after a file is chosen, the invitation to drop one, and what it says of the chosen one. */
  readonly words =
    input.required<Readonly<Record<'choose' | 'other' | 'drop' | 'chosen', string>>>();
  /** What the browser offers to choose. */
  readonly accept = input.required<string>();
  /** Of the file that is chosen. */
  readonly name = input<string>();
  readonly chosen = output<File>();

  protected readonly over = signal(false);

  protected take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (file !== undefined) this.chosen.emit(file);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files);
  }
}
