import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, contentChild, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { bareRegisterNumber } from '@svetionik/domain/certificates/register';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../routes.generated';
import { LawText } from './law-text';
import { TimelineDetail } from './timeline-detail';

/** Until when a certificate counts, and what happened to it and comes. */
export type CertificateLifecycle = EndpointReply<Endpoints['renewals.readOwnLife']>;

/** What happened to a certificate and what comes, the first first; what comes is told apart in words too. Details may be given as a template. */
@Component({
  selector: 'app-certificate-timeline',
  imports: [NgTemplateOutlet, TranslocoPipe, LongDatePipe, TextInScript, LawText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (entry of life().entries; track $index) {
        <li [class.coming]="entry.day > life().today">
          <p class="small soft number">
            {{ entry.day | longDate: 'nominative' }}
            @if (entry.day > life().today) {
              · {{ 'life.coming' | transloco }}
            }
          </p>
          <p>
            <b>{{ 'life.entry.' + entry.kind | transloco }}</b>
            @if (entry.leave && entry.to) {
              · {{ 'life.leaveUntil' | transloco: { date: (entry.to | longDate) } }}
            }
            @if (entry.kind === 'renewed' && life().renewal?.certificate; as fresh) {
              · {{ 'life.renewedBy' | transloco: { number: numberOf(fresh) } }}
            }
          </p>
          @if (detail(); as more) {
            <ng-container
              [ngTemplateOutlet]="more.template"
              [ngTemplateOutletContext]="{ $implicit: entry }"
            />
          }
          @if (entry.law; as law) {
            <app-law-text class="small" [law]="law" [renewBy]="entry.to" />
          }
          @if (mayTakeBack() && entry.leave; as leave) {
            <button class="button plain" type="button" (click)="takeBack.emit(leave)">
              {{ 'life.takeBack' | transloco }}
            </button>
          }
        </li>
      }
    </ol>
    @if (life().renewal?.passed && !life().renewal?.certificate) {
      <p class="small soft">{{ 'life.passed' | transloco }}</p>
    } @else if (life().course; as course) {
      @if (life().phase) {
        <p class="small soft">{{ 'life.way' | transloco }} <span [uiText]="course.title"></span></p>
      }
    }
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
      border-inline-start: 2px solid var(--line-strong);
    }
    ol + p {
      margin-block-start: var(--space-3);
    }
    li {
      position: relative;
      padding: var(--space-2) 0 var(--space-3) var(--space-5);
    }
    li::before {
      content: '';
      position: absolute;
      inset-inline-start: -6px;
      top: calc(var(--space-2) + 0.4em);
      width: 10px;
      height: 10px;
      border-radius: 50%;
      background: var(--accent);
    }
    li.coming::before {
      background: var(--surface);
      border: 2px solid var(--line-strong);
    }
  `,
})
export class CertificateTimeline {
  readonly life = input.required<CertificateLifecycle>();
  /** Whether leaves can be taken back here. */
  readonly mayTakeBack = input(false);
  /** The leave. */
  readonly takeBack = output<string>();
  protected readonly detail = contentChild(TimelineDetail);
  protected readonly numberOf = bareRegisterNumber;
}
