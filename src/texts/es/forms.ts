import { languages } from '../language.ts';

/**
 * What a field takes, by the name of its form. A schema names the form beside its pattern or rule; the report says
 * what it is.
 */
export const forms = {
  id: 'un identificador: minúsculas sin tilde, números y guiones, como «mi-red»',
  columnId: 'el «id» de una columna: minúsculas sin tilde, números y guiones',
  figure: 'una cifra: «datos/medida» o «datos/fila/columna»',
  chart: 'un gráfico: «datos/gráfico»',
  address: 'una dirección de este sitio, que empieza con «/»: «/resultados/»',
  date: 'una fecha: «2011», «2011-09» o «2011-09-30» (año, mes y día)',
  calendarDate: 'una fecha que exista en el calendario',
  day: 'un día entero: «2011-09-30» (año, mes y día)',
  exceptionUnit:
    'el identificador de una unidad, como «mi-red», o el código de una empresa, de mayúsculas y cifras, como «RED-04»',
  fieldId: 'el «id» de una pregunta: empieza con una letra, y lleva minúsculas sin tilde, números y guiones',
  fingerprint: 'una huella de ocho grupos de cuatro letras o cifras, como «abcd-efgh-…»',
  timeZone: 'un huso horario por su nombre, como «America/Lima»',
  sheetName: 'el nombre de una hoja, de 31 letras o menos, sin los signos \\ / ? * [ ] : ni comillas simples',
  basePath: 'una ruta que empieza y termina con «/», de letras sin tilde, números, puntos y guiones, como «/redes/»',
  editionDate: 'una fecha entre 1980 y 2099',
  url: 'una dirección completa que empiece con https://, como «https://ejemplo.org/»',
  folderUrl: 'una dirección que termina con «/», sin «?», «#» ni «@»',
  language: `un idioma que tenga su libro de palabras: ${languages.join(', ')}`,
  edition: 'un número con punto, como «2026.1»',
  sha256: 'una suma SHA-256: 64 cifras y letras de la «a» a la «f»',
  code: 'un código de mayúsculas y cifras, como «40»',
  plainIdentifier: 'un identificador sin espacios ni los signos / & | ?',
  country: 'el código de un país, de dos mayúsculas, como «PE»',
  currency: 'el código de una moneda, de tres mayúsculas, como «USD»',
  sector: 'un código de cinco cifras, como «32130»',
  filterValue: 'un texto, un número, true, false o una lista de textos entre comillas',
  severalWords: 'al menos dos formas de decir lo mismo',
  pastDate: 'una fecha que no sea posterior a la de publicación («publishedOn»): lo que empezó no está en el futuro',
  afterStart: 'una fecha posterior a la de inicio («startedOn»)',
  pastEnd:
    'un final que no sea posterior a la publicación («publishedOn»), o, si la actividad sigue, status: ' +
    "'implementation', que lo publica como final previsto",
  numberBounds: 'un número mayor que «least» (0 si no se escribe), en una columna de «type: number»',
  exampleRow: 'una fila con tantas celdas como columnas tiene el ejemplo («columns»)',
  otherWord: 'palabras distintas: esta ya está en el grupo',
  shortQuestion: 'una pregunta de 120 letras o menos, como la escribe quien busca',
  pageAddress: 'la dirección de una página entera, sin «?»: «/resultados/»',
  otherColumn: 'columnas con nombres distintos: esta ya está en el ejemplo',
  siteName: 'un nombre de 80 letras o menos: está en la barra de todas las páginas',
  severalChoices: 'al menos dos respuestas entre las que escoger',
  fewQuestions: '300 preguntas o menos en toda la ficha',
  fiveLevels: 'cinco niveles, uno por línea: no lo hace, por costumbre, escrito, cumplido y mejorado',
  serviceOfNeed: 'un servicio cuando «need» es training o assistance, y ninguno cuando es none',
  otherCriterion: 'un identificador que ningún otro criterio del instrumento tenga',
  shortTitle: 'un nombre de 14 letras o menos, que quepa en los dibujos',
  fewCounts: 'cuatro cifras o menos: van en la primera pantalla',
};
