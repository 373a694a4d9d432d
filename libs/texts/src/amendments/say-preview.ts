import type { ItemRipple, Preview, TaskRipple } from '@app/domain';
import type { DiffNames } from '../diff/say-field';
import { briefly } from '../diff/say-field';
import { sayMove } from '../diff/say-move';
import { sayZonedMoment, sayZonedMove } from '../diff/say-zoned-move';
import { sayFinding } from '../findings/say-finding';
import { fill } from '../fill';
import type { Values } from '../fill';
import type { Language } from '../language';
import { PREVIEW_TEXTS } from './preview.texts';

/** The ripple of a change in sentences, each beside what it speaks of. */
export interface SaidPreview {
  readonly items: readonly string[];
  readonly tasks: readonly string[];
  readonly told: readonly string[];
  readonly voided: readonly string[];
  readonly conflicts: readonly string[];
  readonly freed: readonly string[];
  readonly doubleBooked: readonly string[];
  readonly newFindings: readonly string[];
  readonly endedFindings: readonly string[];
  /** All of it, what matters most first. */
  readonly whole: readonly string[];
}

const AGAIN = { plan: 'cosignAgain', ready: 'readyAgain', done: 'doneAgain' } as const;
const ENDS = { plan: 'cosignEnds', ready: 'readyEnds', done: 'doneAgain' } as const;
const isScope = (scope: string): scope is keyof typeof AGAIN => Object.hasOwn(AGAIN, scope);

/** Says one preview in one language. */
class Sayer {
  constructor(
    private readonly language: Language,
    private readonly names: DiffNames,
    private readonly zone: string,
  ) {}

  say(text: keyof typeof PREVIEW_TEXTS, values: Values = {}): string {
    return fill(PREVIEW_TEXTS[text][this.language], values);
  }

  item(ripple: ItemRipple): string {
    const { change, to, placeFrom, placeTo, byRipple } = ripple;
    const item = briefly(ripple.title);
    if (change === 'removed') return this.say('itemRemoved', { item });
    if (change === 'added') {
      const time = sayZonedMoment(this.language, to?.start ?? null, ripple.zoneTo, this.zone);
      return this.say('itemAdded', { item, time });
    }
    const time = this.time(ripple);
    const words = byRipple ? this.say('itemMadeRoom', { item, time }) : `${item} ${time}`;
    const moved = time ? [words] : [];
    const nowhere = this.say('nowhere');
    const place =
      placeFrom === placeTo
        ? []
        : [this.say('itemPlace', { item, from: placeFrom ?? nowhere, to: placeTo ?? nowhere })];
    const said = [...moved, ...place];
    const changed = change === 'changed' && place.length === 0;
    return (changed ? [...said, this.say('itemChanged', { item })] : said).join(
      this.language === 'zh' ? '；' : '; ',
    );
  }

  task(ripple: TaskRipple): string {
    const { department, what, change, fromDue, toDue, recheckBy } = ripple;
    const words = { department: this.names.department(department), task: briefly(what) };
    if (recheckBy) return this.say('recheck', { ...words, person: this.names.person(recheckBy) });
    if (change === 'added') return this.say('taskAdded', words);
    if (change === 'removed') return this.say('taskRemoved', words);
    if (fromDue === toDue) return this.say('taskChanged', words);
    const time = this.move({ from: fromDue, to: toDue }, ripple);
    return `${words.department}${this.language === 'zh' ? '：' : ': '}${words.task} ${time}`;
  }

  informed(ids: readonly string[]): readonly string[] {
    const people = ids.map((id) => this.names.person(id));
    const mark = this.language === 'zh' ? '、' : ', ';
    return people.length ? [this.say('informed', { people: people.join(mark) })] : [];
  }

  private time(ripple: ItemRipple): string {
    const { from, to } = ripple;
    if (!from || !to) return '';
    if (from.start !== to.start) return this.move({ from: from.start, to: to.start }, ripple);
    if (from.end === to.end) return '';
    return this.say('itemEnd', { time: this.move({ from: from.end, to: to.end }, ripple) });
  }

  private move(
    at: { readonly from: number | null; readonly to: number | null },
    { zoneFrom, zoneTo }: Pick<ItemRipple, 'zoneFrom' | 'zoneTo'>,
  ): string {
    return sayZonedMove(this.language, at, { from: zoneFrom, to: zoneTo }, this.zone);
  }
}

function saidFacts(preview: Preview, sayer: Sayer, language: Language, zone: string): string[] {
  const { headCount, cost } = preview;
  return [
    ...preview.batches.map(({ direction, from, to }) =>
      sayer.say(direction, { time: sayMove(language, { from, to }, zone) }),
    ),
    ...(headCount
      ? [sayer.say('headCount', { from: headCount.from ?? '?', to: headCount.to })]
      : []),
    ...(cost && cost.from !== cost.to
      ? [sayer.say('cost', { from: cost.from / 100, to: cost.to / 100 })]
      : []),
  ];
}

/** What a change would do, in words (F4). `zone`: IANA, the reception's. */
export function sayPreview(
  language: Language,
  preview: Preview,
  names: DiffNames,
  zone: string,
): SaidPreview {
  const sayer = new Sayer(language, names, zone);
  const department = (code: string): Values => ({ department: names.department(code) });
  const items = preview.items.map((i) => sayer.item(i));
  const tasks = preview.tasks.map((t) => sayer.task(t));
  const told = preview.told.map((d) =>
    sayer.say('told', { ...department(d.department), count: d.people.length, tasks: d.tasks }),
  );
  const voided = preview.voided.flatMap((v) =>
    isScope(v.scope)
      ? [sayer.say((v.again ? AGAIN : ENDS)[v.scope], department(v.department))]
      : [],
  );
  const conflicts = preview.conflicts.map((c) =>
    sayer.say('conflict', {
      item: names.item(c.item),
      other: names.item(c.with),
      minutes: Math.ceil(c.by / 60_000),
    }),
  );
  const freed = preview.people.freed.map((p) =>
    sayer.say('freed', { person: names.person(p.userId), item: names.item(p.item) }),
  );
  const doubleBooked = preview.people.doubleBooked.map(({ userId, items: [a, b] }) =>
    sayer.say('doubleBooked', {
      person: names.person(userId),
      item: names.item(a),
      other: names.item(b),
    }),
  );
  const newFindings = preview.newFindings.map((f) =>
    sayer.say('newFinding', { finding: sayFinding(f, language) }),
  );
  const endedFindings = preview.endedFindings.map((f) =>
    sayer.say('endedFinding', { finding: sayFinding(f, language) }),
  );
  const facts = saidFacts(preview, sayer, language, zone);
  const rechecks = preview.tasks.flatMap((t, i) => (t.recheckBy ? [tasks[i]] : []));
  return {
    ...{ items, tasks, told, voided, conflicts, freed, doubleBooked, newFindings, endedFindings },
    whole: [
      ...conflicts,
      ...doubleBooked,
      ...newFindings,
      ...facts,
      ...items,
      ...rechecks,
      ...(told.length ? told : [sayer.say('nobodyTold')]),
      ...sayer.informed(preview.informed),
      ...voided,
      ...freed,
      ...endedFindings,
    ],
  };
}
