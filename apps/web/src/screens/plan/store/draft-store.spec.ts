import type { PlanDocument } from '@app/domain';
import type { Dto } from '../../../api';
import type { DraftStore } from './draft-store';

const planWith = (title: string, place = '一楼'): PlanDocument => ({
  schema: 1,
  items: [{ key: 'dinner', kind: 'meal', title, place }],
  assignments: [],
});
const draftOf = (revision: number, document: PlanDocument): Dto['PlanDraftDto'] =>
  ({ revision, document, findings: [] }) as unknown as Dto['PlanDraftDto'];
const rename = (title: string) => (plan: PlanDocument) => ({
  ...plan,
  items: plan.items.map((item) => ({ ...item, title })),
});

describe('what is typed and not in the plan yet when a colleague saves', () => {
  let store: DraftStore;
  let Store: typeof DraftStore;
  beforeAll(async () => {
    // What a browser keeps; Node has none.
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
    ({ DraftStore: Store } = await import('./draft-store'));
  });
  beforeEach(() => {
    localStorage.removeItem('yb.draft.u.r');
    store = new Store('r', 'u', draftOf(1, planWith('晚宴')), false);
  });
  afterEach(() => store.stop());
  const title = (): string => store.get().document.items[0].title;
  /** A field with words in it that hands them over when it is asked. */
  const type = (text: string): (() => void) =>
    store.hold(() => {
      store.change(rename(text));
      return true;
    });

  it('is put together with another place of his', () => {
    type('欢迎晚宴');
    store.adopt(draftOf(2, planWith('晚宴', '二楼')));
    expect(store.get().conflict).toBeNull();
    expect(store.get().document.items[0]).toMatchObject({ title: '欢迎晚宴', place: '二楼' });
  });

  it('is asked about where he wrote the same: neither is overwritten', () => {
    type('欢迎晚宴');
    store.adopt(draftOf(2, planWith('答谢晚宴')));
    expect(store.get().conflict?.paths).toEqual(['items/dinner/title']);
    expect(title()).toBe('欢迎晚宴');
    expect(store.get().conflict?.theirs.items[0].title).toBe('答谢晚宴');
  });

  it('makes him wait while it is half a word, and meets him when the field lets go', () => {
    const release = store.hold(() => false);
    store.adopt(draftOf(2, planWith('答谢晚宴')));
    expect(title()).toBe('晚宴');
    store.change(rename('欢迎晚宴'));
    release();
    expect(store.get().conflict?.paths).toEqual(['items/dinner/title']);
  });

  it('of which nothing came: his is taken over when the field lets go', () => {
    const release = store.hold(() => false);
    store.adopt(draftOf(2, planWith('答谢晚宴')));
    release();
    expect(title()).toBe('答谢晚宴');
  });

  it('is in the plan when the page goes away', () => {
    type('欢迎晚宴');
    store.handOver();
    expect(title()).toBe('欢迎晚宴');
  });
});
