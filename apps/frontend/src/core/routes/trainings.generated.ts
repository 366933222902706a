// Written by `npm run generate` from the contracts.
import type * as trainings from '@svetionik/contracts/trainings';

export const trainingsRoutes = {
  'trainings.addTraining': { method: 'PUT', path: '/api/v1/account/trainings/:training' },
  'trainings.decideTraining': { method: 'PUT', path: '/api/v1/trainings/:training/decision' },
  'trainings.listTrainings': { method: 'GET', path: '/api/v1/trainings' },
  'trainings.readEvidence': { method: 'GET', path: '/api/v1/trainings/:training/evidence' },
  'trainings.readOwnEvidence': { method: 'GET', path: '/api/v1/account/trainings/:training/evidence' },
  'trainings.removeTraining': { method: 'DELETE', path: '/api/v1/account/trainings/:training' },
  'trainings.sendEvidence': { method: 'POST', path: '/api/v1/account/trainings/:training/evidence', field: 'file' },
} as const;

export interface TrainingsEndpoints {
  'trainings.addTraining': typeof trainings.addTraining;
  'trainings.decideTraining': typeof trainings.decideTraining;
  'trainings.listTrainings': typeof trainings.listTrainings;
  'trainings.readEvidence': typeof trainings.readEvidence;
  'trainings.readOwnEvidence': typeof trainings.readOwnEvidence;
  'trainings.removeTraining': typeof trainings.removeTraining;
  'trainings.sendEvidence': typeof trainings.sendEvidence;
}
