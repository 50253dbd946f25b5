import { formatDate } from '#domain/citation.ts';
import { USB_FOLDER } from '#domain/usbEdition.ts';
import type { SiteConfig } from '#schemas/site.ts';

/**
 * What the folder is, for the person who finds it on a stick without having seen the site. Lines end as Windows wants
 * them.
 */
export function writeUsbReadme(
  { name, description, publisher, edition, publishedOn, licence, licenceUrl }: SiteConfig,
  online: string,
): string {
  const lines = [
    `${name}: edición para memoria USB`,
    '',
    description,
    '',
    `Edición ${edition}, del ${formatDate(publishedOn)}. ${publisher}.`,
    `En línea: ${online}`,
    '',
    'CÓMO ABRIRLA',
    '',
    '1. Si tiene el archivo ZIP, descomprímalo primero (clic derecho, «Extraer todo»). Dentro del ZIP, sin extraer, los enlaces no funcionan.',
    `2. Entre en la carpeta «${USB_FOLDER}».`,
    '3. Haga doble clic en «index.html». Se abre en su navegador. No necesita conexión ni instalar nada.',
    '',
    'Puede copiar la carpeta entera a otra computadora o a otra memoria. No saque archivos sueltos de ella: se perderían los enlaces.',
    '',
    'QUÉ TRAE',
    '',
    'Todas las páginas, los gráficos para explorar, la búsqueda y las descargas. Lo que solo sirve con conexión lleva al sitio en línea.',
    'Sus búsquedas y lo que marque se guardan solo en su navegador.',
    '',
    'CÓMO PONERLA AL DÍA',
    '',
    `Esta carpeta no cambia sola. Vea en ${online}manuales/ si hay una edición más nueva, descárguela y reemplace la carpeta entera.`,
    '',
    'LICENCIA',
    '',
    `Textos y datos: ${licence}. ${licenceUrl}`,
    'Puede copiarla y compartirla según esa licencia, diciendo de dónde viene.',
    '',
  ];
  // Without the mark, older versions of the Windows notepad read the accents wrong.
  return `\uFEFF${lines.join('\r\n')}`;
}
