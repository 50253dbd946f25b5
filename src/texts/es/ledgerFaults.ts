import { tellBytes, type LedgerMessage, type Told } from '../ledgerMessage.ts';
import { ledgerStates } from './ledgerStates.ts';

const state = ({ status = '' }: Told): string => (ledgerStates as Readonly<Record<string, string>>)[status] ?? status;
const levels: Readonly<Record<string, string>> = {
  firm: 'empresa',
  network: 'red',
  region: 'región',
  site: 'todo el sitio',
};
const level = (name: string | undefined): string => levels[name ?? ''] ?? name ?? '';
const kinds: Readonly<Record<string, string>> = {
  integer: 'un número entero dentro de sus límites',
  decimal: 'un número dentro de sus límites y con sus decimales',
  money: 'un monto dentro de sus límites y con sus decimales',
  percent: 'un porcentaje dentro de sus límites y con sus decimales',
  text: 'un texto de una línea, de hasta 500 letras',
  longText: 'un texto de hasta 5,000 letras',
  choice: 'una de las opciones',
  choices: 'algunas de las opciones, cada una una vez',
  date: 'una fecha que exista, como 2026-03-31',
  yesNo: 'sí o no',
  calculated: 'nada, porque la calcula su fórmula',
};
const askAgain = 'Pida a quien lo envió que lo exporte de nuevo desde su aparato, y no edite el archivo.';
const askRight = 'Pida el archivo que corresponde.';

const message = (reason: (told: Told) => string, mend: (told: Told) => string): LedgerMessage => ({ reason, mend });

