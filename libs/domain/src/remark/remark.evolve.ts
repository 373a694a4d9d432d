import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';

/** Remarks after a fact. */
export function evolveRemark(world: World, fact: Fact): World {
  switch (fact.type) {
    case 'RemarkMade':
      return { ...world, remarks: [...world.remarks, fact.private.remark] };
    case 'RemarkAnswered':
      return {
        ...world,
        remarks: patchRow(world.remarks, fact.remarkId, {
          status: 'answered',
          outcome: fact.outcome,
          answer: fact.private.answer,
          answeredBy: fact.by,
          answeredAt: fact.at,
          answeredIn: fact.answeredIn,
        }),
      };
    default:
      return world;
  }
}
