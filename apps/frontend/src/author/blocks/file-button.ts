import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlainBlock } from '@svetionik/domain/course/block';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { FileKind } from './file-blocks';
import { acceptedFiles, Uploads } from './uploads';

/** Chooses a file and takes it to the server. */
@Component({
  selector: 'app-file-button',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="button quiet small choose" [class.busy]="upload.busy()">
      {{ (upload.busy() ? 'author.file.sending' : label()) | transloco }}
      <input
        #file
        class="visually-hidden"
        type="file"
        [accept]="accepted()"
        [disabled]="upload.busy()"
        (change)="choose(file)"
      />
    </label>
    @if (upload.error(); as error) {
      <app-problem
        [error]="error"
        [heading]="'author.file.failed' | transloco"
        (retry)="file.click()"
      />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .choose:focus-within {
      box-shadow: var(--focus);
    }
    app-problem {
      flex-basis: 100%;
    }
  `,
})
export class FileButton {
  private readonly uploads = inject(Uploads);

  readonly kind = input.required<FileKind>();
  /** Key of a message. */
  readonly label = input.required<string>();
  readonly uploaded = output<PlainBlock>();

  protected readonly upload = new Submission();
  protected readonly accepted = computed(() => acceptedFiles[this.kind()]);

  protected choose(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    field.value = '';
    if (file)
      void this.upload.run(async () =>
        this.uploaded.emit(await this.uploads.send(this.kind(), file)),
      );
  }
}
