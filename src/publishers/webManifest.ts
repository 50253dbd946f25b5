import { addresses } from '#domain/addresses.ts';
import type { SiteConfig } from '#schemas/site.ts';
import type { Texts } from '#texts/es/index.ts';

/** A drawing of the site's sign, which the build makes from `public/favicon.svg`. */
export interface AppIcon {
  /** From the root of the site. */
  readonly address: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** `maskable`: the sign keeps away from the edges, which systems cut in their own shape. */
  readonly purpose: 'any' | 'maskable';
}

/** The icons that systems ask for to install a site. */
export const appIcons: readonly AppIcon[] = ([192, 512] as const).flatMap((size) => [
  { address: `/iconos/icono-${size}.png`, size, purpose: 'any' as const },
  { address: `/iconos/icono-${size}-recortable.png`, size, purpose: 'maskable' as const },
]);

/**
 * The site as an app (Web Application Manifest, W3C). Addresses are relative to the manifest, so that it serves under
 * any path.
 */
export function toWebManifest(
  { name, description, language }: Pick<SiteConfig, 'name' | 'description' | 'language'>,
  words: Texts['webApp'],
): object {
  return {
    name,
    short_name: name,
    description,
    lang: language,
    dir: 'ltr',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    // With a way back where the system can give one.
    display_override: ['minimal-ui', 'standalone'],
    theme_color: '#9c1c37',
    background_color: '#fbf6ec',
    categories: ['education', 'business'],
    icons: appIcons.map(({ address, size, purpose }) => ({
      src: `.${address}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: [{ name: words.saved, short_name: words.savedShort, url: `.${addresses.offline}` }],
  };
}
