import type { SopTemplate } from '@app/domain';
import { BUSINESS_INVESTMENT } from './business-investment.template';
import { DOMESTIC_OFFICIAL } from './domestic-official.template';
import { FOREIGN_GUESTS } from './foreign-guests.template';
import { INSPECTION } from './inspection.template';
import { LARGE_EVENT } from './large-event.template';
import { STUDY_VISIT } from './study-visit.template';

/** The SOP templates of a new installation; an office edits its own versions of them. */
export const TEMPLATES: readonly SopTemplate[] = [
  DOMESTIC_OFFICIAL,
  BUSINESS_INVESTMENT,
  FOREIGN_GUESTS,
  LARGE_EVENT,
  INSPECTION,
  STUDY_VISIT,
];

export { TASK_PACKS } from './packs';
