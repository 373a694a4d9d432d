/** Somebody of our own side at an item: who receives, accompanies, guides or interprets. */
export interface Companion {
  readonly userId?: string | null;
  readonly name?: string | null;
  /** 职级 as a rank code of the rules, e.g. `ministry-deputy`. */
  readonly rank?: string | null;
  readonly role: CompanionRole;
}

export const COMPANION_ROLES = [
  'host',
  'companion',
  'greeter',
  'guide',
  'interpreter',
  'staff',
] as const;
export type CompanionRole = (typeof COMPANION_ROLES)[number];

export const MEAL_FORMS = ['breakfast', 'working', 'buffet', 'banquet', 'tea', 'cocktail'] as const;
export type MealForm = (typeof MEAL_FORMS)[number];

/** A meal as planned. Money in whole cents (分) of the reception's currency, CNY. */
export interface Meal {
  readonly form: MealForm;
  /** Who pays: the guests themselves, or the host. */
  readonly payer?: 'guest' | 'host';
  readonly perHead?: number | null;
  readonly dishes?: readonly string[];
  readonly alcohol?: boolean;
  readonly cigarettes?: boolean;
}

export const ROOM_CLASSES = ['standard', 'single', 'suite', 'luxury-suite'] as const;
export type RoomClass = (typeof ROOM_CLASSES)[number];

/** Rooms of one class for guests of one rank. */
export interface Room {
  readonly class: RoomClass;
  readonly count: number;
  /** 职级 of those who sleep there. */
  readonly rank?: string | null;
  readonly perNight?: number | null;
}

export const VEHICLE_KINDS = ['bus', 'minibus', 'car', 'police-car'] as const;

/** Vehicles of one kind. A lead car or a special car carries its reason. */
export interface Vehicle {
  readonly kind: (typeof VEHICLE_KINDS)[number];
  readonly count: number;
  readonly use?: 'guests' | 'lead' | 'escort' | 'luggage' | 'spare';
  readonly reason?: string | null;
}

/**
 * What is bought, shown, given or set out, by code. Rules read these codes beside the words of the
 * text, so that a plan can be judged whatever its language.
 */
export const PROVISIONS = [
  'welcome-banner',
  'welcome-screen',
  'flowers',
  'fruit',
  'cigarettes',
  'alcohol',
  'gift',
  'souvenir',
  'local-product',
  'cash',
  'voucher',
  'guest-ticket',
  'carpet',
  'crowd',
  'backdrop',
  'extra-toiletries',
  'show',
  'entertainment',
  'seafood',
  'wild-animal',
  'shark-fin',
  'birds-nest',
  'luxury-dish',
  'police-escort',
  'traffic-control',
  'site-closure',
  'airport-welcome',
  'leader-breakfast',
  'drinking-companion',
  'tour',
] as const;
export type Provision = (typeof PROVISIONS)[number];
