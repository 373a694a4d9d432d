import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  AddAssignmentDto,
  HandInPlanDto,
  packageOf,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { withPlaces } from './with-places';

/** What the office does with a plan. */
@ApiTags('plans')
@Controller('receptions/:id')
@Permission('plan.write')
export class PlanActsController {
  constructor(private readonly acts: Acts) {}

  /** Sends the draft to the departments for 会签. */
  @Post('plan/send')
  @HttpCode(200)
  send(@Id() id: string, @Body() body: HandInPlanDto, @By() by: Caller): Promise<ActAnswerDto> {
    const note = body.note ?? null;
    return withPlaces(this.acts.on(by, id, { kind: 'plan.send', note, ...actOf(body) }));
  }

  /** Submits the plan for 审定 along its route. */
  @Post('plan/submit')
  @HttpCode(200)
  submit(@Id() id: string, @Body() body: HandInPlanDto, @By() by: Caller): Promise<ActAnswerDto> {
    const note = body.note ?? null;
    return withPlaces(this.acts.on(by, id, { kind: 'plan.submit', note, ...actOf(body) }));
  }

  /** Adds a department with its tasks while the reception runs. */
  @Post('departments')
  @HttpCode(200)
  addAssignment(
    @Id() id: string,
    @Body() body: AddAssignmentDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const assignment = packageOf(body.assignment);
    const { reason } = body;
    const add = { kind: 'assignment.add', assignment, reason, ...actOf(body) } as const;
    return withPlaces(this.acts.on(by, id, add));
  }
}
