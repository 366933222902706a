// Written by `npm run generate` from the contracts.
import type * as panels from '@svetionik/contracts/panels';

export const panelsRoutes = {
  'panels.advancePanel': { method: 'POST', path: '/api/v1/authoring/panels/:panel/stage' },
  'panels.handInSheet': { method: 'POST', path: '/api/v1/authoring/panels/:panel/sheet/hand-in' },
  'panels.listPanels': { method: 'GET', path: '/api/v1/authoring/panels' },
  'panels.listTrainers': { method: 'GET', path: '/api/v1/authoring/trainers' },
  'panels.openPanel': { method: 'PUT', path: '/api/v1/authoring/panels/:panel' },
  'panels.readPanel': { method: 'GET', path: '/api/v1/authoring/panels/:panel' },
  'panels.readSheet': { method: 'GET', path: '/api/v1/authoring/panels/:panel/sheet' },
  'panels.saveSheet': { method: 'PATCH', path: '/api/v1/authoring/panels/:panel/sheet' },
} as const;

export interface PanelsEndpoints {
  'panels.advancePanel': typeof panels.advancePanel;
  'panels.handInSheet': typeof panels.handInSheet;
  'panels.listPanels': typeof panels.listPanels;
  'panels.listTrainers': typeof panels.listTrainers;
  'panels.openPanel': typeof panels.openPanel;
  'panels.readPanel': typeof panels.readPanel;
  'panels.readSheet': typeof panels.readSheet;
  'panels.saveSheet': typeof panels.saveSheet;
}
