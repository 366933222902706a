import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { StatusController } from './status.controller';
import { StatusService } from './status.service';

@Module({
  imports: [CatalogueModule],
  controllers: [StatusController],
  providers: [StatusService],
})
export class StatusModule {}
