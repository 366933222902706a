import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { attemptParams, inEpoch, inScript } from './attempt-request';
import { attemptView } from './attempts';

/** Begins a break: the clock stands still and no item is shown. The id is the client's: sent again it is the same break. */
export const startBreak = endpoint({
  name: 'assessment.startBreak',
  method: 'PUT',
  path: '/api/v1/attempts/:attempt/breaks/:break',
  permission: 'course.take',
  params: attemptParams.extend({ break: id }),
  query: inScript,
  body: inEpoch,
  replies: { 200: json(attemptView), 201: json(attemptView) },
  errors: [
    'learning.course-withdrawn',
    'assessment.attempt-over',
    'assessment.taken-over',
    'assessment.no-break',
  ],
  example: {
    params: { attempt: examples.openAttempt, break: examples.newBreak },
    body: { epoch: 1 },
  },
});

/** Ends the break under way and goes on. Where none is, it gives the attempt as it stands. */
export const endBreak = endpoint({
  name: 'assessment.endBreak',
  method: 'POST',
  path: '/api/v1/attempts/:attempt/go-on',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  body: inEpoch,
  replies: { 200: json(attemptView) },
  errors: ['learning.course-withdrawn', 'assessment.attempt-over', 'assessment.taken-over'],
  example: { params: { attempt: examples.openAttempt }, body: { epoch: 1 } },
});
