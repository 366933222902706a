import { Directive, inject, TemplateRef } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../routes.generated';

/** Something that happened to a certificate or comes, on a day. */
export type TimelineEntry = EndpointReply<Endpoints['renewals.readOwnLife']>['entries'][number];

/** What more is known of an entry of a timeline than the timeline says, where somebody may know it. */
@Directive({ selector: 'ng-template[appTimelineDetail]' })
export class TimelineDetail {
  readonly template = inject<TemplateRef<{ readonly $implicit: TimelineEntry }>>(TemplateRef);

  static ngTemplateContextGuard(
    _: TimelineDetail,
    context: unknown,
  ): context is { readonly $implicit: TimelineEntry } {
    return typeof context === 'object';
  }
}
