import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Block } from '@svetionik/domain/course/block';
import { type FileKind, fileKinds } from './file-blocks';
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
        @if (asFile(kind); as file) {
          <app-file-button
            [kind]="file"
            [label]="'author.block.kind.' + kind"
            (uploaded)="added.emit($event)"
          />
        } @else {
          <button class="button quiet small" type="button" (click)="add(kind)">
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

  protected asFile(kind: AddableKind): FileKind | undefined {
    return fileKinds.find((each) => each === kind);
  }

  protected add(kind: AddableKind): void {
    if (!isFileKind(kind)) this.added.emit(newBlock(kind));
  }
}

function isFileKind(kind: AddableKind): kind is FileKind {
  return fileKinds.some((each) => each === kind);
}
