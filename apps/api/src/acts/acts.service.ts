import { Inject, Injectable } from '@nestjs/common';
import type { Door, Receipt } from '@app/commands';
import type { ActAnswerDto } from '@app/contracts/http';
import type { PersonCommand } from '@app/domain';
import {
  findAttachment,
  findPlace,
  readScopeOf,
  type Place,
  type PlaceKind,
} from '@app/persistence';
import type pg from 'pg';
import { DOOR } from '../platform/door/door.module';
import { POOL } from '../platform/database/pool';
import { invalidInput, notFound } from '../platform/problems/problem';
import { answerOf } from './answer-of';
import type { Caller } from './by.decorator';

/** The assignment an act is about, and the task, where it is about one. */
export interface OnTask {
  readonly assignmentId: string;
  readonly taskId: string;
}

/** Takes commands of people to the door, once it is plain that they may know of what they act on. */
@Injectable()
export class Acts {
  constructor(
    @Inject(DOOR) private readonly door: Door,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** An act on a reception. 404 for one that this person's departments have no part in. */
  async on(by: Caller, receptionId: string, command: PersonCommand): Promise<ActAnswerDto> {
    return answerOf(await this.receipt(by, receptionId, command));
  }

  /** The same, for routes that answer more than an act does. */
  async receipt(by: Caller, receptionId: string, command: PersonCommand): Promise<Receipt> {
    await this.place(by, 'reception', receptionId);
    return this.send(by, receptionId, command);
  }

  /** An act on an approval, a follow-up, a remark or a meeting; `review`: on what he decides on. */
  async onOne(
    by: Caller,
    kind: 'approval' | 'follow-up' | 'review' | 'remark' | 'meeting',
    id: string,
    command: PersonCommand,
  ): Promise<ActAnswerDto> {
    const { receptionId } = await this.place(by, kind, id);
    return answerOf(await this.send(by, receptionId, command));
  }

  /** An act on a department's package. */
  async onAssignment(
    by: Caller,
    assignmentId: string,
    command: PersonCommand,
  ): Promise<ActAnswerDto> {
    const { receptionId } = await this.place(by, 'assignment', assignmentId);
    return answerOf(await this.send(by, receptionId, command));
  }

  /** An act on one task; `make` gets the package it belongs to. */
  async onTask(
    by: Caller,
    taskId: string,
    make: (task: OnTask) => PersonCommand,
  ): Promise<ActAnswerDto> {
    const { receptionId, assignmentId } = await this.place(by, 'task', taskId);
    if (assignmentId === null) throw notFound();
    const command = make({ assignmentId, taskId });
    return answerOf(await this.send(by, receptionId, command));
  }

  /** An act on one side of a hand-over; `make` gets that side's package. */
  async onHandover(
    by: Caller,
    side: 'give' | 'take',
    id: string,
    make: (assignmentId: string) => PersonCommand,
  ): Promise<ActAnswerDto> {
    const { receptionId, assignmentId } = await this.place(by, `handover-${side}`, id);
    if (assignmentId === null) throw notFound();
    return answerOf(await this.send(by, receptionId, make(assignmentId)));
  }

  /** A scan that an act names is a paper of its reception. */
  private async send(by: Caller, receptionId: string, command: PersonCommand): Promise<Receipt> {
    const scan = command.onBehalf?.attachmentId;
    const paper = scan ? await findAttachment(this.pool, 'everything', scan) : null;
    if (scan && paper?.receptionId !== receptionId) {
      throw invalidInput([{ path: 'onBehalf.attachmentId', code: 'attachment.unknown' }]);
    }
    return this.door.execute(by.actor, { receptionId }, command, by.meta);
  }

  private async place({ actor }: Caller, kind: PlaceKind, id: string): Promise<Place> {
    const place = await findPlace(this.pool, readScopeOf(actor), kind, id);
    if (!place) throw notFound();
    return place;
  }
}
