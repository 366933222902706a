import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { buildAddress } from '@svetionik/client/request-line';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { sharingRoutes } from '../../core/routes/sharing.generated';

type Sharing = EndpointReply<Endpoints['sharing.readSharing']>;
type Sums = EndpointReply<Endpoints['sharing.readSharedSums']>;

/** Another organisation, with what it is offered and what came of it. */
export type Member = Sharing['members'][number] & { readonly sums: Sums['all'] | undefined };

/** With whom a course is shared, and the sums of those who learn in it there. */
@Injectable()
export class SharingStore {
  private readonly api = inject(ApiClient);
  private readonly language = inject(CurrentLanguage);

  readonly course = signal<string | undefined>(undefined);
  readonly submission = new Submission();
  readonly read = resource({
    params: this.course,
    loader: async ({ params: course, abortSignal }) => {
      const request = { params: { course } };
      const [sharing, sums] = await Promise.all([
        this.api.call('sharing.readSharing', request, abortSignal),
        this.api.call('sharing.readSharedSums', request, abortSignal),
      ]);
      return { sharing, sums };
    },
  });
  readonly sharing = linkedSignal<Sharing | undefined>(() =>
    this.read.hasValue() ? this.read.value().sharing : undefined,
  );
  private readonly sums = computed<Sums | undefined>(() =>
    this.read.hasValue() ? this.read.value().sums : undefined,
  );
  /** Of all organisations together, where there are two or more. */
  readonly totals = computed(() => {
    const sums = this.sums();
    return sums !== undefined && sums.members.length > 1 ? sums.all : undefined;
  });
  /** How the questions went, once the course was shared. */
  readonly questions = computed(() => {
    const sums = this.sums();
    return sums !== undefined && sums.members.length > 0 ? sums.items : undefined;
  });
  /** Those with whom the course is shared come first. */
  readonly members = computed<readonly Member[]>(() => {
    const sums = this.sums()?.members ?? [];
    const members = (this.sharing()?.members ?? []).map((member) => ({
      ...member,
      sums: sums.find(({ organisation }) => organisation.id === member.organisation.id),
    }));
    const [shared, others] = [members.filter(isShared), members.filter((one) => !isShared(one))];
    return [...shared, ...others];
  });

  downloadAddress(format: 'csv' | 'xlsx'): string {
    const params = { course: this.course() ?? '' };
    const query = { format, language: this.language.language() };
    return buildAddress(sharingRoutes['sharing.exportSharedSums'], { params, query });
  }

  list(listed: boolean): Promise<boolean> {
    const params = { course: this.course() ?? '' };
    return this.submission.run(async () => {
      this.sharing.set(await this.api.call('sharing.setListing', { params, body: { listed } }));
    });
  }

  share(member: string): Promise<boolean> {
    const params = { course: this.course() ?? '', share: newId() };
    return this.submission.run(async () => {
      this.sharing.set(await this.api.call('sharing.shareCourse', { params, body: { member } }));
    });
  }

  end(share: string): Promise<boolean> {
    const params = { course: this.course() ?? '', share };
    return this.submission.run(async () => {
      this.sharing.set(await this.api.call('sharing.endSharing', { params }));
    });
  }
}

function isShared({ share }: Pick<Member, 'share'>): boolean {
  return share?.until === null;
}
