import { describe, expect, it } from 'vitest';
import { judgeStrength, type EvidenceLike } from '#domain/lessonStrength.ts';

const piece = (more: Partial<EvidenceLike> = {}): EvidenceLike => ({
  stanceId: 'apoya',
  networkIds: [],
  figures: [],
  sources: [],
  ...more,
});
const limit = (more: Partial<EvidenceLike> = {}) => piece({ stanceId: 'limita', ...more });

describe('judgeStrength', () => {
  it('is thin with one piece or none', () => {
    expect(judgeStrength([])).toBe('delgada');
    expect(judgeStrength([piece({ networkIds: ['a', 'b', 'c'], figures: ['x/y'] })])).toBe('delgada');
    expect(judgeStrength([piece(), limit(), limit()])).toBe('delgada');
  });

  it('is middling with two', () => {
    expect(judgeStrength([piece(), piece()])).toBe('media');
    expect(judgeStrength([piece({ networkIds: ['a', 'b', 'c'] }), piece()])).toBe('media');
    expect(judgeStrength([piece(), piece(), piece()])).toBe('media');
  });

  it('is strong with three that name three networks, or two and a figure', () => {
    expect(judgeStrength([piece({ networkIds: ['a', 'b'] }), piece({ networkIds: ['c'] }), piece()])).toBe('fuerte');
    expect(judgeStrength([piece({ networkIds: ['a'] }), piece({ networkIds: ['b'], figures: ['x/y'] }), piece()])).toBe(
      'fuerte',
    );
    expect(judgeStrength([piece({ networkIds: ['a'] }), piece({ networkIds: ['a'], figures: ['x/y'] }), piece()])).toBe(
      'media',
    );
    expect(judgeStrength([piece({ networkIds: ['a', 'b'] }), piece(), piece()])).toBe('media');
  });

  it('counts a network once, and nothing of what sets limits', () => {
    expect(
      judgeStrength([piece({ networkIds: ['a'] }), piece({ networkIds: ['a'] }), piece({ networkIds: ['a'] })]),
    ).toBe('media');
    expect(
      judgeStrength([
        piece({ networkIds: ['a', 'b'] }),
        piece(),
        piece(),
        limit({ networkIds: ['c'], figures: ['x/y'] }),
      ]),
    ).toBe('media');
  });

  it('is not strong where as much speaks against it', () => {
    const strong = [piece({ networkIds: ['a', 'b', 'c'] }), piece(), piece()];
    expect(judgeStrength([...strong, limit(), limit()])).toBe('fuerte');
    expect(judgeStrength([...strong, limit(), limit(), limit()])).toBe('media');
  });
});
