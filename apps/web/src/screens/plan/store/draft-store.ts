import { mergePlans, type PlanDocument } from '@app/domain';
import { answer, api, type ApiProblem, type Dto, problemOf, withKey } from '../../../api';
import { serverNow } from '../../../time';
import { Typing } from './typing';
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved';

/** `refused`: the server finds it unusable as it stands. `conflict`: two people wrote the same place. */
export type SavePhase = 'saved' | 'waiting' | 'saving' | 'refused' | 'away' | 'conflict';

/** What another has saved meanwhile, and where it differs from what is written here. */
export interface Conflict {
  readonly latest: Dto['PlanDraftDto'];
  readonly theirs: PlanDocument;
  readonly merged: PlanDocument;
  readonly paths: readonly string[];
}

export interface DraftState {
  readonly document: PlanDocument;
  /** As it was last read or saved. */
  readonly base: PlanDocument;
  readonly revision: number;
  /** The document that the findings speak of: their paths are places in it. */
  readonly judged: PlanDocument;
  readonly findings: readonly Dto['FindingDto'][];
  readonly phase: SavePhase;
  readonly savedAt: number | null;
  readonly problem: ApiProblem | null;
  readonly conflict: Conflict | null;
  /** Somebody else's changes that were put together with these. */
  readonly mergedFrom: number;
}

const SAVE_AFTER = 800;
const RETRY_AFTER = 4000;
const MOST_UNDO = 100;
const planOf = (dto: Dto['PlanDocumentDto']): PlanDocument => dto as unknown as PlanDocument;
const dtoOf = (plan: PlanDocument): Dto['PlanDocumentDto'] =>
  plan as unknown as Dto['PlanDocumentDto'];

/** The one place where the plan being written lies: changed here at once, saved a moment after. */
export class DraftStore {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaving = false;
  private undone: PlanDocument[] = [];
  private before: PlanDocument[] = [];
  private readonly typing = new Typing();
  /** What another has saved while half a word stood in a field: it is met when the word is done. */
  private toMeet: Dto['PlanDraftDto'] | null = null;

  constructor(
    private readonly receptionId: string,
    private readonly userId: string,
    draft: Dto['PlanDraftDto'],
    readonly isReadOnly: boolean,
  ) {
    const document = planOf(draft.document);
    this.state = {
      ...{ document, base: document, judged: document },
      ...{ revision: draft.revision, findings: draft.findings },
      ...{ phase: 'saved', savedAt: null, problem: null, conflict: null, mergedFrom: 0 },
    };
    this.recover();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): DraftState => this.state;

  /** Changes the document; it is saved a moment after the last change. */
  readonly change = (edit: (plan: PlanDocument) => PlanDocument): void => {
    if (this.isReadOnly) return;
    const document = edit(this.state.document);
    if (document === this.state.document) return;
    this.before = [...this.before.slice(-MOST_UNDO), this.state.document];
    this.undone = [];
    this.write(document);
  };

  readonly undo = (): void => {
    const last = this.before.pop();
    if (!last) return;
    this.undone.push(this.state.document);
    this.write(last);
  };

  readonly redo = (): void => {
    const next = this.undone.pop();
    if (!next) return;
    this.before.push(this.state.document);
    this.write(next);
  };

  /** A field holds words that are not in the plan yet; returns what lets go of it. */
  readonly hold = (give: () => boolean): (() => void) => {
    const release = this.typing.hold(give);
    return () => {
      release();
      const latest = this.toMeet;
      this.toMeet = null;
      if (latest && latest.revision > this.state.revision) this.meet(latest);
    };
  };

  /** Takes over what stands in fields, so that it is kept when the page goes away. */
  readonly handOver = (): boolean => this.typing.handOver();

  /** Saves now what is not saved yet; true when everything is. */
  readonly flush = async (): Promise<boolean> => {
    this.typing.handOver();
    clearTimeout(this.timer);
    if (this.isDirty()) await this.save();
    return !this.isDirty();
  };

  /** What the server has now: taken over, or put together with what is written here. */
  readonly adopt = (draft: Dto['PlanDraftDto']): void => {
    if (draft.revision < this.state.revision || this.isSaving) return;
    if (draft.revision === this.state.revision) {
      if (!this.isDirty()) this.set({ findings: draft.findings });
      return;
    }
    this.meet(draft);
  };

