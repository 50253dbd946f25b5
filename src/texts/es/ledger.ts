/** What the commands of the private ledger of the monitoring say. */
export const ledger = {
  nearest: (name: string) => `¿Quiso escribir «${name}»?`,
  reason: 'razón',
  mend: 'arreglo',
  noMonitoring:
    'Este sitio no tiene seguimiento: declare «monitoring» en src/site.config.ts y sus fichas en data/monitoring.',
  unknownCommand: (received: string, nearest: string | undefined, all: string) =>
    `No existe «${received}» en el seguimiento.${nearest ? ` ¿Quiso escribir «${nearest}»?` : ''} Hay: ${all}.`,
  noCommand: (all: string) => `Diga qué quiere hacer: ${all}.`,
  needs: (option: string, command: string) => `A «${command}» le falta la opción «--${option}».`,
  needsFiles: 'Diga qué archivos importar.',
  busy: (folder: string) => `Otra orden está trabajando en «${folder}». Espere a que termine y vuelva a intentar.`,
  noLedger: (folder: string) =>
    `En «${folder}» no hay un registro. Empiécelo con «iniciar», importe uno, o diga otra carpeta con «--ledger».`,
  imported: (added: number, known: number, refused: number) =>
    `Importado: ${added} ${added === 1 ? 'archivo nuevo' : 'archivos nuevos'}, ${known} que ya ${known === 1 ? 'estaba' : 'estaban'}` +
    (refused ? `, ${refused} que no se ${refused === 1 ? 'admite' : 'admiten'}.` : '.'),
  verified: (acts: number, forms: number) =>
    `El registro está entero: ${acts} ${acts === 1 ? 'acto' : 'actos'} sobre ${forms} ${forms === 1 ? 'ficha' : 'fichas'}, con sus firmas y sus reglas.`,
  faults: (count: number) => (count === 1 ? 'Hay 1 falla.' : `Hay ${count} fallas.`),
  remarks: (count: number) =>
    count === 1 ? 'Hay 1 cosa que mirar, sin ser falla:' : `Hay ${count} cosas que mirar, sin ser fallas:`,
  moreRemarks: (count: number) => `  y ${count} más como esta`,
  written: (act: string, file: string) => `Hecho «${act}»: ${file}`,
  unknownHash: (start: string) =>
    `Ningún acto del registro empieza con «${start}», o empiezan varios: escriba 8 signos o más de su resumen.`,
  choosePrevious: (hashes: string) =>
    `Hay dos continuaciones: diga con «--previous» a cuál sigue este acto (${hashes}).`,
  badValue: (field: string) => `Un valor no se admite: revise «${field}».`,
  seeVerify: 'Véalas con «npm run seguimiento -- verificar».',
  failed: (why: string) => `No se pudo terminar: ${why}`,
  refusedAct: 'No se hizo nada:',
  statePeriod: (title: string, opensOn: string, closesOn: string) => `${title} (se toma del ${opensOn} al ${closesOn})`,
  stateForm: (title: string, approved: number, expected: number) =>
    `${title}: ${approved} ${approved === 1 ? 'aprobada' : 'aprobadas'} de ${expected} que se ${expected === 1 ? 'espera' : 'esperan'}`,
  stateNone: 'No se espera ninguna.',
  person: (code: string, role: string, units: string, from: string, until: string | null) =>
    `${code}: ${role}${units ? ` de ${units}` : ''}, desde ${from}${until === null ? '' : ` hasta ${until}`}`,
  personRevoked: (day: string) => `llave revocada el ${day}`,
  root: 'raíz',
  askPassphrase: 'Frase de paso de la llave: ',
  askNewPassphrase: 'Elija una frase de paso, de 12 signos o más: ',
  shortPassphrase: 'La frase de paso tiene menos de 12 signos: elija una más larga.',
  noPassphrase: 'Falta la frase de paso. Guárdela en un archivo y dígalo con «--passphrase-file».',
  badKeyFile: (file: string) =>
    `«${file}» no se abre: la frase de paso es otra, o el archivo no es de llaves o está dañado.`,
  keyExists: (file: string) => `«${file}» ya existe. Una llave no se escribe sobre otra: elija otro nombre.`,
  keyInLedger: (file: string) =>
    `«${file}» está dentro del registro. La llave se guarda en otra parte: quien tiene el registro no debe tener la llave.`,
  keyMade: (file: string, request: string, fingerprint: string) =>
    `Llave guardada en ${file}: haga una copia y guárdela aparte de su frase de paso.\n` +
    `Su parte pública está en ${request}: envíela a quien inscribe.\n` +
    `Huella, para compararla en persona o por teléfono: ${fingerprint}`,
  begun: (fingerprint: string) =>
    `El registro empezó. Escriba la huella de la raíz en src/site.config.ts, dentro de «monitoring»:\n` +
    `  rootFingerprint: '${fingerprint}',`,
  alreadyBegun: 'Este registro ya empezó: no se empieza otra vez.',
  badRequest: (file: string) => `«${file}» no es una solicitud de inscripción, o es de otro sitio.`,
  badAnswersFile: (file: string) => `«${file}» no es un JSON con las respuestas.`,
  unknownMember: (received: string) => `No hay nadie inscrito como «${received}», ni con esa huella.`,
  narrows: (code: string) =>
    `«${code}» ya tiene ese cargo, y así pierde días o unidades: lo que hizo entonces o en ellas deja de valer. Para agregar, dé la fecha y las unidades que ya tenía.`,
  noEncryptionKey: (code: string) => `«${code}» no tiene una llave para cifrar: inscríbalo con una solicitud nueva.`,
  whoOpens:
    'Diga quién puede abrir el sobre, con una sola de estas opciones: «--to» con los códigos de quienes lo reciben, ' +
    '«--passphrase-file» con una frase de paso, o «--plain» para dejarlo sin cifrar, que cualquiera puede leer.',
  fileExists: (file: string) => `«${file}» ya existe: elija otro nombre.`,
  bundled: (count: number, file: string, encrypted: boolean) =>
    `${count} archivos en ${file}${encrypted ? ', cifrado.' : '. No está cifrado: quien lo tenga puede leerlo.'}`,
  erased: (count: number) =>
    `Borrados ${count} contenidos. Los actos quedan y la cadena se comprueba igual; las demás copias no cambian: bórrelos también allí.`,
  nothingToErase: 'No hay ningún contenido que borrar ahí.',
};
