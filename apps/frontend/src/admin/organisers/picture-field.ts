import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A picture as it stands on documents, with the way to set another. */
@Component({
  selector: 'app-picture-field',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="place" [class.empty]="!address()">
      @if (address(); as source) {
        <img [src]="source" [alt]="label()" />
      } @else {
        <span class="small faint">{{ 'admin.organiser.noPicture' | transloco }}</span>
      }
    </div>
    <div class="row">
      <label class="button quiet small choose">
        {{ (address() ? 'admin.organiser.changePicture' : 'admin.organiser.setPicture') | transloco
        }}<span class="visually-hidden">: {{ label() }}</span>
        <input
          #file
          class="visually-hidden"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          [attr.aria-describedby]="describedBy()"
          (change)="choose(file)"
        />
      </label>
      @if (address()) {
        <button class="button plain small" type="button" (click)="removed.emit()">
          {{ 'admin.organiser.removePicture' | transloco
          }}<span class="visually-hidden">: {{ label() }}</span>
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      place-content: start;
      grid-template-columns: minmax(0, 100%);
    }
    .place {
      display: grid;
      place-items: center;
      width: min(14rem, 100%);
      height: 6rem;
      padding: var(--space-2);
      background: #fff;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .place.empty {
      background: var(--sunken);
      border-style: dashed;
      border-color: var(--line-strong);
    }
    img {
      max-width: 100%;
      max-height: 5rem;
      object-fit: contain;
    }
    .row {
      gap: var(--space-2);
    }
    .choose:focus-within {
      box-shadow: var(--focus);
    }
  `,
})
export class PictureField {
  /** What is to be seen. */
  readonly label = input.required<string>();
  /** Where the picture is read; undefined where there is none. */
  readonly address = input.required<string | undefined>();
  /** The id of what says which pictures are taken. */
  readonly describedBy = input.required<string>();
  readonly chosen = output<File>();
  readonly removed = output();

  protected choose(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    field.value = '';
    if (file) this.chosen.emit(file);
  }
}