  /** Ends a conflict with the document a person has chosen. */
  readonly settle = (document: PlanDocument): void => {
    const { conflict } = this.state;
    if (!conflict) return;
    const { theirs, latest } = conflict;
    this.before = [...this.before.slice(-MOST_UNDO), this.state.document];
    this.set({ base: theirs, revision: latest.revision, conflict: null, phase: 'waiting' });
    this.write(document);
  };

  readonly stop = (): void => clearTimeout(this.timer);

  private isDirty(): boolean {
    return this.state.document !== this.state.base;
  }

  private write(document: PlanDocument): void {
    const phase = this.state.phase === 'conflict' ? 'conflict' : 'waiting';
    this.set({ document, phase });
    keepUnsaved(this.userId, this.receptionId, this.state);
    if (phase === 'waiting') this.later(SAVE_AFTER);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), wait);
  }

  private async save(): Promise<void> {
    if (this.isSaving || this.state.conflict) return;
    const { document, revision } = this.state;
    this.isSaving = true;
    this.set({ phase: 'saving' });
    try {
      const params = {
        path: { id: this.receptionId },
        header: { ...withKey(), 'If-Match': `"r${revision}"` },
      };
      const saved = await answer(
        api.PUT('/api/v1/receptions/{id}/plan', {
          params,
          body: dtoOf(document),
        }),
      );
      this.isSaving = false;
      this.saved(document, saved);
    } catch (thrown) {
      this.isSaving = false;
      await this.failed(problemOf(thrown));
    }
  }

  private saved(document: PlanDocument, { revision, findings }: Dto['SavedDraftDto']): void {
    const isStill = this.state.document === document;
    this.set({
      ...{ base: document, judged: document, revision, findings, problem: null },
      ...{ phase: isStill ? 'saved' : 'waiting', savedAt: serverNow() },
    });
    if (isStill) dropUnsaved(this.userId, this.receptionId);
    else this.later(SAVE_AFTER);
  }

  private async failed(problem: ApiProblem): Promise<void> {
    if (problem.status === 412) {
      const params = { path: { id: this.receptionId } };
      try {
        this.meet(await answer(api.GET('/api/v1/receptions/{id}/plan', { params })));
      } catch (thrown) {
        this.set({ phase: 'away', problem: problemOf(thrown) });
        this.later(RETRY_AFTER);
      }
      return;
    }
    const isAway = problem.status === 0 || problem.status === 401 || problem.status >= 500;
    this.set({ phase: isAway ? 'away' : 'refused', problem, judged: this.state.document });
    if (isAway) this.later(RETRY_AFTER);
  }

  /** Another has saved meanwhile: what concerns different places is put together at once. */
  private meet(latest: Dto['PlanDraftDto']): void {
    if (!this.typing.handOver()) {
      this.toMeet = latest;
      if (this.state.phase === 'saving') this.set({ phase: 'waiting' });
      return;
    }
    const theirs = planOf(latest.document);
    const { base, document } = this.state;
    if (!this.isDirty()) {
      this.set({
        ...{ document: theirs, base: theirs, judged: theirs },
        ...{ revision: latest.revision, findings: latest.findings },
        ...{ mergedFrom: this.mergedFrom(latest), phase: 'saved' },
      });
      return;
    }
    const merge = mergePlans(base, document, theirs);
    if (merge.conflicts.length > 0) {
      const conflict = { latest, theirs, merged: merge.document, paths: merge.conflicts };
      this.set({ conflict, phase: 'conflict' });
      return;
    }
    this.set({
      ...{ base: theirs, revision: latest.revision },
      mergedFrom: this.mergedFrom(latest),
    });
    this.write(merge.document);
  }

  /** What he changed himself elsewhere, as by adopting a proposal, is nobody else's. */
  private mergedFrom({ revision, savedBy }: Dto['PlanDraftDto']): number {
    return savedBy?.id === this.userId ? this.state.mergedFrom : revision;
  }

  /** What was typed before a crash or a sign-out. */
  private recover(): void {
    const kept = this.isReadOnly ? null : readUnsaved(this.userId, this.receptionId);
    if (!kept) return;
    const latest = { ...this.state, document: this.state.document };
    this.state = { ...latest, base: kept.base, document: kept.document };
    this.meet({
      revision: latest.revision,
      document: dtoOf(latest.document),
      findings: [...latest.findings],
    } as Dto['PlanDraftDto']);
  }

  private set(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
