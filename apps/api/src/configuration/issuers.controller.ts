import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TrustedIssuerDto, TrustedIssuersDto, TrustIssuerDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { Issuers } from './issuers.service';

/** Whose signed files are believed. */
@ApiTags('configuration')
@Controller('trusted-issuers')
export class IssuersController {
  constructor(private readonly issuers: Issuers) {}

  /** This installation's own public key, and those of the others. */
  @Get()
  @Permission('template.read')
  async list(): Promise<TrustedIssuersDto> {
    return { own: await this.issuers.own(), items: await this.issuers.list() };
  }

  /** Believes the files of another installation from now on. */
  @Post()
  @HttpCode(200)
  @Permission('template.trust')
  trust(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() body: TrustIssuerDto,
  ): Promise<TrustedIssuerDto> {
    return this.issuers.trust(actor, meta, body);
  }

  /** Believes them no longer; what was taken over stays. */
  @Delete(':keyId')
  @Permission('template.trust')
  async forget(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('keyId') keyId: string,
  ): Promise<void> {
    await this.issuers.forget(actor, meta, keyId);
  }
}
