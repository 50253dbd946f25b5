/**
 * What the USB edition says of itself, for the person who finds it on a stick without having seen the site. An empty
 * line parts its paragraphs.
 */
export const usbReadme = {
  fileName: 'LEEME.txt',
  lines: (facts: UsbFacts): readonly string[] => [
    `${facts.siteName}: edición para memoria USB`,
    '',
    facts.description,
    '',
    `Edición ${facts.edition}, del ${facts.date}. ${facts.publisher}.`,
    `En línea: ${facts.online}`,
    '',
    'CÓMO ABRIRLA',
    '',
    '1. Si tiene el archivo ZIP, descomprímalo primero (clic derecho, «Extraer todo»). Dentro del ZIP, sin ' +
      'extraer, los enlaces no funcionan.',
    `2. Entre en la carpeta «${facts.folder}».`,
    '3. Haga doble clic en «index.html». Se abre en su navegador. No necesita conexión ni instalar nada.',
    '',
    'Puede copiar la carpeta entera a otra computadora o a otra memoria. No saque archivos sueltos de ella: se ' +
      'perderían los enlaces.',
    '',
    'QUÉ TRAE',
    '',
    'Todas las páginas, los gráficos para explorar, la búsqueda y las descargas. Lo que solo sirve con ' +
      'conexión lleva al sitio en línea.',
    'Sus búsquedas y lo que marque se guardan solo en su navegador.',
    '',
    'CÓMO PONERLA AL DÍA',
    '',
    `Esta carpeta no cambia sola. Vea en ${facts.offeredOn} si hay una edición más nueva, descárguela y ` +
      `reemplace la carpeta entera.`,
    '',
    'LICENCIA',
    '',
    `Textos y datos: ${facts.licence}. ${facts.licenceUrl}`,
    'Puede copiarla y compartirla según esa licencia, diciendo de dónde viene.',
    '',
  ],
};

/** What the readme of the USB edition tells of the site. */
export interface UsbFacts {
  readonly siteName: string;
  readonly description: string;
  readonly publisher: string;
  readonly edition: string;
  /** Written out. */
  readonly date: string;
  /** Address of the published site, and of its page that offers the edition. */
  readonly online: string;
  readonly offeredOn: string;
  /** Name of the folder. */
  readonly folder: string;
  readonly licence: string;
  readonly licenceUrl: string;
}
