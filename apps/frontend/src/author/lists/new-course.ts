import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';
import type { DraftName } from './new-draft-dialog';

/** A course of which only the name is known; the rules begin as most courses have them. */
export function newCourse({
  title,
  slug,
}: DraftName): EndpointRequest<Endpoints['courses.createCourse']>['body'] {
  return {
    slug,
    title,
    tracks: [],
    certificateTitle: '',
    summary: '',
    audience: '',
    hours: 1,
    organiser: null,
    modules: [],
    objectives: [],
    bank: null,
    assessment: {
      draw: {},
      minutes: 30,
      cutScore: 70,
      attempts: 3,
      waitHours: 24,
      review: 'per-item',
      reviewTime: 'when-settled',
    },
  };
}
