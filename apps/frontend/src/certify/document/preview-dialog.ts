import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { DocumentSheet } from './document-sheet';

/** What the document of somebody would say if it were issued now, and what it lacks. */
@Component({
  selector: 'app-preview-dialog',
  imports: [TranslocoPipe, Notice, Skeleton, ProblemNotice, DocumentSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="preview-title">{{ 'certify.preview.title' | transloco }}</h2>
    @if (preview.hasValue()) {
      @let it = preview.value();
      @if (it.missing.length > 0) {
        <ui-notice tone="light" [heading]="'certify.preview.missing' | transloco">
          <ul>
            @for (reason of it.missing; track $index) {
              <li>
                {{
                  'certify.missing.' + reason.code
                    | transloco: { field: ('certify.field.' + reason.field | transloco) }
                }}: {{ 'certify.remedy.' + reason.code | transloco }}
              </li>
            }
          </ul>
        </ui-notice>
      } @else {
        <p class="soft">{{ 'certify.preview.text' | transloco }}</p>
      }
      @if (!it.credential) {
        <p>
          <span class="pill light">{{ 'certify.unsigned.pill' | transloco }}</span>
        </p>
      }
      <app-document-sheet [facts]="it.facts" [issued]="false" />
    } @else if (preview.error()) {
      <app-problem [error]="preview.error()" (retry)="preview.reload()" />
    } @else {
      <ui-skeleton [lines]="6" />
    }
    <div class="row">
      <button class="button quiet" type="button" (click)="dialog.close()">
        {{ 'ui.dialog.close' | transloco }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
  `,
})
export class PreviewDialog {
  private readonly api = inject(ApiClient);
  private readonly data = inject<{ readonly enrolment: string }>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly preview = resource({
    loader: ({ abortSignal }) =>
      this.api.call(
        'certification.previewCertificate',
        { params: { enrolment: this.data.enrolment } },
        abortSignal,
      ),
  });
}
