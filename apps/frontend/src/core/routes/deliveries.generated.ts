// Written by `npm run generate` from the contracts.
import type * as deliveries from '@svetionik/contracts/deliveries';

export const deliveriesRoutes = {
  'deliveries.editDeliveryTemplate': { method: 'PUT', path: '/api/v1/delivery-templates/:template' },
  'deliveries.exportDelivery': { method: 'GET', path: '/api/v1/deliveries/csv' },
  'deliveries.listDeliveryTemplates': { method: 'GET', path: '/api/v1/delivery-templates' },
  'deliveries.previewDelivery': { method: 'POST', path: '/api/v1/deliveries/preview' },
  'deliveries.readServiceRequest': { method: 'GET', path: '/api/v1/account/service-request' },
} as const;

export interface DeliveriesEndpoints {
  'deliveries.editDeliveryTemplate': typeof deliveries.editDeliveryTemplate;
  'deliveries.exportDelivery': typeof deliveries.exportDelivery;
  'deliveries.listDeliveryTemplates': typeof deliveries.listDeliveryTemplates;
  'deliveries.previewDelivery': typeof deliveries.previewDelivery;
  'deliveries.readServiceRequest': typeof deliveries.readServiceRequest;
}
