import { describe, expect, it } from 'vitest';
import { buildFrameRules } from '../../../src/integrations/frameRules.ts';

describe('buildFrameRules', () => {
  const rules = buildFrameRules([
    { name: 'index.html', folder: false },
    { name: '404.html', folder: false },
    { name: 'sitemap.xml', folder: false },
    { name: 'datos', folder: true },
    { name: 'incrustar', folder: true },
  ]);
  const policies = new Map(
    [...rules.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: (.*)$/gm)].map(([, address, policy]) => [
      address,
      policy,
    ]),
  );

  it('lets other sites frame the pages made for it, and no others', () => {
    expect([...policies.keys()]).toEqual(['/', '/404.html', '/datos/*', '/incrustar/*']);
    for (const [address, policy] of policies)
      expect(
        policy?.endsWith(address === '/incrustar/*' ? 'frame-ancestors *' : "frame-ancestors 'self'"),
        address,
      ).toBe(true);
  });
});
