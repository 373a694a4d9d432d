import { sayRefs } from './say-refs';

describe('what a message is about beside tasks', () => {
  it('is the stage, the signature or the matter, in words', () => {
    const refs = [
      { type: 'reception', id: 'r', label: 'prepare' },
      { type: 'assignment', id: 'a', label: 'ready' },
      { type: 'approval', id: 'p', label: 'receive' },
    ] as const;
    expect(sayRefs('zh', refs).map(({ what }) => what)).toEqual([
      '提前准备',
      '就绪确认',
      '同意接待',
    ]);
  });

  it('is said once, and nothing where no code says it', () => {
    const refs = [
      { type: 'assignment', id: 'a', label: 'done' },
      { type: 'assignment', id: 'b', label: 'done' },
      { type: 'assignment', id: 'c' },
      { type: 'task', id: 't', label: 'constructor' },
    ] as const;
    expect(sayRefs('en', refs)).toHaveLength(1);
  });
});
