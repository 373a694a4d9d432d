/** Sums over a reception (or a department's part of it) from which its colour follows. */
export interface HealthSigns {
  /** open, postponed, draft, closed, cancelled. */
  readonly status: string;
  readonly departments: number;
  readonly lateTasks: number;
  readonly lateSignatures: number;
  readonly objections: number;
  /** One side has confirmed and waits for the other too long. */
  readonly lateHandovers: number;
  readonly overdueDecisions: number;
  /** Guests are there and the gate of prepare is still shut. */
  readonly arrivedUnready: boolean;
  readonly blocked: number;
  readonly returned: number;
  readonly conditions: number;
  readonly disputed: number;
  readonly lateAcknowledgements: number;
  /** Items whose beginning or end nobody has reported. */
  readonly unreportedItems: number;
  /** A colour given by hand that has not ended; only who reads the whole reception is told. */
  readonly judgement: HealthJudgement | null;
}

export interface HealthJudgement {
  readonly level: 'red' | 'amber' | 'green';
  readonly reason: string;
  /** Name. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

export interface Health {
  readonly level: 'red' | 'amber' | 'green' | 'grey';
  /** The rules that made it so, the worst first: one tap away from the colour. */
  readonly rules: readonly string[];
}

export interface JudgedHealth extends Health {
  /** Set by hand: why, by whom, until when, and what the rules say meanwhile. */
  readonly judged: (HealthJudgement & { readonly computed: Health['level'] }) | null;
}

const RED: readonly (readonly [string, (s: HealthSigns) => boolean])[] = [
  ['arrived.unready', (s) => s.arrivedUnready],
  ['task.late', (s) => s.lateTasks > 0],
  ['signature.late', (s) => s.lateSignatures > 0],
  ['objection.open', (s) => s.objections > 0],
  ['decision.late', (s) => s.overdueDecisions > 0],
  ['handover.late', (s) => s.lateHandovers > 0],
];

const AMBER: readonly (readonly [string, (s: HealthSigns) => boolean])[] = [
  ['task.blocked', (s) => s.blocked > 0],
  ['task.returned', (s) => s.returned > 0],
  ['condition.open', (s) => s.conditions > 0],
  ['acknowledgement.late', (s) => s.lateAcknowledgements > 0],
  ['act.disputed', (s) => s.disputed > 0],
  ['item.unreported', (s) => s.unreportedItems > 0],
];

/** 红黄绿灯 is computed. Nothing to report from is grey, never green; so is what does not run. */
function computed(signs: HealthSigns): Health {
  if (signs.status !== 'open') return { level: 'grey', rules: [`status.${signs.status}`] };
  const broken = (rules: typeof RED): string[] =>
    rules.filter(([, test]) => test(signs)).map(([code]) => code);
  const red = broken(RED);
  const amber = broken(AMBER);
  if (red.length) return { level: 'red', rules: [...red, ...amber] };
  if (amber.length) return { level: 'amber', rules: amber };
  if (signs.departments === 0) return { level: 'grey', rules: ['no-report'] };
  return { level: 'green', rules: [] };
}

/** The computed colour; or, for as long as it counts, the one given by hand, with the rules behind it. */
export function healthOf(signs: HealthSigns): JudgedHealth {
  const health = computed(signs);
  const { judgement, status, departments } = signs;
  if (!judgement || status !== 'open' || departments === 0) return { ...health, judged: null };
  return {
    level: judgement.level,
    rules: ['judged', ...health.rules],
    judged: { ...judgement, computed: health.level },
  };
}
