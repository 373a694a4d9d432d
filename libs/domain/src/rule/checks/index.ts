import { airportWelcome } from './airport-welcome.check';
import { breakfastCompany } from './breakfast-company.check';
import { buffer } from './buffer.check';
import type { Check } from './check';
import { companions } from './companions.check';
import { companionsNamed } from './companions-named.check';
import { counterpartRank } from './counterpart-rank.check';
import { doubleBooked } from './double-booked.check';
import { handoverMissing } from './handover-missing.check';
import { itemKinds } from './item-kind.check';
import { mealDrinks } from './meal-drinks.check';
import { mealForm } from './meal-form.check';
import { mealLength } from './meal-length.check';
import { menu } from './menu.check';
import { missingFacts } from './missing-facts.check';
import { overStandard } from './over-standard.check';
import { overlap } from './overlap.check';
import { payer } from './payer.check';
import { provision } from './provision.check';
import { roomClass } from './room-class.check';
import { samePlace } from './same-place.check';
import { stayLength } from './stay-length.check';
import { unpricedCosts } from './unpriced.check';
import { vehicles } from './vehicles.check';
import { workingHours } from './working-hours.check';

/** Every test that a rule can name: a new one is its file and its line here. */
const CHECKS: Readonly<Record<string, Check>> = {
  'airport-welcome': airportWelcome,
  'breakfast-company': breakfastCompany,
  buffer,
  companions,
  'companions-named': companionsNamed,
  'counterpart-rank': counterpartRank,
  'double-booked': doubleBooked,
  'handover-missing': handoverMissing,
  'item-kind': itemKinds,
  'meal-drinks': mealDrinks,
  'meal-form': mealForm,
  'meal-length': mealLength,
  menu,
  'missing-facts': missingFacts,
  'over-standard': overStandard,
  overlap,
  payer,
  provision,
  'room-class': roomClass,
  'same-place': samePlace,
  'stay-length': stayLength,
  unpriced: unpricedCosts,
  vehicles,
  'working-hours': workingHours,
};

export const CHECK_NAMES: readonly string[] = Object.keys(CHECKS);

export const checkNamed = (name: string): Check | undefined =>
  Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
