import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConfirmDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { ConfirmReader } from './confirm.service';

@ApiTags('receptions')
@Controller('receptions/:id/confirm')
@Permission('reception.read')
export class ConfirmController {
  constructor(private readonly confirm: ConfirmReader) {}

  /** What is still empty, which contact can be asked, and who is waited for. */
  @Get()
  show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<ConfirmDto> {
    return this.confirm.read(actor, id, language);
  }
}
