import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { addressOf } from '../../core/api/request-line';
import { routes } from '../../core/routes.generated';
import type { PictureKind } from './organiser-store';
import type { Organiser } from './organisers-store';

/** The seal or the signature as it stands on documents, with the way to set another. */
@Component({
  selector: 'app-picture-field',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="stack-small">
      <legend>{{ 'admin.organiser.' + kind() | transloco }}</legend>
      <div class="place" [class.empty]="!address()">
        @if (address(); as source) {
          <img [src]="source" [alt]="'admin.organiser.' + kind() | transloco" />
        } @else {
          <span class="small faint">{{ 'admin.organiser.noPicture' | transloco }}</span>
        }
      </div>
      <p class="small soft" [id]="kind() + '-hint'">{{ 'admin.organiser.pictureHint' | transloco }}</p>
      <div class="row">
        <label class="button quiet choose">
          {{ (address() ? 'admin.organiser.changePicture' : 'admin.organiser.setPicture') | transloco }}
          <input #file class="visually-hidden" type="file" accept="image/png,image/jpeg,image/webp" [attr.aria-describedby]="kind() + '-hint'" (change)="choose(file)" />
        </label>
        @if (address()) {
          <button class="button plain" type="button" (click)="removed.emit()">{{ 'admin.organiser.removePicture' | transloco }}<span class="visually-hidden">: {{ 'admin.organiser.' + kind() | transloco }}</span></button>
        }
      </div>
    </fieldset>
  `,
  styles: `
    legend { padding: 0; font-weight: 600; }
    .place { display: grid; place-items: center; height: 9rem; padding: var(--space-2); background: #fff; border: 1px solid var(--line); border-radius: var(--radius); }
    .place.empty { background: var(--sunken); border-style: dashed; border-color: var(--line-strong); }
    img { max-height: 8rem; object-fit: contain; }
    .choose:focus-within { box-shadow: var(--focus); }
  `,
})
export class PictureField {
  readonly organiser = input.required<Organiser>();
  readonly kind = input.required<PictureKind>();
  readonly chosen = output<File>();
  readonly removed = output();

  /** With the hash of the picture, so that another one is never taken for it. */
  protected readonly address = computed(() => {
    const { id, [this.kind()]: hash } = this.organiser();
    return hash === null ? undefined : `${addressOf(routes['organisations.readOrganiserPicture'], { params: { organiser: id, picture: this.kind() } })}?${hash}`;
  });

  protected choose(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    field.value = '';
    if (file) this.chosen.emit(file);
  }
}
