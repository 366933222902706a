import { inject, Injectable } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

export type Merge = EndpointReply<Endpoints['institutions.listMerges']>['items'][number];
export type MergePreview = EndpointReply<Endpoints['institutions.previewMerge']>;
type MergeBody = EndpointRequest<Endpoints['institutions.mergeInstitutions']>['body'];

/** Mergings of institutions: what would follow, what was done, and how it is undone. */
@Injectable()
export class MergesStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Merge>((after, stopped) =>
    this.api.call('institutions.listMerges', { query: { after, limit: 10 } }, stopped),
  );
  readonly undoing = new Submission();

  preview(kept: string, merged: string, stopped: AbortSignal): Promise<MergePreview> {
    const request = { params: { institution: kept }, query: { with: merged } };
    return this.api.call('institutions.previewMerge', request, stopped);
  }

  merge(id: string, body: MergeBody): Promise<Merge> {
    return this.api.call('institutions.mergeInstitutions', { params: { merge: id }, body });
  }

  undo({ id }: Merge): Promise<boolean> {
    return this.undoing.run(() =>
      this.api.call('institutions.undoMerge', { params: { merge: id }, body: { undone: true } }),
    );
  }
}
