/** The built sites of La Loma that the tests of the generator read and visit: `scripts/test.ts` builds them. */
export const sites = {
  root: {
    name: 'en la raíz',
    folder: process.env['TRAMA_LOMA_SITE'] ?? '.trama/la-loma/dist',
    url: process.env['TRAMA_LOMA_URL'] ?? 'http://localhost:4321/',
    base: '/',
  },
  sub: {
    name: 'bajo una ruta',
    folder: process.env['TRAMA_SUB_SITE'] ?? '.trama/la-loma/.trama/sub',
    url: process.env['TRAMA_SUB_URL'] ?? 'http://localhost:4322/trama/',
    base: '/trama/',
  },
} as const;

/**
 * Every built site, read from its folder: what must hold of any content is asked of the site of this project too.
 */
export const everySite = [
  sites.root,
  sites.sub,
  { name: 'el sitio de este proyecto', folder: process.env['TRAMA_SITE'] ?? 'dist', base: '/' },
] as const;
