import { within } from './within';

describe('A day within a sentence', () => {
  it('begins small where it is a word, and stays where it is a name', () => {
    expect(within('Tomorrow 09:00')).toBe('tomorrow 09:00');
    expect(within('Wed 25 Oct 09:00')).toBe('Wed 25 Oct 09:00');
    expect(within('今天 09:00')).toBe('今天 09:00');
  });
});
