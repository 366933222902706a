import { Module } from '@nestjs/common';
import { FiguresComputer } from './figures-computer';
import { FiguresController } from './figures.controller';
import { FiguresService } from './figures.service';

@Module({ controllers: [FiguresController], providers: [FiguresService, FiguresComputer] })
export class ReportingModule {}
