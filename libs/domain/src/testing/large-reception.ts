import type { Directory } from '../people/directory';
import type { PlanDocument, PlanItem, PlanTask } from '../plan/plan-document';

/** Eight to twelve departments, as a real reception has them. */
const COUNT = 10;
const codes = Array.from({ length: COUNT }, (_, i) => `d${i}`);

/** The office, and for each department a head, a 联络员 and eight members. */
export const LARGE_DIRECTORY: Directory = {
  people: [
    { userId: 'officer', role: 'officer', departmentId: null },
    { userId: 'head', role: 'officeHead', departmentId: null },
    { userId: 'leader', role: 'leader', departmentId: null },
    ...codes.flatMap((code) => [
      { userId: `${code}.head`, role: 'departmentHead' as const, departmentId: `id-${code}` },
      { userId: `${code}.liaison`, role: 'liaison' as const, departmentId: `id-${code}` },
      ...Array.from({ length: 8 }, (_, i) => ({
        userId: `${code}.m${i}`,
        role: 'departmentMember' as const,
        departmentId: `id-${code}`,
      })),
    ]),
  ],
  departments: codes.map((code) => ({ id: `id-${code}`, code })),
  routes: {},
  substitutes: {},
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Six items a day from 09:00 to 20:30, on days after 2026-03-07, Shanghai time. */
function items(count: number): PlanItem[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2026, 2, 8 + Math.floor(i / 6))).toISOString().slice(0, 10);
    return {
      key: `i${i}`,
      kind: i % 3 === 2 ? 'meal' : 'meeting',
      title: `Item ${i}`,
      place: `hall ${i % 4}`,
      travelMinutes: 15,
      start: `${day}T${two(9 + (i % 6) * 2)}:00:00+08:00`,
      end: { anchor: `item:i${i}`, offset: 'PT90M' },
    };
  });
}

const task = (n: number, item: string, place: number): PlanTask =>
  n % 4 === 0
    ? {
        key: `t${n}`,
        item,
        what: `Prepare ${n}`,
        phase: 'prepare',
        due: { anchor: 'arrival', offset: `-PT${15 + (n % 7)}H` },
      }
    : {
        key: `t${n}`,
        item,
        what: `Serve ${n}`,
        place: `hall ${place}`,
        phase: 'execute',
        due: { anchor: `item:${item}`, offset: `-PT${5 + (n % 40)}M` },
      };

/**
 * A plan of so many tasks: three days with eighteen items for 320, and more days for more. Every
 * department has its share, on all items.
 */
export function largePlan(tasks: number): PlanDocument {
  const days = Math.max(3, Math.ceil(tasks / 110));
  const all = items(days * 6);
  const packages = codes.map((department) => ({ department, tasks: [] as PlanTask[] }));
  for (let n = 0; n < tasks; n++) {
    const i = Math.floor(n / COUNT) % all.length;
    packages[n % COUNT].tasks.push(task(n, `i${i}`, i % 4));
  }
  return { schema: 1, items: all, assignments: packages };
}
