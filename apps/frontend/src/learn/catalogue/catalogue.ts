import { inject, Injectable, resource, type ResourceRef, type Signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Track } from '@svetionik/domain/content/track';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

type Tracks = EndpointReply<Endpoints['catalogue.listTracks']>;

/** A course as it stands in a list. */
export type CourseSummary = EndpointReply<Endpoints['catalogue.listCourses']>['items'][number];

/** All that a visitor is told of a course. */
export type CourseDetail = EndpointReply<Endpoints['catalogue.readCourse']>;

/** What the certificate of a course counts for, for some professions. */
export type Recognition = EndpointReply<Endpoints['recognition.readRecognition']>['items'][number];

/** What may be taken, as the server lists it. */
@Injectable({ providedIn: 'root' })
export class Catalogue {
  private readonly api = inject(ApiClient);

  /** How many courses each track has, their minutes in all, and how many others list in the catalogue of the network. */
  tracks(): ResourceRef<Tracks | undefined> {
    return resource({
      loader: ({ abortSignal }) => this.api.call('catalogue.listTracks', {}, abortSignal),
    });
  }

  coursesOf(track: Signal<Track | undefined>): ResourceRef<readonly CourseSummary[] | undefined> {
    return resource({
      params: track,
      loader: ({ params, abortSignal }) =>
        readAllPages((page) =>
          this.api.call(
            'catalogue.listCourses',
            { query: { track: params, ...page } },
            abortSignal,
          ),
        ),
    });
  }

  course(slug: Signal<string>): ResourceRef<CourseDetail | undefined> {
    return resource({
      params: slug,
      loader: ({ params, abortSignal }) =>
        this.api.call('catalogue.readCourse', { params: { slug: params } }, abortSignal),
    });
  }

  /** For whom its certificate counts, and for whom it only confirms participation. */
  recognition(slug: Signal<string>): ResourceRef<readonly Recognition[] | undefined> {
    return resource({
      params: slug,
      loader: ({ params, abortSignal }) =>
        this.api
          .call('recognition.readRecognition', { params: { slug: params } }, abortSignal)
          .then(({ items }) => items),
    });
  }
}
