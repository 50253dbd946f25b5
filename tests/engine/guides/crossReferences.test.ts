import { describe, expect, it } from 'vitest';
import { keepFirstReferences } from '#domain/guide/crossReferences.ts';
import type { GuideBlock, GuideInline } from '#domain/guide/model.ts';

const link = (target: { readonly to?: string; readonly href?: string }): GuideInline => ({
  t: 'a',
  ...target,
  see: true,
  c: [{ t: 'text', v: 'x' }],
});
const p = (...c: GuideInline[]): GuideBlock => ({ t: 'p', c });
const h = (id: string): GuideBlock => ({ t: 'h', depth: 2, id, v: id });
const seesOf = (...blocks: GuideBlock[]) =>
  keepFirstReferences([{ id: 'uno', title: 'Uno', blocks }]).flatMap((chapter) =>
    chapter.blocks.flatMap((block) =>
      block.t === 'p' ? block.c.map((item) => item.t === 'a' && item.see === true) : [],
    ),
  );

describe('keepFirstReferences', () => {
  it('gives the page of a place once under each heading', () => {
    expect(seesOf(h('a'), p(link({ to: 'z' }), link({ to: 'z' })), h('b'), p(link({ to: 'z' })))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('gives no page of the heading that the link stands under', () => {
    expect(seesOf(h('a'), p(link({ to: 'a' })))).toEqual([false]);
  });

  it('gives an address outside once in the guide', () => {
    expect(
      seesOf(h('a'), p(link({ href: 'https://ejemplo.org/' })), h('b'), p(link({ href: 'https://ejemplo.org/' }))),
    ).toEqual([true, false]);
  });
});
