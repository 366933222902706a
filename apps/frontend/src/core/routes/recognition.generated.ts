// Written by `npm run generate` from the contracts.
import type * as recognition from '@svetionik/contracts/recognition';

export const recognitionRoutes = {
  'recognition.readRecognition': { method: 'GET', path: '/api/v1/courses/:slug/recognition' },
} as const;

export interface RecognitionEndpoints {
  'recognition.readRecognition': typeof recognition.readRecognition;
}