/** What is wrong in a ledger of the monitoring, and what to do, by its code. */
export const ledgerFaults = {
  tooLarge: message(
    ({ bytes, most }) => `El archivo pesa ${tellBytes(bytes)}, y lo más que se lee son ${tellBytes(most)}.`,
    () => 'Revise que sea un archivo del seguimiento. Si lo es, pida que lo envíen en partes.',
  ),
  notJson: message(
    () => 'El archivo está cortado, o no es un archivo del seguimiento.',
    () => askAgain,
  ),
  notCanonical: message(
    () =>
      'El archivo se guardó de otra forma que la firmada: alguien lo abrió y lo volvió a guardar, o repite un nombre.',
    () => 'Reemplácelo por una copia intacta, de otro registro o de quien lo envió.',
  ),
  notAnAct: message(
    ({ field, received }) =>
      `El archivo no tiene la forma de un acto${field ? `: el campo «${field}» no se admite` : ''}${received ? ` (dice ${received})` : ''}.`,
    () => askAgain,
  ),
  newerVersion: message(
    () => 'El archivo se escribió con una versión más nueva del programa.',
    () => 'Actualice este sitio y vuelva a intentar.',
  ),
  otherSite: message(
    ({ received, expected }) => `El archivo es del sitio «${received}», y este es «${expected}».`,
    () => askRight,
  ),
  isPractice: message(
    () => 'El archivo es de una práctica, y este registro es el verdadero.',
    () => 'No lo importe aquí. Para una práctica use «--practice» y otra carpeta.',
  ),
  isNoPractice: message(
    () => 'El archivo es del registro verdadero, y esta es una práctica.',
    () => 'Impórtelo sin «--practice».',
  ),
  badSignature: message(
    () => 'La firma no corresponde: el archivo cambió después de firmarse, o lo firmó otra llave.',
    () => 'No lo use. Avise a quien figura como su autor y pídale el archivo otra vez.',
  ),
  unknownAuthor: message(
    ({ author }) => `La llave que firma (${author}) no está inscrita aquí.`,
    () => 'Importe antes el registro de inscripciones, o pida a quien inscribe que inscriba esa llave.',
  ),
  orphan: message(
    ({ previous = '' }) => `Falta el acto anterior (${previous.slice(0, 12)}…): la cadena está cortada.`,
    () => 'Importe junto con este el archivo que trae los actos anteriores, o recupérelo de otra copia.',
  ),
  afterRefused: message(
    () => 'Sigue a un acto que no vale, y por eso tampoco vale.',
    () => 'Arregle primero el anterior. Si no tiene arreglo, hay que hacer este acto de nuevo.',
  ),
  misplaced: message(
    ({ expected }) => `El archivo está en un lugar o con un nombre que no son los suyos: le toca ${expected}.`,
    () => 'Devuélvalo a su lugar. Los nombres y las carpetas de un registro no se cambian a mano.',
  ),
  editionBroken: message(
    () => 'El archivo no es una edición de este sitio, o cambió después de escribirse.',
    () => 'Reemplácelo por una copia intacta, de otra copia del registro.',
  ),
  editionOtherRoot: message(
    () => 'La raíz de la edición no es la de las fichas que nombra: el archivo cambió después de escribirse.',
    () => 'Reemplácelo por una copia intacta, de otra copia del registro.',
  ),
  editionMissing: message(
    ({ number }) =>
      `Falta la edición ${number}: sin ella nadie sabe qué se reveló ya, y por eso no se puede publicar otra.`,
    () => 'Recupérela de otra copia del registro. Si ninguna la tiene, docs/seguimiento.md dice qué queda.',
  ),
  editionOfOther: message(
    ({ number, published = '' }) =>
      `El sitio publicó la edición ${number} con otra raíz (${published.slice(0, 12)}…): esta no es la que se publicó.`,
    () => 'Ponga en su lugar la edición que se publicó, de otra copia del registro.',
  ),
  stray: message(
    () => 'Este archivo no es del registro.',
    () => 'Sáquelo de la carpeta.',
  ),
  cannotRead: message(
    ({ why }) => `El archivo no se puede leer: ${why}.`,
    () => 'Revise la ruta y los permisos.',
  ),
  notThere: message(
    () => 'No existe ese archivo.',
    () => 'Revise la ruta.',
  ),
  notPlainFile: message(
    () => 'Es un enlace o algo que no es un archivo, y el registro solo lee archivos.',
    () => 'Ponga en su lugar el archivo mismo.',
  ),
  locked: message(
    () => 'El archivo está cifrado, y con lo dado no se abre.',
    () => 'Diga su llave con «--key» si se cifró para usted, o la frase de paso con «--passphrase-file».',
  ),
  hurt: message(
    () => 'El sobre llegó cortado, o cambió en el camino.',
    () => 'No lo use: pida que lo envíen otra vez, como archivo adjunto.',
  ),
  blobUnnamed: message(
    () => 'Ningún acto nombra este contenido.',
    () => 'Importe junto con él los actos que lo nombran.',
  ),
  noRoot: message(
    ({ received }) =>
      `El sitio no dice cuál es la llave raíz de su seguimiento${received ? `; el registro dice ${received}` : ''}.`,
    () =>
      'Compare la huella con quien inició el registro y escríbala en src/site.config.ts, en «monitoring.rootFingerprint».',
  ),
  wrongRoot: message(
    ({ received, expected }) => `El registro empieza con la llave ${received}, y la raíz del sitio es ${expected}.`,
    () => 'No lo use hasta saber de dónde salió. Pida el registro a la institución.',
  ),
  noBeginning: message(
    () => 'El registro de inscripciones no tiene su primer acto, que es la llave raíz.',
    () => 'Importe el registro completo, o empiécelo con «npm run seguimiento -- iniciar».',
  ),
  revoked: message(
    ({ author }) => `La llave ${author} fue revocada, y nada muestra que este acto sea anterior.`,
    () => 'El acto no vale. Quien corresponda debe hacerlo de nuevo con una llave vigente.',
  ),
  revokedUnreceived: message(
    ({ author }) => `La llave ${author} fue revocada antes de que alguien recibiera este envío.`,
    () => 'Quien envió debe pedir que se inscriba su llave nueva y enviar otra vez.',
  ),
  authorRevoked: message(
    ({ author }) => `Se recibió después de que se revocara la llave de quien envió (${author}).`,
    () => 'Reciba el envío que haga con su llave nueva.',
  ),
  mayNotEnrol: message(
    ({ author }) => `La llave ${author} no puede inscribir, revocar ni firmar puntos de control ese día.`,
    () => 'Debe hacerlo la raíz, o alguien con un cargo que inscribe y dentro de su vigencia.',
  ),
  daysTurned: message(
    ({ from, until }) => `La vigencia termina (${until}) antes de empezar (${from}).`,
    () => 'Haga el acto de nuevo con las fechas en su orden.',
  ),
  rootStays: message(
    () => 'La llave raíz no se revoca con un acto.',
    () => 'Para cambiar de raíz se empieza un registro nuevo: docs/seguimiento.md dice cómo.',
  ),
  unknownKey: message(
    ({ received }) => `No hay ninguna inscripción con la llave ${received}.`,
    () => 'Revise la huella con «npm run seguimiento -- estado --people».',
  ),
  codeTaken: message(
    ({ code }) => `«${code}» ya es el nombre de una red o región.`,
    () => 'Dé a la empresa otro código.',
  ),
  unknownUnit: message(
    ({ received }) => `No existe la unidad «${received}».`,
    () => 'Revise cómo se escribe. Si es una empresa, inscríbala antes.',
  ),
  unknownRole: message(
    ({ received }) => `No existe el cargo «${received}».`,
    () => 'Use uno de los que están en data/monitoring/roles.',
  ),
  unknownPeriod: message(
    ({ received }) => `No existe el periodo «${received}».`,
    () => 'Revise cómo se escribe, o actualice la configuración del sitio.',
  ),
  unknownForm: message(
    ({ received }) => `No existe la ficha «${received}».`,
    () => 'Revise cómo se escribe, o actualice la configuración del sitio.',
  ),
  badKey: message(
    () => 'La llave pública no es una llave que sirva para firmar.',
    () => 'Pida una solicitud nueva, hecha con «npm run seguimiento -- llave».',
  ),
  keyWasRevoked: message(
    ({ key }) => `La llave ${key} fue revocada y no se puede inscribir otra vez.`,
    () => 'Haga una llave nueva e inscriba esa.',
  ),
  keyOfAnother: message(
    ({ code }) => `Esa llave ya es de «${code}».`,
    () => 'Cada persona firma con su propia llave: haga otra.',
  ),
  unitsTooMany: message(
    ({ role }) => `El cargo «${role}» alcanza a todo el sitio y no lleva unidades.`,
    () => 'Inscríbalo sin unidades.',
  ),
  unitsNone: message(
    ({ role }) => `Falta decir de qué unidades es el cargo «${role}».`,
    () => 'Diga una o más con «--units».',
  ),
  unitOfOtherLevel: message(
    ({ unit, level: found, role, expected }) =>
      `«${unit}» es de nivel ${level(found)}, y el cargo «${role}» es de nivel ${level(expected)}.`,
    () => 'Inscriba a la persona para unidades de ese nivel, o con otro cargo.',
  ),
  registryFork: message(
    ({ files }) =>
      `El registro tiene dos continuaciones (${files}). Mientras tanto vale solo lo anterior, y las revocaciones.`,
    () => 'La raíz, o quien inscribe, debe hacer su próximo acto con «--discards» y el resumen del acto que se deja.',
  ),
  formOfOtherLevel: message(
    ({ unit, level: found, expected }) =>
      `La ficha es de nivel ${level(expected)}, y «${unit}» es de nivel ${level(found)}.`,
    () => 'Use la ficha de ese nivel.',
  ),
  firmNotThen: message(
    ({ unit, period }) => `La empresa «${unit}» no estaba inscrita en el periodo «${period}».`,
    () => 'Inscríbala desde una fecha anterior al cierre del periodo, si ya era de la red.',
  ),
  wrongRole: message(
    ({ act, code, has, needs }) =>
      `«${code}» no puede hacer «${act}»: su cargo es ${has}${needs ? `, y le toca a ${needs}` : ''}.`,
    () => 'Debe hacerlo quien tiene ese cargo.',
  ),
  outOfScope: message(
    ({ code, unit }) => `«${code}» no está inscrito para la unidad «${unit}».`,
    () => 'Debe hacerlo quien la tiene a su cargo, o hay que ampliar su inscripción.',
  ),
  notValidThen: message(
    ({ code, day, from, until }) =>
      `La inscripción de «${code}» no regía el ${day}: va desde ${from}${until ? ` hasta ${until}` : ''}.`,
    () => 'Si el reloj del aparato estaba bien, debe cambiar la vigencia quien inscribe.',
  ),
  wrongState: message(
    ({ act, ...told }) => `No se puede «${act}» cuando el estado es «${state(told)}».`,
    () => 'Mire qué falta con «npm run seguimiento -- estado».',
  ),
  otherFormVersion: message(
    ({ received, expected }) =>
      `El acto dice la versión ${received} de la ficha, y lo que se envió es de la ${expected}.`,
    () => askAgain,
  ),
  formVersionNewer: message(
    ({ received, expected }) => `Se llenó con la versión ${received} de la ficha, y este sitio tiene la ${expected}.`,
    () => 'Actualice la configuración del sitio y vuelva a intentar.',
  ),
  formVersionOld: message(
    ({ received, expected }) => `Se llenó con la versión ${received} de la ficha, y la vigente es la ${expected}.`,
    () => 'Pida que se llene de nuevo con la ficha vigente.',
  ),
  ownAct: message(
    ({ act, code }) => `«${code}» no puede hacer «${act}» con lo que envió o pidió.`,
    () => 'Debe hacerlo otra persona con ese cargo.',
  ),
  permitTwice: message(
    ({ code }) => `«${code}» ya dio un permiso para esta corrección.`,
    () => 'El otro permiso debe darlo otra persona.',
  ),
  outsidePeriod: message(
    ({ day, opensOn, closesOn }) => `El acto se hizo el ${day}, y la ficha se toma del ${opensOn} al ${closesOn}.`,
    () => 'Revise el reloj del aparato. Si el plazo pasó, hace falta una excepción en la configuración del periodo.',
  ),
  headMissing: message(
    ({ chain, hash = '' }) =>
      `Falta en «${chain}» el acto ${hash.slice(0, 12)}…, que estaba cuando se firmó este punto de control.`,
    () => 'Alguien lo borró, o esta copia está incompleta: recupérelo de otra copia.',
  ),
  checkpointMissing: message(
    ({ key }) =>
      `Falta el punto de control con el que se revocó la llave ${key}: sin él, nada de lo que revisó esa llave vale.`,
    () => 'Impórtelo de otra copia del registro.',
  ),
  noAnswers: message(
    () => 'El envío no trae respuestas.',
    () => askAgain,
  ),
  unknownField: message(
    ({ received, form }) => `La respuesta «${received}» no es de la ficha «${form}».`,
    () => 'Quítela, o use la ficha que la pide.',
  ),
  answerMissing: message(
    ({ field }) => `Falta la respuesta a «${field}».`,
    () => 'Complétela y envíe de nuevo.',
  ),
  badAnswer: message(
    ({ field, received, type = '' }) =>
      `La respuesta a «${field}» no se admite: dice ${received} y se espera ${kinds[type] ?? type}.`,
    () => 'Corríjala y envíe de nuevo.',
  ),
  badComment: message(
    ({ most }) => `El comentario o el nombre está vacío o pasa de ${most} letras.`,
    () => 'Escríbalo de nuevo, más corto.',
  ),
} satisfies Readonly<Record<string, LedgerMessage>>;

