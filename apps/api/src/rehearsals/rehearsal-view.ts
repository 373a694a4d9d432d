import type { RehearsalDto, RehearsalPlaceDto, WeakPointDto } from '@app/contracts/http';
import type { RehearsalReport, WeakPoint } from '@app/domain';

const time = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();
const length = (ms: number): string => `PT${ms / 1000}S`;

const place = ({
  department = null,
  task = null,
  item = null,
}: {
  department?: string | null;
  task?: string | null;
  item?: string | null;
}): RehearsalPlaceDto => ({ department, task, item });

const weakPoint = (w: WeakPoint, message: string): WeakPointDto => ({
  code: w.code,
  message,
  ...place(w),
  userId: w.userId ?? null,
  scope: w.scope ?? null,
  stage: w.stage ?? null,
  with: w.with ? place(w.with) : null,
  missing: [...(w.missing ?? [])],
  at: time(w.at),
  by: w.by === null ? null : length(w.by),
});

/** A report as it is answered: times as RFC 3339, lengths as ISO 8601 durations, each point said. */
export const rehearsalView = (
  report: RehearsalReport,
  say: (w: WeakPoint) => string,
): RehearsalDto => ({
  seed: report.seed,
  lateness: report.lateness,
  plan: report.plan,
  from: new Date(report.from).toISOString(),
  until: new Date(report.until).toISOString(),
  closed: report.closed,
  stages: report.stages.map((s) => ({
    stage: s.stage,
    from: new Date(s.from).toISOString(),
    until: time(s.until),
    overridden: s.overridden,
  })),
  weakPoints: report.weakPoints.map((w) => weakPoint(w, say(w))),
  late: report.late.map((l) => ({
    ...l,
    due: new Date(l.due).toISOString(),
    doneAt: time(l.doneAt),
    by: length(l.by),
  })),
  lateTotal: report.lateTotal,
  waits: report.waits.map(({ ms, from, ...w }) => ({
    ...w,
    from: new Date(from).toISOString(),
    length: length(ms),
  })),
  figures: report.figures,
});
