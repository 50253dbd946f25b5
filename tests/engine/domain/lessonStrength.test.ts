import { describe, expect, it } from 'vitest';
import { judgeStrength, type EvidenceLike } from '#domain/lessonStrength.ts';

const piece = (more: Partial<EvidenceLike> = {}): EvidenceLike => ({
  supports: true,
  networkIds: [],
  figures: [],
  ...more,
});
const limit = (more: Partial<EvidenceLike> = {}) => piece({ supports: false, ...more });

describe('judgeStrength', () => {
  it('is thin with one piece or none', () => {
    expect(judgeStrength([])).toBe('thin');
    expect(judgeStrength([piece({ networkIds: ['a', 'b', 'c'], figures: ['x/y'] })])).toBe('thin');
    expect(judgeStrength([piece(), limit(), limit()])).toBe('thin');
  });

  it('is middling with two', () => {
    expect(judgeStrength([piece(), piece()])).toBe('medium');
    expect(judgeStrength([piece({ networkIds: ['a', 'b', 'c'] }), piece()])).toBe('medium');
    expect(judgeStrength([piece(), piece(), piece()])).toBe('medium');
  });

  it('is strong with three that name three networks, or two and a figure', () => {
    expect(judgeStrength([piece({ networkIds: ['a', 'b'] }), piece({ networkIds: ['c'] }), piece()])).toBe('strong');
    expect(judgeStrength([piece({ networkIds: ['a'] }), piece({ networkIds: ['b'], figures: ['x/y'] }), piece()])).toBe(
      'strong',
    );
    expect(judgeStrength([piece({ networkIds: ['a'] }), piece({ networkIds: ['a'], figures: ['x/y'] }), piece()])).toBe(
      'medium',
    );
    expect(judgeStrength([piece({ networkIds: ['a', 'b'] }), piece(), piece()])).toBe('medium');
  });

  it('counts a network once, and nothing of what sets limits', () => {
    expect(
      judgeStrength([piece({ networkIds: ['a'] }), piece({ networkIds: ['a'] }), piece({ networkIds: ['a'] })]),
    ).toBe('medium');
    expect(
      judgeStrength([
        piece({ networkIds: ['a', 'b'] }),
        piece(),
        piece(),
        limit({ networkIds: ['c'], figures: ['x/y'] }),
      ]),
    ).toBe('medium');
  });

  it('is not strong where as much speaks against it', () => {
    const strong = [piece({ networkIds: ['a', 'b', 'c'] }), piece(), piece()];
    expect(judgeStrength([...strong, limit(), limit()])).toBe('strong');
    expect(judgeStrength([...strong, limit(), limit(), limit()])).toBe('medium');
  });
});
