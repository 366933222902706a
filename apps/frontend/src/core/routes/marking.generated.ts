// Written by `npm run generate` from the contracts.
import type * as marking from '@svetionik/contracts/marking';

export const markingRoutes = {
  'marking.changeMark': { method: 'PUT', path: '/api/v1/marking/tasks/:task/changes/:change' },
  'marking.chooseMarking': { method: 'PUT', path: '/api/v1/marking/choice' },
  'marking.finishMarking': { method: 'POST', path: '/api/v1/marking/tasks/:task/finish' },
  'marking.listGiven': { method: 'GET', path: '/api/v1/marking/given' },
  'marking.listMarking': { method: 'GET', path: '/api/v1/marking/tasks' },
  'marking.readMarkerChoice': { method: 'GET', path: '/api/v1/marking/choice' },
  'marking.readMarking': { method: 'GET', path: '/api/v1/marking/tasks/:task' },
  'marking.releaseTask': { method: 'POST', path: '/api/v1/marking/tasks/:task/release' },
  'marking.saveMarking': { method: 'PUT', path: '/api/v1/marking/tasks/:task/draft' },
  'marking.takeTask': { method: 'POST', path: '/api/v1/marking/tasks/:task/take' },
} as const;

export interface MarkingEndpoints {
  'marking.changeMark': typeof marking.changeMark;
  'marking.chooseMarking': typeof marking.chooseMarking;
  'marking.finishMarking': typeof marking.finishMarking;
  'marking.listGiven': typeof marking.listGiven;
  'marking.listMarking': typeof marking.listMarking;
  'marking.readMarkerChoice': typeof marking.readMarkerChoice;
  'marking.readMarking': typeof marking.readMarking;
  'marking.releaseTask': typeof marking.releaseTask;
  'marking.saveMarking': typeof marking.saveMarking;
  'marking.takeTask': typeof marking.takeTask;
}
