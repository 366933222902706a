import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Block } from '@svetionik/domain/content/block';
import { FileButton } from './file-button';
import { type AddableKind, addableKinds, newBlock } from './new-block';

/** The palette: every kind of block that can be added here. */
@Component({
  selector: 'app-add-block',
  imports: [TranslocoPipe, FileButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="palette" role="group" [attr.aria-label]="'author.block.add' | transloco">
      @for (kind of kinds(); track kind) {
        @if (kind === 'picture' || kind === 'download') {
          <app-file-button
            [kind]="kind"
            [label]="'author.block.kind.' + kind"
            (uploaded)="added.emit($event)"
          />
        } @else {
          <button class="button quiet small" type="button" (click)="added.emit(make(kind))">
            {{ 'author.block.kind.' + kind | transloco }}
          </button>
        }
      }
    </div>
  `,
  styles: `
    .palette {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      padding: var(--space-3);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius-large);
    }
  `,
})
export class AddBlock {
  readonly kinds = input<readonly AddableKind[]>(addableKinds);
  readonly added = output<Block>();

  protected readonly make = newBlock;
}
