/**
 * Words that frame a guide, on paper and in EPUB, and hold nothing of its records. They travel to the browser, where a
 * person makes a guide of their own.
 */
export const guideFrame = {
  /** Before the number of a page. */
  page: 'pág.',
  online: 'En línea',
  figure: 'Gráfico',
  audience: 'Para',
  edition: 'Edición',
  licence: 'Licencia',
  cite: 'Cómo citar',
  contents: 'Contenido',
  index: 'Índice de términos',
  /** What the last pages run under. */
  end: 'Al final',
  parts: 'Partes',
  cover: 'Cubierta',
  start: 'Comienzo',
  footnotes: 'Notas al pie',
  accessibility: 'Texto con títulos en orden, contenido con enlaces, notas enlazadas y un texto para cada gráfico.',
  /** Site and edition, at the foot of each page. */
  footer: (siteName: string, edition: string) => `${siteName}, edición ${edition}`,
  imprint: (publisher: string, siteName: string, edition: string, date: string) =>
    `${publisher} · ${siteName} · edición ${edition}, ${date}`,
  coverImprint: (publisher: string, edition: string) => `${publisher} · edición ${edition}`,
  coverTitle: (title: string) => `Cubierta de «${title}»`,
  coverText: (title: string, subtitle: string) => `Cubierta de «${title}»: ${subtitle}`,
  code: (url: string) => `Código QR que lleva a ${url}`,
  /** Before the address. */
  newest: (siteName: string) => `Esta guía sale de las páginas de ${siteName}. La versión más nueva está en`,
  mayCopy: (publisher: string) => `Puede copiarla, cambiarla y repartirla si nombra a ${publisher}`,
};
