import type { Actor } from '../people/actor';
import type { Role } from '../people/role';
import { guestGroupsFor } from './guest-access';
import { fieldsOfGroup, groupOfGuestPath, GUEST_GROUPS, guestPath } from './guest-field';

const person = (role: Role, departmentId: string | null = null): Actor => ({
  userId: 'u',
  role,
  departmentId,
  standsFor: [],
});
const departments = [
  { departmentId: 'cars', guestGroups: ['contact', 'travel'] },
  { departmentId: 'kitchen', guestGroups: ['diet'] },
];

describe('who reads which fields of a guest', () => {
  it.each<[Role, string | null, readonly string[] | null]>([
    ['officer', null, GUEST_GROUPS],
    ['officeHead', null, GUEST_GROUPS],
    ['leader', null, ['identity', 'contact', 'travel']],
    ['liaison', null, ['contact', 'diet', 'travel']],
    ['liaison', 'kitchen', ['diet']],
    ['departmentMember', 'cars', ['contact', 'travel']],
    ['departmentHead', 'kitchen', ['diet']],
    ['departmentHead', 'elsewhere', null],
    ['departmentMember', null, null],
    ['auditor', null, null],
    ['administrator', null, null],
  ])('%s of %s: %p', (role, departmentId, groups) => {
    expect(guestGroupsFor(person(role, departmentId), departments)).toEqual(groups);
  });

  it('adds what the person may whom somebody stands in for', () => {
    const driver = person('departmentMember', 'cars');
    const both = { ...driver, standsFor: [person('departmentHead', 'kitchen')] };
    expect(guestGroupsFor(both, departments)).toEqual(['contact', 'diet', 'travel']);
  });

  it('ignores a group that a department row made up', () => {
    const rows = [{ departmentId: 'cars', guestGroups: ['everything'] }];
    expect(guestGroupsFor(person('departmentHead', 'cars'), rows)).toEqual([]);
  });

  it('knows the group of a path in the history', () => {
    expect(groupOfGuestPath(guestPath('g1', 'religion'))).toBe('identity');
    expect(groupOfGuestPath(guestPath('g1', 'unit'))).toBe('plain');
    expect(groupOfGuestPath(guestPath('g1'))).toBeNull();
    expect(groupOfGuestPath('lead.name')).toBeNull();
    expect(groupOfGuestPath('guest.g1.constructor')).toBeNull();
    expect(fieldsOfGroup('diet')).toEqual(['diet']);
  });
});
