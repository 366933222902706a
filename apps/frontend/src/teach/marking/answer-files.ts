import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { buildAddress } from '@svetionik/client/request-line';
import { attachmentsWorkRoutes } from '../../core/routes/attachments.generated';
import type { Marking } from './marking-store';

/** The files of an answer, to be downloaded one by one. */
@Component({
  selector: 'app-answer-files',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (file of files(); track file.place) {
        <li class="card padded">
          <span
            ><b>{{ file.name }}</b
            ><span class="small soft number"
              >{{ 'ui.item.file.type.' + file.type | transloco }},
              {{ kilobytes(file.bytes) | uiNumber }} kB</span
            ></span
          >
          @if (file.copy === 'ready') {
            <a class="button quiet small" [href]="address(file.place)" download
              >{{ 'ui.download.action' | transloco
              }}<span class="visually-hidden">: {{ file.name }}</span></a
            >
          } @else {
            <p class="small">{{ 'marking.files.' + file.copy | transloco }}</p>
          }
        </li>
      }
    </ul>
    <p class="small soft">{{ 'marking.files.hint' | transloco }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    li > span > * {
      display: block;
      overflow-wrap: anywhere;
    }
    @media (max-width: 48rem) {
      .button {
        min-height: 2.75rem;
      }
    }
  `,
})
export class AnswerFiles {
  readonly task = input.required<string>();
  readonly files = input.required<Extract<Marking['answer'], { kind: 'files' }>['files']>();

  protected address(place: number): string {
    return buildAddress(attachmentsWorkRoutes['attachments.readMarkedFile'], {
      params: { task: this.task(), place },
    });
  }

  protected kilobytes(bytes: number): number {
    return Math.max(1, Math.round(bytes / 1000));
  }
}
