import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswersService } from './answers.service';
import { AttemptCloser } from './attempt-closer';
import { AttemptEntity } from './attempt.entity';
import { AttemptStarter } from './attempt-starter';
import { AttemptsController } from './attempts.controller';
import { AttemptsService } from './attempts.service';
import { Heartbeat } from './heartbeat';
import { ItemBank } from './item-bank';
import { OverdueAttemptsCloser } from './overdue-attempts.worker';
import { ReceiptIssuer } from './receipts/receipt-issuer';
import { ReceiptKeys } from './receipts/receipt-keys';
import { ReceiptsController } from './receipts/receipts.controller';
import { ReceiptsService } from './receipts/receipts.service';

@Module({
  imports: [TypeOrmModule.forFeature([AttemptEntity])],
  controllers: [AttemptsController, ReceiptsController],
  providers: [AttemptsService, AnswersService, AttemptCloser, AttemptStarter, ItemBank, Heartbeat, OverdueAttemptsCloser, ReceiptKeys, ReceiptIssuer, ReceiptsService],
  exports: [AttemptsService, AttemptStarter, ItemBank, Heartbeat],
})
export class AssessmentModule {}
