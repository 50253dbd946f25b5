import type { LedgerMessage, Told } from '../ledgerMessage.ts';

const message = (reason: (told: Told) => string, mend: (told: Told) => string): LedgerMessage => ({ reason, mend });
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const nearest = (name: string | undefined): string => (name ? `¿Es la columna «${name}»? ` : '');

/** The bridge to programs that collect data: forms that go there, and what comes home from there. */
export const odk = {
  row: (row: number) => `fila ${row}`,
  cell: (row: number, column: string) => `fila ${row}, columna «${column}»`,
  imported: (system: string, added: number, known: number, aside: number, refused: number) =>
    `De ${system}: ${count(added, 'envío nuevo', 'envíos nuevos')}, ${known} que ya ${known === 1 ? 'estaba' : 'estaban'}` +
    (aside ? `, ${aside} de otro periodo` : '') +
    (refused ? `. ${count(refused, 'falla', 'fallas')}: lo que las tiene no se importó.` : '.'),
  next: 'Los nuevos se reciben y se aprueban como los demás.',
  exportWhat: 'Diga en qué exportar: «exportar --xlsform».',
  exported: (files: number, folder: string) => `${count(files, 'ficha', 'fichas')} en ${folder}.`,
  notExported: 'No se escribió nada. Un XLSForm no puede decir estas fórmulas, y sin ellas recogería otras cifras:',
  unsaid: (form: string, field: string, part: 'formula' | 'shownWhen', why: string) =>
    `  ${form}: ${part === 'formula' ? 'la fórmula' : 'la condición'} de «${field}». ${why}`,
  mendUnsaid: 'Cambie la fórmula, o exporte las demás con «--form».',
};

/** What is wrong with an export of ODK Central or KoboToolbox, and what to do, by its code. */
export const odkFaults = {
  notCsv: message(
    ({ wrong = '' }) =>
      ({
        zip: 'El archivo es un ZIP o un libro de Excel, y se lee un CSV.',
        utf8: 'El archivo no está en UTF-8: otro programa lo volvió a guardar.',
        quotes: 'Las comillas del CSV no están en pares.',
        empty: 'El archivo no tiene ninguna fila.',
      })[wrong] ?? 'El archivo no es un CSV.',
    ({ wrong }) =>
      wrong === 'zip'
        ? 'Si es un ZIP de ODK Central, saque el CSV que lleva dentro. De KoboToolbox, exporte como CSV.'
        : 'Exporte de nuevo, y no abra el archivo con otro programa antes de importarlo.',
  ),
  notAnExport: message(
    () => 'El archivo no tiene las columnas de ODK Central ni de KoboToolbox (KEY, _uuid).',
    () => 'Exporte los envíos como CSV, con todas sus columnas. Para un archivo del seguimiento, quite «--odk».',
  ),
  noFormFits: message(
    () => 'Ninguna ficha tiene las preguntas de este archivo.',
    () => 'Diga cuál es con «--form», y se dirá qué columnas faltan.',
  ),
  severalFormsFit: message(
    ({ forms }) => `El archivo puede ser de varias fichas: ${forms}.`,
    () => 'Diga cuál es con «--form».',
  ),
  columnMissing: message(
    ({ column }) => `Falta la columna «${column}».`,
    ({ near }) => `${nearest(near)}Exporte con los nombres del XLSForm («XML values and headers»), sin cambiarlos.`,
  ),
  notDecrypted: message(
    ({ received }) => `El envío está cifrado y la exportación no lo abrió (${received}).`,
    () => 'Exporte de nuevo con la frase de paso del proyecto.',
  ),
  noInstance: message(
    ({ received }) => (received ? `«${received}» no identifica un envío.` : 'El envío no trae su identificador.'),
    () => 'Exporte también las columnas con que el programa identifica cada envío (meta-instanceID, _uuid).',
  ),
  inConflict: message(
    ({ unit }) => `La ficha de «${unit}» tiene dos continuaciones, y no se sabe a cuál sigue este envío.`,
    () => 'Quien revisa debe elegir una antes, con «recibir --previous» y «--discards».',
  ),
} satisfies Readonly<Record<string, LedgerMessage>>;

/** What to look at in an export though nothing is wrong, by its code. */
export const odkRemarks = {
  reviewState: message(
    ({ system, state, count: number }) => `${system} dice «${state}» de ${count(Number(number), 'envío', 'envíos')}.`,
    () => 'Es solo un dato: aquí se recibe y se aprueba de nuevo.',
  ),
  calculatedDiffers: message(
    ({ field, received, expected }) =>
      `«${field}» dice ${received ? `«${received}»` : 'nada'}, y aquí se calcula ${expected || 'sin valor'}.`,
    () => 'Vale lo que se calcula aquí. Revise si allí se llenó con otra versión de la ficha.',
  ),
  notAsked: message(
    ({ field, received }) => `«${field}» trae ${received}, y con las demás respuestas no se pregunta.`,
    () => 'No se importó esa respuesta. Si hace falta, corrija la que decide si se pregunta.',
  ),
  sentTwice: message(
    ({ unit, period, count: number }) => `De «${unit}» en «${period}» vinieron ${number} envíos.`,
    () => 'Se guardan todos, y queda por recibir el último.',
  ),
  idleColumns: message(
    ({ columns }) => `Hay columnas que no son de la ficha: ${columns}.`,
    () => 'No se leyeron.',
  ),
} satisfies Readonly<Record<string, LedgerMessage>>;