/** What to look at in a ledger though nothing is wrong, by its code. */
export const ledgerRemarks = {
  conflict: message(
    ({ files }) =>
      `Hay dos continuaciones del mismo acto: ${files}. Ninguna vale como aprobada hasta que se elija una.`,
    () => 'Quien revisa la elige con «recibir --previous» y deja la otra con «--discards».',
  ),
  fallen: message(
    () => 'La aprobación cayó porque cambió lo aprobado debajo.',
    () => 'Quien aprueba debe mirarla y aprobar de nuevo.',
  ),
  blobAbsent: message(
    ({ digest = '' }) => `El contenido ${digest.slice(0, 12)}… no está: se borró, o todavía no se importó.`,
    () => 'Si no se borró a propósito, impórtelo de otra copia.',
  ),
  blobOfNobody: message(
    () => 'Ningún acto nombra este contenido.',
    () => 'Se puede borrar.',
  ),
  clockAhead: message(
    ({ at }) => `El acto dice una fecha que todavía no llega (${at}).`,
    () => 'Revise el reloj del aparato que firmó.',
  ),
  clockBehind: message(
    ({ at, before }) => `El acto dice ${at}, y el que lo antecede, ${before}.`,
    () => 'El reloj de uno de los dos aparatos está mal: corríjalo. Para los plazos cuenta el de quien recibe.',
  ),
  asideRevoked: message(
    () => 'Este envío no vale: la llave se revocó antes de que alguien lo recibiera.',
    () => 'Quien envió debe enviar otra vez con su llave nueva.',
  ),
  asideVersion: message(
    ({ received, expected }) =>
      `Este envío espera con la versión ${received} de la ficha, y la vigente es la ${expected}.`,
    () => 'Pida que se llene de nuevo con la ficha vigente.',
  ),
} satisfies Readonly<Record<string, LedgerMessage>>;
