import { LISTED_ENTRIES, renderNotice } from './render-notice';

const TITLE = '第27次议员会议';

describe('renderNotice', () => {
  it('says what it is, lists the entries and says what to do', () => {
    const { subject, lines } = renderNotice('zh', {
      kind: 'packageSent',
      receptionTitle: TITLE,
      zone: 'Europe/Paris',
      entries: [{ what: '派车到机场', at: '2006-10-24T07:00:00Z', place: '到达层 2 号门' }],
    });
    expect(subject).toBe('任务包：第27次议员会议（1 项）');
    expect(lines).toEqual([
      '您有新的接待任务：',
      '· 派车到机场｜10月24日周二 09:00 (GMT+2)｜到达层 2 号门',
      '请签收；有困难请尽早说明。',
    ]);
  });

  it('bundles a package of forty tasks into one message of bounded length', () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({ what: `任务 ${index + 1}` }));
    const { lines } = renderNotice('zh', { kind: 'packageSent', receptionTitle: TITLE, entries });
    expect(lines).toHaveLength(LISTED_ENTRIES + 3);
    expect(lines).toContain('…… 另有 28 项');
  });

  it('is a whole sentence when what it is about has no entry', () => {
    const { subject, lines } = renderNotice('zh', {
      kind: 'due',
      receptionTitle: TITLE,
      entries: [],
      count: 2,
    });
    expect(subject).toBe('到期：第27次议员会议（2 项）');
    expect(lines[0]).toBe('以下事项已到时限。');
    expect(lines).toHaveLength(2);
  });

  it('keeps a line break in a title or a note out of subject and lines', () => {
    const { subject, lines } = renderNotice('en', {
      kind: 'reminded',
      receptionTitle: 'Visit\r\nBcc: someone@example.org',
      entries: [{ what: 'Book rooms', note: 'today\nplease' }],
    });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toBe('The reception office asks you to hurry:');
  });

  it('leaves rare characters and right-to-left names as they are', () => {
    const entries = [{ what: '接𠮷田先生 🚌', who: 'أحمد' }];
    const { lines } = renderNotice('zh', { kind: 'due', receptionTitle: TITLE, entries });
    expect(lines[1]).toBe('· 接𠮷田先生 🚌｜أحمد');
  });
});
