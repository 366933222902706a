import { z } from 'zod';
import { id } from '../values';

/** The enrolment that a request is about. */
export const enrolmentParams = z.object({ enrolment: id });
