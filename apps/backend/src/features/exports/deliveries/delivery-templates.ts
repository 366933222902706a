import type { deliveryTemplate } from '@svetionik/contracts/deliveries';
import {
  usualDeliveryTemplates,
  type DeliveryTemplate,
} from '@svetionik/domain/deliveries/delivery-template';
import type { z } from 'zod';
import { DefinitionVersions } from '../../profiles';

/** A template of lists of participants as it stands now. */
export type Template = z.output<typeof deliveryTemplate>;

/** The templates that the program brings, and those written here. */
export const deliveryTemplates = new DefinitionVersions<DeliveryTemplate, Template>(
  'delivery-template',
  (definition) => 'columns' in definition,
  usualDeliveryTemplates,
  ({ key, version, changedAt, definition }) => ({
    ...definition,
    askedOf: [...(definition.askedOf ?? [])],
    columns: [...definition.columns],
    template: key,
    version,
    changedAt,
  }),
);
