import { detailOf, nearestOf, tellEach, type ToldProblem } from '../told.ts';
import { consentProblems } from './consentProblems.ts';
import { fileProblems } from './fileProblems.ts';
import { guess } from './guess.ts';
import { monitoringProblems } from './monitoringProblems.ts';
import { proseProblems } from './proseProblems.ts';
import { workspaceProblems } from './workspaceProblems.ts';

/** What would set a sign that its letters lack. */
function sayWhereSet(problem: ToldProblem): string {
  const [guide, chart, place] = ['guide', 'chart', 'cell'].map((name) => detailOf(problem, name));
  const at = place ? ` Está en la celda ${place}.` : '';
  if (guide) return `Lo lleva la guía «${guide}», parte ${detailOf(problem, 'part')}.${at}`;
  return `${chart ? `Lo lleva el gráfico «${chart}».` : 'Este texto sale en ellos.'}${at}`;
}

/** The cell of a table as a spreadsheet names it. */
const cell = (problem: ToldProblem): string =>
  detailOf(problem, 'cell')
    ? `La celda ${detailOf(problem, 'cell')} («${problem.field}»)`
    : `La celda de «${problem.field}»`;

/** The name of a file without its folders. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Parts of an indicator that carry a figure or sources of their own, as editors call them. */
const PARTS: Readonly<Record<string, string>> = {
  target: 'la meta',
  result: 'el resultado',
  baseline: 'la línea de base',
};
const part = (name = ''): string => PARTS[name] ?? `«${name}»`;
const ofPart = (name: string): string => `de ${part(name)}`.replace('de el ', 'del ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with a figure that must be a number. */
const isNone = (problem: ToldProblem): string =>
  detailOf(problem, 'wrong') === 'empty' ? 'está vacía' : 'no es un número';

/** What was probably meant by a value of another type where a text belongs. */
const hintText = (problem: ToldProblem): string => {
  if (detailOf(problem, 'wanted') !== 'string') return '';
  return detailOf(problem, 'written')
    ? ` Póngalo entre comillas: '${detailOf(problem, 'written')}'.`
    : ' Si el texto lleva dos puntos, póngalo todo entre comillas.';
};

/** What the report says of each problem: code → words. */
export const problems = tellEach({
  ...fileProblems,
  ...proseProblems,
  ...monitoringProblems,
  ...workspaceProblems,
  ...consentProblems,
  'archivo-no-utf8': {
    title: (p) =>
      ({
        workbook: 'El archivo es de Excel o de Word, aunque su nombre diga otra cosa.',
        pdf: 'El archivo es un PDF, aunque su nombre diga otra cosa.',
      })[detailOf(p, 'wrong')] ?? 'El archivo no está guardado en UTF-8.',
    fix: (p) =>
      ({
        workbook:
          'Cambiarle el nombre no lo convierte: ábralo y guárdelo desde ahí. Una tabla, como «CSV UTF-8 (delimitado por ' +
          'comas)»; un texto, cópielo a una ficha hecha con «npm run new».',
        pdf: 'Copie su texto a una ficha hecha con «npm run new», o póngalo en la carpeta public para descargarlo.',
      })[detailOf(p, 'wrong')] ??
      'Ábralo en su editor y guárdelo con la codificación «UTF-8»; en Excel, «CSV UTF-8 (delimitado por comas)».',
  },
  'archivo-nombre': {
    title: (p) =>
      detailOf(p, 'copy')
        ? `«${p.received}» parece una copia de «${detailOf(p, 'copy')}».`
        : detailOf(p, 'taken')
          ? `El nombre «${p.received}» ya lo usa otra página del sitio: ${detailOf(p, 'taken')}`
          : `El nombre «${p.received}» no sirve como identificador.`,
    fix: (p) =>
      detailOf(p, 'copy')
        ? 'Si es una copia, bórrela. Si es otra ficha, póngale un nombre suyo.'
        : detailOf(p, 'taken')
          ? 'Cambie el nombre del archivo.'
          : `Cambie el nombre del archivo: solo minúsculas sin tilde, números y guiones. Por ejemplo: «${nearestOf(p)}».`,
  },
  'archivo-extension': {
    title: (p) => `«${p.received}» no es un archivo que esta carpeta admita.`,
    fix: (p) =>
      ({
        workbook:
          'Haga el conjunto con «npm run new conjunto-de-datos» y guarde la hoja como «CSV UTF-8 (delimitado por comas)» ' +
          'en su carpeta, con el nombre rows.csv.',
        document: 'Copie su texto a una ficha hecha con «npm run new», y saque el archivo de esta carpeta.',
        besideTable:
          'El sitio solo lee rows.csv. Si esta hoja tiene algo nuevo, guárdela como «CSV UTF-8 (delimitado por comas)» ' +
          'con ese nombre; después sáquela de esta carpeta.',
        beside: 'El sitio solo lee dataset.yaml y rows.csv: saque este archivo de la carpeta.',
      })[detailOf(p, 'wrong')] ??
      (nearestOf(p)
        ? `Cámbiele el nombre a «${nearestOf(p)}».`
        : `Aquí van ${p.expected}. Mueva el archivo a otra carpeta, o bórrelo.`),
  },
  'archivo-falta': {
    title: () => 'Falta este archivo.',
    fix: (p) => {
      if (p.file.endsWith('.ts'))
        return 'Copie el de tests/fixtures/la-loma/src/site.config.ts y ponga los datos de su sitio.';
      if (detailOf(p, 'vocabulary'))
        return (
          `Hay fichas que usan este vocabulario. Créelo con «npm run new vocabulario ` +
          `${detailOf(p, 'vocabulary')}».`
        );
      if (detailOf(p, 'workbook'))
        return (
          `Abra «${detailOf(p, 'workbook')}» en su hoja de cálculo y guárdelo como «CSV UTF-8 (delimitado por comas)» ` +
          'con el nombre rows.csv. Después saque la hoja de esta carpeta.'
        );
      return nearestOf(p)
        ? `¿Es el archivo «${nearestOf(p)}»? Cámbiele el nombre a «${nameOf(p.file)}».`
        : 'Un conjunto de datos lleva dos archivos en su carpeta: dataset.yaml y rows.csv. Cree el que falta.';
    },
  },
  'archivo-enorme': {
    title: (p) => `El archivo pesa ${p.received}, y lo más que se lee son ${p.expected}.`,
    fix: (p) =>
      p.file.endsWith('.csv')
        ? 'Revise que no lleve miles de filas o columnas vacías. Si todo es dato, pártalo en varios conjuntos.'
        : 'Revise que no lleve pegada una imagen u otro archivo. Si todo es texto, pártalo en varias fichas.',
  },
  'texto-enorme': {
    title: (p) => `El texto pasa de lo que se puede leer: ${p.expected}.`,
    fix: (p) =>
      detailOf(p, 'bound') === 'titleLetters'
        ? 'Deje un título de una o dos líneas, y pase lo demás al texto o al resumen.'
        : detailOf(p, 'bound') === 'levels' || detailOf(p, 'bound') === 'treeLevels'
          ? 'Suba de nivel las listas, citas o grupos que están unos dentro de otros.'
          : 'Revise si algo se pegó por error desde esta línea. Si todo es texto, pártalo en varios párrafos o fichas.',
  },
  'signo-invisible': {
    title: (p) => `Aquí hay un signo que no se ve: ${detailOf(p, 'sign')} (${detailOf(p, 'point')}).`,
    fix: (p) =>
      detailOf(p, 'kind') === 'replacement'
        ? 'Está en lugar de una letra que se perdió al guardar o copiar: bórrelo y escriba la letra.'
        : 'Bórrelo y escriba de nuevo esa palabra. Suele venir pegado de un PDF, de Word o de un chat.',
  },
  'id-repetido': {
    title: (p) => `Hay dos fichas con el identificador «${p.received}».`,
    fix: (p) => `El otro archivo es ${detailOf(p, 'other')}. Cambie el nombre de uno de los dos, o borre el que sobra.`,
  },
  'yaml-sintaxis': {
    title: () => 'La ficha no se puede leer: hay un error de escritura.',
    fix: (p) =>
      `Revise esta línea y la anterior: ${p.reason || 'dos puntos, comillas sin cerrar o sangría'}.` +
      (detailOf(p, 'writtenRight') ? ` Escríbala así: ${detailOf(p, 'writtenRight')}` : ''),
  },
  'yaml-clave-repetida': {
    title: (p) => `El campo «${p.received}» está escrito dos veces en el mismo grupo.`,
    fix: () => 'Deje uno solo; si quería varios valores, escríbalos como lista.',
  },
  'yaml-espacio': {
    title: () => 'Aquí hay un espacio que no es el de la barra espaciadora.',
    fix: () =>
      'Bórrelo y escriba un espacio común: la sangría y lo que sigue a los dos puntos lo necesitan. Suele venir ' +
      'pegado de Word o de una página web.',
  },
  'yaml-coma': {
    title: (p) => `«${p.received}» lleva una coma, y entre llaves { } la coma separa campos.`,
    fix: (p) =>
      detailOf(p, 'writtenRight')
        ? `Escriba ${detailOf(p, 'writtenRight')}, con punto decimal. Si es un texto, póngalo entre comillas: '${p.received}'.`
        : `Póngalo entre comillas: '${p.received}'.`,
  },
  'ficha-falta': {
    title: (p) => (p.file.endsWith('.yaml') ? 'El archivo está vacío.' : 'El archivo no empieza con su ficha.'),
    fix: (p) =>
      p.file.endsWith('.yaml')
        ? 'Escriba sus campos, o bórrelo. «npm run new» crea fichas completas que sirven de modelo.'
        : 'La primera línea debe ser «---», luego los campos, y otra línea «---» antes del texto.',
  },
  'campo-desconocido': {
    title: (p) => `El campo «${p.received}» no existe en ${p.file.endsWith('.ts') ? 'este archivo' : 'esta ficha'}.`,
    fix: (p) => guess(p, 'Bórrelo o escriba uno de los campos que se admiten.'),
  },
  'campo-falta': {
    title: (p) => `Falta el campo «${p.field}».`,
    fix: (p) =>
      p.file.endsWith('.ts')
        ? 'Escríbalo en este archivo, con su valor.'
        : 'Escríbalo en la ficha. «npm run new» crea fichas completas que sirven de modelo.',
  },
  'campo-tipo': {
    title: (p) => `El campo «${p.field}» no es del tipo que se espera.`,
    fix: (p) =>
      nearestOf(p) && detailOf(p, 'wanted') !== 'boolean'
        ? `Escriba ${nearestOf(p)}, con punto decimal y sin símbolos.`
        : guess(p, `Escriba ${p.expected}.${hintText(p)}`),
  },
  'campo-formato': {
    title: (p) => `El campo «${p.field}» no tiene la forma que se espera.`,
    fix: (p) => guess(p, `Escriba ${p.expected}.`),
  },
  'campo-vacio': {
    title: (p) => `El campo «${p.field}» está vacío.`,
    fix: () => 'Complételo; si no hay dato y el campo es opcional, bórrelo.',
  },
  'campo-valor': {
    title: (p) => `El campo «${p.field}» tiene un valor que no se admite.`,
    fix: (p) => guess(p, `Escriba ${p.expected}.`),
  },
  'campo-rango': {
    title: (p) => `El número de «${p.field}» está fuera de lo que se admite.`,
    fix: (p) => `Escriba ${p.expected}.`,
  },
  'numero-no-cabe': {
    title: (p) => {
      const what = detailOf(p, 'cell') ? cell(p) : `El número de «${p.field}»`;
      return (
        {
          zeros: `${what} empieza con cero, que un número no guarda: «${p.received}».`,
          figures: `${what} tiene más cifras de las que un número guarda: «${p.received}».`,
        }[detailOf(p, 'wrong')] ?? `${what} no está escrito con cifras: «${p.received}».`
      );
    },
    fix: (p) => {
      const code = detailOf(p, 'cell') ? '¿Es un código? Ponga «type: text» en la columna, en dataset.yaml. ' : '';
      return (
        code +
        ({
          zeros: 'Si es un número, escríbalo sin ceros delante.',
          figures: 'Si es un número, escríbalo con quince cifras o menos.',
        }[detailOf(p, 'wrong')] ?? 'Escríbalo con todas sus cifras, sin letras.')
      );
    },
  },
  'sin-fuente': {
    title: (p) =>
      p.field === 'sources'
        ? 'La ficha no cita ninguna fuente.'
        : `${capital(part(p.field?.replace(/\.sources$/, '')))} no cita ninguna fuente.`,
    fix: (p) =>
      `Agregue al menos una en «sources», con sourceId (la fuente) y locator (el lugar): lo que no tiene ` +
      `fuente no se publica.${p.field === 'baseline.sources' ? ' Si ninguna fuente dice cómo estaba antes, borre «baseline».' : ''}`,
  },
  'red-sin-cifra': {
    title: () => 'La red no tiene cifra ni explica por qué.',
    fix: () => 'Escriba «figure» con la cifra, o «figureAbsence» con la razón por la que no la hay.',
  },
  'red-cifra-unidad': {
    title: (p) =>
      detailOf(p, 'figure')
        ? `La cifra de las redes «${detailOf(p, 'figure')}» no es un número.`
        : 'Esta cifra está en otra unidad que las de las demás redes.',
    fix: (p) =>
      detailOf(p, 'figure')
        ? 'Señale una celda o una medida con un número.'
        : 'Señale una cifra en la misma unidad: las de todas las redes, y su meta («networkFigure.target»), se leen ' +
          'una al lado de otra.',
  },
  'referencia-desconocida': {
    title: (p) =>
      `${detailOf(p, 'cell') ? `En la celda ${detailOf(p, 'cell')}: no` : 'No'} existe la ficha ` +
      `«${p.received}» (${detailOf(p, 'kind')}).`,
    fix: (p) =>
      guess(
        p,
        detailOf(p, 'several')
          ? `Si le cambió el nombre al archivo, devuélvaselo o escriba el nuevo en cada lugar. Si borró la ficha, quite ` +
              `la referencia de todos o créela otra vez en ${detailOf(p, 'folder')}.`
          : `Cree la ficha en ${detailOf(p, 'folder')} o quite la referencia.`,
      ) + (nearestOf(p) ? ` Los identificadores son los nombres de los archivos de ${detailOf(p, 'folder')}.` : ''),
  },
  'referencia-borrador': {
    title: (p) =>
      `${detailOf(p, 'cell') ? `En la celda ${detailOf(p, 'cell')}: ` : ''}«${p.received}» lleva a un borrador, que no ` +
      `se publica (${detailOf(p, 'kind')} «${detailOf(p, 'draft')}»).`,
    fix: (p) =>
      `Si ya está listo, publíquelo: borre la línea «draft: true» en ${detailOf(p, 'place')}. Si todavía no, quite de ` +
      'aquí la cita, o marque también esta ficha como borrador.',
  },
  'plantilla-sin-llenar': {
    title: (p) =>
      detailOf(p, 'count') === '1'
        ? `Queda un texto de la plantilla: «${p.received}».`
        : `Quedan ${detailOf(p, 'count')} textos de la plantilla; el primero es «${p.received}».`,
    fix: (p) =>
      `Escriba lo suyo en su lugar (${detailOf(p, 'count') === '1' ? 'línea' : 'líneas'} ${detailOf(p, 'lines')}). ` +
      'Mientras no esté listo, ponga «draft: true» entre los campos de la ficha: se verá con «npm run dev» y no se ' +
      'publicará.',
  },
  'vocabulario-desconocido': {
    title: (p) => `«${p.received}» no está en el vocabulario «${detailOf(p, 'vocabulary')}».`,
    fix: (p) => guess(p, `Use uno de los valores, o agréguelo en data/vocabularies/${detailOf(p, 'vocabulary')}.yaml.`),
  },
  'cifra-desconocida': {
    title: (p) => `La cifra «${p.received}» no lleva a ningún dato.`,
    fix: (p) =>
      guess(
        p,
        p.expected
          ? `Escriba ${p.expected}.`
          : 'Escriba «datos/medida» o «datos/fila/columna» con nombres que existan en data/datasets.',
      ),
  },
  'grafico-desconocido': {
    title: (p) => `El gráfico «${p.received}» no existe.`,
    fix: (p) => guess(p, 'Escriba «datos/gráfico», o declárelo en «charts» del conjunto de datos.'),
  },
  'grafico-tipo': {
    title: (p) =>
      `El gráfico «${detailOf(p, 'chart')}» no se puede dibujar como «${detailOf(p, 'type')}»: ${p.received}.`,
    fix: (p) => `Escriba ${p.expected}.`,
  },
  'lugar-fuera-de-fuente': {
    title: (p) =>
      ({
        form: `El lugar «${p.received}» no está escrito como se cuentan los lugares de ${detailOf(p, 'source')}.`,
        order: `El lugar «${p.received}» va al revés: primero el número menor.`,
      })[detailOf(p, 'wrong')] ??
      `El lugar «${p.received}» no existe en ` +
        `${detailOf(p, 'source')}${detailOf(p, 'lines') ? `, que tiene ${detailOf(p, 'lines')} líneas` : ''}.`,
    fix: (p) => `Escriba ${p.expected}.`,
  },
  'tramo-al-reves': {
    title: (p) =>
      detailOf(p, 'cell')
        ? `${cell(p)} termina en ${p.received}, antes de empezar: «${detailOf(p, 'startField')}» dice ${detailOf(p, 'start')}.`
        : `«${p.field}» (${p.received}) va antes que «${detailOf(p, 'startField')}» (${detailOf(p, 'start')}).`,
    fix: () =>
      'Revise los dos valores en la fuente: el primero es el inicio o el menor; el segundo, el final o el mayor.',
  },
  'orden-repetido': {
    title: (p) => `El lugar ${p.received} ya está ocupado.`,
    fix: (p) =>
      `Lo tiene ${detailOf(p, 'other')}. Cambie el «order» de una de las dos fichas: el primer lugar libre es ` +
      `el ${p.expected}.`,
  },
  'orden-hueco': {
    title: (p) =>
      `El orden salta: no hay ${detailOf(p, 'label')} con el lugar ${p.expected}, y esta dice ${p.received}.`,
    fix: (p) => `Cambie «order» a ${p.expected}, o agregue la ficha que falta.`,
  },
  'csv-cabecera': {
    title: (p) =>
      detailOf(p, 'separatorLine')
        ? `La primera línea es «${detailOf(p, 'separatorLine')}», que solo entiende Excel.`
        : detailOf(p, 'twice')
          ? `La columna «${detailOf(p, 'twice')}» está dos veces en la primera línea del CSV.`
          : detailOf(p, 'separator')
            ? `El CSV no está separado por comas, sino por ` +
              `${{ ';': 'punto y coma', '|': 'barras |' }[detailOf(p, 'separator')] ?? 'tabuladores'}.`
            : 'La primera línea del CSV no coincide con las columnas de dataset.yaml.',
    fix: (p) =>
      detailOf(p, 'separatorLine')
        ? 'Borre esa línea y guarde el archivo separado por comas: en Excel, «CSV UTF-8 (delimitado por comas)».'
        : detailOf(p, 'separator')
          ? 'Guárdelo de nuevo con comas: en Excel, «CSV UTF-8 (delimitado por comas)»; en LibreOffice, elija la ' +
            'coma como separador.'
          : 'Escriba en la primera línea los «id» de las columnas, en el mismo orden, o corrija las columnas en ' +
            'dataset.yaml.',
  },
  'csv-sin-filas': {
    title: () => 'El CSV no tiene ninguna fila de datos.',
    fix: () => 'Agregue las filas debajo de la primera línea, o borre la carpeta del conjunto de datos.',
  },
  'csv-sobra': {
    title: (p) =>
      detailOf(p, 'what') === 'rows'
        ? `El CSV tiene ${p.received === '1' ? 'una fila vacía' : `${p.received} filas vacías`}.`
        : `El CSV tiene ${p.received === '1' ? 'una columna vacía' : `${p.received} columnas vacías`} a la derecha.`,
    fix: (p) =>
      detailOf(p, 'what') === 'rows'
        ? 'Bórrelas: en Excel, seleccione esas filas, elija «Eliminar» y guarde otra vez.'
        : 'Bórrelas: en Excel, seleccione las columnas que siguen a la última, elija «Eliminar» y guarde otra vez.',
  },
  'csv-fila-total': {
    title: (p) =>
      detailOf(p, 'wrong') === 'word'
        ? `La fila «${p.received}» parece un total o un promedio de las otras.`
        : 'La última fila parece el total o el promedio de las que están arriba.',
    fix: (p) =>
      'Bórrela: se contaría dos veces. Los totales y promedios se declaran en «measures», y el sitio los calcula.' +
      (detailOf(p, 'wrong') === 'word'
        ? ' Si es un dato, póngale otro nombre.'
        : ' Si es un dato, póngala en otro lugar.'),
  },
  'csv-columnas': {
    title: (p) => `La fila tiene ${p.received} ${p.received === '1' ? 'celda' : 'celdas'} y debe tener ${p.expected}.`,
    fix: () =>
      'Revise las comas: los decimales van con punto, una celda que lleva coma va entre comillas y una celda ' +
      'vacía también cuenta.',
  },
  'csv-celda-numero': {
    title: (p) => `${cell(p)} no es un número: «${p.received}».`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'excelDate'
        ? 'Excel lo cambió por una fecha: dé a la columna el formato «Texto», escriba otra vez el número y guarde.'
        : nearestOf(p)
          ? `Escriba ${nearestOf(p)}, con punto decimal y sin símbolos.`
          : `Escriba ${p.expected}.`,
  },
  'csv-celda-valor': {
    title: (p) =>
      detailOf(p, 'wrong') === 'excel'
        ? `${cell(p)} lleva un error de Excel: «${p.received}».`
        : `${cell(p)} no tiene un valor que se admita: «${p.received}».`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'excel'
        ? 'Corrija la fórmula en la hoja de cálculo, o escriba el valor. Si falta el dato, deje la celda vacía.'
        : guess(p, `Escriba ${p.expected}.`),
  },
  'csv-celda-vacia': {
    title: (p) => `${cell(p)} está vacía.`,
    fix: () => 'Complétela; si el dato falta en la fuente, ponga «required: false» en la columna, en dataset.yaml.',
  },
  'csv-clave': {
    title: (p) =>
      detailOf(p, 'other')
        ? `La clave «${p.received}» está repetida.`
        : `La clave «${p.received}» no sirve para nombrar la fila.`,
    fix: (p) =>
      detailOf(p, 'other')
        ? `Ya la usa la línea ${detailOf(p, 'other')}. Cada fila lleva una clave distinta.`
        : guess(p, 'Use minúsculas sin tilde, números y guiones.'),
  },
  'csv-sintaxis': {
    title: () => 'El CSV no se puede leer.',
    fix: (p) => `Revise las comillas de esta línea${p.reason ? `: ${p.reason}` : ''}.`,
  },
  'medida-definicion': {
    title: (p) =>
      detailOf(p, 'wrong')
        ? `La medida «${detailOf(p, 'measure')}» se calcula de «${p.received}», que ${isNone(p)}.`
        : `La medida «${detailOf(p, 'measure')}» está incompleta: ${p.received}.`,
    fix: (p) => `Escriba ${p.expected}.`,
  },
  'medida-columna': {
    title: (p) =>
      detailOf(p, 'type')
        ? `La columna «${p.received}» no sirve aquí: es de tipo ${detailOf(p, 'type')}.`
        : `«${p.received}» no es una columna que sirva aquí.`,
    fix: (p) => guess(p, `Escriba ${p.expected}.`),
  },
  'medida-sin-filas': {
    title: (p) =>
      detailOf(p, 'filter')
        ? `Ninguna fila cumple el filtro «${p.received}».`
        : `La medida «${detailOf(p, 'measure')}» no se puede calcular: ${p.received}.`,
    fix: (p) =>
      detailOf(p, 'filter')
        ? guess(p, `Escriba ${p.expected}.`)
        : `Necesita ${p.expected}. Revise su filtro «where» y las celdas.`,
  },
  'medida-circular': {
    title: (p) => `La medida «${detailOf(p, 'measure')}» depende de sí misma.`,
    fix: () => 'Cambie «numerator» o «denominator» en una de ellas: una medida no puede calcularse de sí misma.',
  },
  'medida-difiere': {
    title: (p) => `La medida «${detailOf(p, 'measure')}» da ${p.expected} y la fuente informa ${p.received}.`,
    fix: (p) =>
      `Revise las celdas y el lugar citado (${detailOf(p, 'source')}). Si la fuente se equivoca, escriba una ` +
      `nota en data/notes y póngala en «noteId».`,
  },
  'medida-id-repetido': {
    title: (p) =>
      `Hay ${{ columns: 'dos columnas llamadas', charts: 'dos gráficos llamados', readings: 'dos lecturas llamadas' }[detailOf(p, 'list')] ?? 'dos medidas llamadas'} «${p.received}».`,
    fix: () => 'Cambie el «id» de una de las dos.',
  },
  'nota-sobra': {
    title: (p) =>
      `La medida «${detailOf(p, 'measure')}» da ${detailOf(p, 'value')}, igual que la fuente, y aun así lleva ` +
      `la nota «${p.received}».`,
    fix: () => 'Quite «noteId»: la diferencia que explicaba ya no existe.',
  },
  'indicador-cifra': {
    title: (p) => `La cifra ${ofPart(detailOf(p, 'part'))} ${isNone(p)}: «${detailOf(p, 'figure')}».`,
    fix: (p) => `Señale ${p.expected}, o quite «figure» y dígalo solo con palabras en «text».`,
  },
  'indicador-unidad': {
    title: (p) =>
      detailOf(p, 'other')
        ? `La cifra ${ofPart(detailOf(p, 'part'))} está en otra unidad que la ${ofPart(detailOf(p, 'other'))}.`
        : `La cifra ${ofPart(detailOf(p, 'part'))} no tiene unidad: «${detailOf(p, 'figure')}».`,
    fix: (p) =>
      detailOf(p, 'other')
        ? 'Señale una cifra en la misma unidad, o corrija «unitId» en la columna o medida: dos cifras en ' +
          'unidades distintas no se comparan.'
        : `Póngale «unitId» a la columna «${detailOf(p, 'column')}» en ${detailOf(p, 'file')}. Los valores están ` +
          `en data/vocabularies/units.yaml.`,
  },
  'indicador-sentido': {
    title: () => 'El indicador y sus cifras no dicen lo mismo: para unos, más es mejor; para otros, menos.',
    fix: (p) =>
      `Decida si más es mejor («ascending: true») o si menos es mejor («ascending: false») y escríbalo una sola vez: ` +
      `${detailOf(p, 'own') ? 'quite «ascending» de aquí, o corrija' : 'corrija'} el de la columna o medida ` +
      `«${detailOf(p, 'figure')}».`,
  },
  'prosa-sintaxis': {
    title: () => 'El texto no se puede leer.',
    fix: (p) =>
      `Revise los signos < > { } de esta línea${p.reason ? `: ${p.reason}` : '; fuera de los componentes no se usan'}.`,
  },
  'prosa-html': {
    title: (p) => `El texto lleva código HTML: ${p.received}`,
    fix: () => 'Bórrelo o escríbalo en Markdown: **negrita**, *cursiva*, [enlace](/pagina/), listas y tablas.',
  },
  'prosa-codigo': {
    title: (p) =>
      detailOf(p, 'wrong') === 'open'
        ? `El bloque que abre ${detailOf(p, 'fence')} no se cierra, y se lleva el resto del texto.`
        : `El texto lleva un bloque de código: ${p.received}`,
    fix: (p) =>
      `Borre las líneas ${detailOf(p, 'fence')}. Un modelo que se copia o se llena va como cita, con > al empezar ` +
      'cada línea, y un nombre de archivo va entre acentos graves: `rows.csv`.',
  },
  'prosa-componente': {
    title: (p) => `Este componente no se admite aquí: ${p.received}`,
    fix: (p) => {
      switch (detailOf(p, 'wrong')) {
        case 'md':
          return 'En un archivo .md los componentes no funcionan: cámbiele la extensión a .mdx.';
        case 'field':
          return `<${detailOf(p, 'component')}> va en el texto, después de la ficha, y no en un campo.`;
        case 'line':
          return `<${detailOf(p, 'component')}> va solo en su línea, con una línea en blanco antes y otra después.`;
        default:
          return guess(p, `Los que se admiten: ${p.expected}.`);
      }
    },
  },
  'prosa-atributo': {
    title: (p) => `El componente <${detailOf(p, 'component')}> está mal escrito: ${p.received}.`,
    fix: (p) => `Escríbalo así: ${detailOf(p, 'example')}`,
  },
  'prosa-expresion': {
    title: (p) => `El texto lleva código que se ejecutaría: ${p.received}`,
    fix: (p) =>
      detailOf(p, 'example')
        ? `Escriba el atributo entre comillas: ${detailOf(p, 'example')}`
        : 'Bórrelo. Las llaves { } y las líneas «import» y «export» no se usan en los textos.',
  },
  'prosa-titulos': {
    title: (p) =>
      ({
        field: `Este campo no lleva títulos: «${p.received}»`,
        first: `El título «${p.received}» es de nivel 1, que ya es el de la página.`,
      })[detailOf(p, 'wrong')] ?? `El título «${p.received}» salta un nivel.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'field'
        ? 'Quite las almohadillas #, o pase el texto al cuerpo, después de la ficha.'
        : `Empiécelo con ${p.expected}.`,
  },
  'prosa-bloque': {
    title: (p) => `Este campo es una línea de texto, y lleva algo más: ${p.received}`,
    fix: () =>
      'Aquí no se admiten listas, tablas, citas, imágenes ni notas al pie. Escríbalo seguido, o páselo al ' +
      'texto que va después de la ficha.',
  },
  'ruta-desconocida': {
    title: (p) =>
      detailOf(p, 'untitled')
        ? `La parada «${detailOf(p, 'untitled')}» no tiene título.`
        : `La parada «${p.received}» no es una página del sitio.`,
    fix: (p) =>
      detailOf(p, 'untitled')
        ? 'Es una página que no nace de una ficha: escriba su nombre en «title».'
        : guess(p, `Escriba ${p.expected}.`),
  },
  'prosa-enlace': {
    title: (p) =>
      detailOf(p, 'target') === 'image'
        ? `La imagen «${p.received}» ${detailOf(p, 'wrong') ? 'es un archivo de otra clase' : 'no está en este sitio'}.`
        : `El enlace «${p.received}» no lleva a ninguna parte.`,
    fix: (p) => guess(p, `Escriba ${p.expected}.`),
  },
  'lectura-dificil': {
    title: (p) => `El texto es difícil de leer: INFLESZ ${p.received}, y debe llegar a ${p.expected}.`,
    fix: () =>
      'Parta las frases largas y use palabras más cortas. Empiece por las frases más difíciles, que van arriba ' +
      'con su puntaje.',
  },
  'cifra-suelta': {
    title: (p) => `La cifra «${p.received}» está escrita a mano.`,
    fix: () =>
      'Tómela de los datos con <Cifra de="datos/medida" />, o márquela como dicho de una fuente: <Segun ' +
      'fuente="…" lugar="…">…</Segun>.',
  },
  'texto-copiado': {
    title: () => 'El texto repite nueve o más palabras seguidas de una fuente.',
    fix: () => 'Escríbalo con otras palabras: de las fuentes se toman los hechos, no las frases.',
  },
  'persona-sin-consentimiento': {
    title: (p) => `El texto nombra a una persona sin su consentimiento: «${p.received}».`,
    fix: (p) =>
      `Nombre su empresa o su papel. Si la persona aceptó, cree su permiso en data/consents y nómbrelo en «persons». Si es una ` +
      `calle, una institución o una empresa, declárela una vez, con su nombre entero, en ` +
      `data/vocabularies/names-of-no-person.yaml: «- { id: ${detailOf(p, 'id')}, label: ${detailOf(p, 'label')} }».`,
  },
  'configuracion-sintaxis': {
    title: (p) =>
      ({
        empty: 'La configuración del sitio está vacía.',
        noExport: 'La configuración del sitio no empieza con «export default {».',
        rest: 'Después de la configuración del sitio hay algo más.',
      })[detailOf(p, 'wrong')] ?? 'La configuración del sitio no se puede leer: hay un error de escritura.',
    fix: (p) =>
      ({
        empty: 'Copie la de otro sitio, o la de tests/fixtures/la-loma/src/site.config.ts, y ponga los datos del suyo.',
        noExport: 'Escriba todo dentro de «export default { … }»; delante solo puede ir «import type».',
        rest: 'Deje solo «export default { … }» y borre lo que sigue a su última llave.',
      })[detailOf(p, 'wrong')] ??
      'Revise esta línea y la anterior: cada valor termina con una coma, los textos van entre comillas ' +
        "simples, y un apóstrofo dentro de un texto se escribe \\'.",
  },
  'configuracion-codigo': {
    title: (p) => `La configuración del sitio lleva código, y aquí solo van valores: ${p.received}`,
    fix: () =>
      'Escriba el valor mismo: un texto entre comillas, un número, true o false, una lista [ ] o un grupo { }.',
  },
  'edicion-rota': {
    title: (p) =>
      ({
        json: 'La edición no se puede leer: el archivo está cortado o se cambió a mano.',
        later: `La edición lleva algo que esta versión de Trama no conoce: «${p.field}».`,
        shape: `La edición no tiene la forma que se espera, en «${p.field}».`,
        name: `El archivo dice ser la edición ${p.received}: se llama como ella.`,
        noArchive: 'Falta el archivo con los datos de la edición.',
        archive: 'El archivo con los datos de la edición está cortado o dañado.',
        hash: 'Los datos de la edición no son los que se fijaron: el archivo se cambió.',
      })[detailOf(p, 'wrong')] ?? 'Este archivo no es de ninguna edición.',
    fix: (p) =>
      ({
        later: 'Actualice Trama a la versión con que se fijó la edición.',
        foreign: 'Sáquelo de data/editions: ahí solo van los archivos que escribe «npm run edition».',
      })[detailOf(p, 'wrong')] ??
      'Recupérelo de su copia de seguridad o de Git: las ediciones no se editan a mano. Si nadie la usó todavía, borre ' +
        'su .json y su .zip, y fíjela otra vez con «npm run edition».',
  },
  'guia-parte-vacia': {
    title: (p) => `La parte ${detailOf(p, 'part')} de la guía no dice qué lleva: ${p.received}.`,
    fix: () =>
      'Escriba «chapter» con «sections» para un capítulo propio, o «kind» para tomar fichas: una de las dos cosas.',
  },
  'guia-parte-doble': {
    title: (p) => `La guía lleva dos veces la misma ficha: ${p.received}.`,
    fix: (p) => `Ya está en la parte ${detailOf(p, 'other')}. Quítela de una de las dos.`,
  },
  'guia-a-si-misma': {
    title: (p) => `La guía se contiene a sí misma: ${p.received}.`,
    fix: () => 'Una guía se compone de fichas, no de guías. Nombre las fichas que lleva la otra.',
  },
  'guia-parte-falta': {
    title: (p) =>
      `La parte ${detailOf(p, 'part')} de la guía nombra una ficha (${detailOf(p, 'kind')}) que no existe: ` +
      `«${p.received}».`,
    fix: (p) =>
      nearestOf(p)
        ? `¿Quiso escribir «${nearestOf(p)}»?`
        : `Cree la ficha en ${detailOf(p, 'folder')} o quítela de la guía.`,
  },
  'guia-titulos': {
    title: (p) => `El título «${p.received}» salta un nivel en la parte ${detailOf(p, 'part')} de la guía.`,
    fix: (p) => `Ponga «depth: ${p.expected}»: el capítulo es el nivel 1.`,
  },
  'formato-incompleto': {
    title: (p) => `Al formato le falta algo: ${p.received}.`,
    fix: (p) => `Escriba ${p.expected}.`,
  },
  'formato-contenido': {
    title: (p) => `El instrumento «${detailOf(p, 'instrument')}» no contiene «${p.received}».`,
    fix: (p) =>
      guess(p, `Escriba ${p.expected}, o quite «content» y ponga «title»: se marcará como propuesta de este sitio.`),
  },
  'formato-columna': {
    title: (p) =>
      detailOf(p, 'type')
        ? `La columna «${p.received}» no sirve aquí: es de tipo ${detailOf(p, 'type')}.`
        : `La hoja no tiene ${detailOf(p, 'what') === 'result' ? 'el resultado' : 'la columna'} «${p.received}».`,
    fix: (p) => guess(p, `Escriba ${p.expected}.`),
  },
  'formato-id-repetido': {
    title: (p) =>
      `Hay ${{ sheets: 'dos hojas llamadas', results: 'dos resultados llamados' }[detailOf(p, 'what')] ?? 'dos columnas llamadas'} «${p.received}».`,
    fix: () => 'Cambie el nombre de uno de los dos.',
  },
  'formato-circular': {
    title: (p) => `La fórmula de «${p.received}» depende de sí misma.`,
    fix: () => 'Cambie las columnas de una de las fórmulas: ninguna puede calcularse de sí misma.',
  },
  'guia-signo': {
    title: (p) =>
      `El signo «${p.received}» (U+${detailOf(p, 'point')}) no está en las letras con que se componen las ` +
      `guías y los gráficos. ${sayWhereSet(p)}`,
    fix: () => 'Escriba otro signo, o la palabra entera.',
  },
  'guia-figura-sin-texto': {
    title: (p) =>
      `La imagen «${p.received}» no tiene un texto que la cuente. ` +
      (detailOf(p, 'guide')
        ? `La lleva la guía «${detailOf(p, 'guide')}», parte ${detailOf(p, 'part')}.`
        : 'La lleva el cuadernillo de una fase.'),
    fix: () => 'Escríbalo entre los corchetes: «![qué se ve](/imagen.png)».',
  },
});
