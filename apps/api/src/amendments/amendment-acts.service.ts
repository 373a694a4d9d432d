import { Injectable } from '@nestjs/common';
import type { Receipt } from '@app/commands';
import type { AmendmentAnswerDto } from '@app/contracts/http';
import type { AmendmentCommand } from '@app/domain';
import type { Language } from '@app/texts';
import { Acts } from '../acts/acts.service';
import { answerOf } from '../acts/answer-of';
import type { Caller } from '../acts/by.decorator';
import { AmendmentReader } from './amendment-reader.service';
import { withEdits } from './with-edits';

/** Acts on proposed changes: to the door, and back with the change as it is then. */
@Injectable()
export class AmendmentActs {
  constructor(
    private readonly acts: Acts,
    private readonly reader: AmendmentReader,
  ) {}

  /** Stores a proposal with its preview. 422 with every fault and its path. */
  async propose(
    by: Caller,
    id: string,
    command: Extract<AmendmentCommand, { kind: 'amendment.propose' }>,
    language: Language,
  ): Promise<AmendmentAnswerDto> {
    const receipt = await withEdits(this.acts.receipt(by, id, command));
    return this.answer(by, id, receipt, receipt.amendment ?? 0, language);
  }

  /** Any other act on a proposal. */
  async on(
    by: Caller,
    id: string,
    command: Exclude<AmendmentCommand, { kind: 'amendment.propose' }>,
    language: Language,
  ): Promise<AmendmentAnswerDto> {
    const receipt = await this.acts.receipt(by, id, command);
    return this.answer(by, id, receipt, command.number, language);
  }

  private async answer(
    by: Caller,
    id: string,
    receipt: Receipt,
    number: number,
    language: Language,
  ): Promise<AmendmentAnswerDto> {
    const amendment = await this.reader.show(by.actor, id, number, language);
    return { ...answerOf(receipt), amendment };
  }
}
