import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveriesService } from './deliveries/deliveries.service';
import { DeliveryDocument } from './deliveries/delivery-document';
import { DeliveryReader } from './deliveries/delivery-reader';
import { RegistryModule } from '../registry';
import { ExportRenderer } from './export-renderer';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { ExportsSweeper } from './exports-sweeper.worker';
import { PrintFile } from './print-file';
import { RegisterBook } from './register-book';

/** Documents that are made on request from many certificates at once, and lists of participants. */
@Module({
  imports: [RegistryModule],
  controllers: [ExportsController, DeliveriesController],
  providers: [
    ExportsService,
    ExportRenderer,
    ExportsSweeper,
    PrintFile,
    RegisterBook,
    DeliveriesService,
    DeliveryDocument,
    DeliveryReader,
  ],
})
export class ExportsModule {}
