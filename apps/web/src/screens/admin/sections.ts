import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { can, type Session } from '../../session/session';
import type { groupTexts, sectionTexts } from './admin.texts';

export interface Section {
  readonly key: keyof typeof sectionTexts;
  readonly group: keyof typeof groupTexts;
  readonly isFor: (session: Session) => boolean;
  readonly Part: LazyExoticComponent<ComponentType>;
}

/** Each part is loaded when it is opened. */
function part(code: () => Promise<{ readonly Part: ComponentType }>): Section['Part'] {
  return lazy(async () => ({ default: (await code()).Part }));
}

function has(...permissions: readonly string[]): Section['isFor'] {
  return (session) => permissions.some((one) => can(session, one));
}

/** What stands in the administration, in its order. */
export const SECTIONS: readonly Section[] = [
  {
    key: 'departments',
    group: 'people',
    isFor: has('department.manage'),
    Part: part(() => import('./people/departments')),
  },
  {
    key: 'users',
    group: 'people',
    isFor: has('user.manage'),
    Part: part(() => import('./people/users')),
  },
  {
    key: 'substitutes',
    group: 'people',
    isFor: has('substitute.own', 'substitute.manage'),
    Part: part(() => import('./people/substitutes')),
  },
  {
    key: 'routes',
    group: 'work',
    isFor: has('route.read'),
    Part: part(() => import('./people/routes')),
  },
  {
    key: 'templates',
    group: 'work',
    isFor: has('template.read'),
    Part: part(() => import('./templates/templates')),
  },
  {
    key: 'office',
    group: 'work',
    isFor: has('office.manage'),
    Part: part(() => import('./people/office')),
  },
  { key: 'rules', group: 'law', isFor: has('law.read'), Part: part(() => import('./law/rules')) },
  {
    key: 'standards',
    group: 'law',
    isFor: has('law.read'),
    Part: part(() => import('./law/standards')),
  },
  {
    key: 'holidays',
    group: 'law',
    isFor: has('law.read'),
    Part: part(() => import('./law/holidays')),
  },
  { key: 'limits', group: 'law', isFor: has('law.read'), Part: part(() => import('./law/limits')) },
  {
    key: 'console',
    group: 'watch',
    isFor: has('notice.resend', 'reception.overview'),
    Part: part(() => import('./watch/console')),
  },
  {
    key: 'audit',
    group: 'watch',
    isFor: has('audit.verify', 'audit.read'),
    Part: part(() => import('./watch/audit')),
  },
];
