import type { Ask } from './act-sheet';
import type { OfferName } from './offers';
import { labelOf, perform } from './perform';
import { plainAct, type Subject } from './task-acts';

/**
 * Does an act that was tapped, or says what is to be asked before it. 催办 and what the office does
 * with a returned task cannot be taken back.
 */
export function doOffer(name: OfferName, on: Subject): Ask | null {
  switch (name) {
    case 'return':
    case 'block':
    case 'reject':
    case 'resend':
    case 'withdraw':
      return { type: 'reason', name, on };
    case 'assign':
      return { type: 'assign', on };
    case 'finish':
      return { type: 'finish', on };
    default: {
      const act = plainAct(name, on);
      perform([act], labelOf(act), name !== 'remind');
      return null;
    }
  }
}
