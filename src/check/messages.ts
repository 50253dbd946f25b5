import type { Problem, ProblemCode } from '#records/problem.ts';

/** The words for a kind of problem: what is wrong, and how to mend it. */
export interface Message {
  /** The fact, in one sentence. */
  readonly title: (problem: Problem) => string;
  /** What to do, in one or two sentences. */
  readonly fix: (problem: Problem) => string;
}

const nearest = (problem: Problem): string | undefined => problem.nearest?.[0];
const detail = (problem: Problem, key: string): string => problem.detail?.[key] ?? '';

/** One table of messages: code → words. */
export const messages: Readonly<Record<ProblemCode, Message>> = {
  'archivo-no-utf8': { title: () => 'El archivo no está guardado en UTF-8.', fix: () => 'Ábralo en su editor y guárdelo con la codificación «UTF-8»; en Excel, «CSV UTF-8 (delimitado por comas)».' },
  'archivo-nombre': { title: (p) => `El nombre «${p.received}» no sirve como identificador.`, fix: (p) => `Use solo minúsculas sin tilde, números y guiones. Por ejemplo: «${nearest(p)}».` },
  'archivo-extension': { title: (p) => `«${p.received}» no es un archivo que esta carpeta admita.`, fix: (p) => `Esta carpeta espera ${p.expected}. Cambie la extensión o mueva el archivo a otra carpeta.` },
  'archivo-falta': { title: () => 'Falta este archivo.', fix: () => 'Un conjunto de datos lleva dos archivos en su carpeta: dataset.yaml y rows.csv. Cree el que falta.' },
  'id-repetido': { title: (p) => `Hay dos fichas con el identificador «${p.received}».`, fix: (p) => `El otro archivo es ${detail(p, 'other')}. Cambie el nombre de uno de los dos.` },
  'yaml-sintaxis': { title: () => 'La ficha no se puede leer: hay un error de escritura en el YAML.', fix: (p) => `Revise esta línea y la anterior: dos puntos, comillas sin cerrar o sangría. El lector dice: ${detail(p, 'message')}` },
  'yaml-clave-repetida': { title: () => 'Un campo está escrito dos veces en el mismo grupo.', fix: () => 'Deje uno solo; si quería varios valores, escríbalos como lista.' },
  'ficha-falta': { title: () => 'El archivo no empieza con su ficha.', fix: () => 'La primera línea debe ser «---», luego los campos, y otra línea «---» antes del texto.' },
  'campo-desconocido': { title: (p) => `El campo «${p.received}» no existe en esta ficha.`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : 'Bórrelo o escriba uno de los campos que se admiten.') },
  'campo-falta': { title: (p) => `Falta el campo «${p.field}».`, fix: () => 'Escríbalo en la ficha. «npm run new» crea fichas completas que sirven de modelo.' },
  'campo-tipo': { title: (p) => `El campo «${p.field}» no es del tipo que se espera.`, fix: (p) => `Escriba ${p.expected}.` },
  'campo-formato': { title: (p) => `El campo «${p.field}» no tiene la forma que se espera.`, fix: (p) => `Escriba ${p.expected}.` },
  'campo-vacio': { title: (p) => `El campo «${p.field}» está vacío.`, fix: () => 'Complételo; si no hay dato y el campo es opcional, bórrelo.' },
  'campo-valor': { title: (p) => `El campo «${p.field}» tiene un valor que no se admite.`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : 'Escriba uno de los valores que se admiten.') },
  'campo-rango': { title: (p) => `El número de «${p.field}» está fuera de lo que se admite.`, fix: (p) => `Escriba ${p.expected}.` },
  'sin-fuente': { title: () => 'La ficha no cita ninguna fuente.', fix: () => 'Agregue al menos una en «sources», con sourceId (la fuente) y locator (el lugar): lo que no tiene fuente no se publica.' },
  'ventas-sin-explicacion': { title: () => 'La red no tiene cifra de ventas ni explica por qué.', fix: () => 'Escriba «salesFigure» con la cifra, o «salesAbsence» con la razón por la que no la hay.' },
  'referencia-desconocida': { title: (p) => `No existe ${detail(p, 'kind')} «${p.received}».`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»? Los identificadores son los nombres de los archivos de ${detail(p, 'folder')}.` : `Cree la ficha en ${detail(p, 'folder')} o quite la referencia.`) },
  'vocabulario-desconocido': { title: (p) => `«${p.received}» no está en el vocabulario «${detail(p, 'vocabulary')}».`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : `Use uno de los valores, o agréguelo en data/vocabularies/${detail(p, 'vocabulary')}.yaml.`) },
  'cifra-desconocida': { title: (p) => `La cifra «${p.received}» no lleva a ningún dato.`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : 'Escriba «datos/medida» o «datos/fila/columna» con nombres que existan en data/datasets.') },
  'grafico-desconocido': { title: (p) => `El gráfico «${p.received}» no existe.`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : 'Declárelo en «charts» del conjunto de datos.') },
  'lugar-fuera-de-fuente': { title: (p) => `El lugar «${p.received}» no existe en la fuente ${detail(p, 'source')}.`, fix: (p) => `Escriba ${p.expected}.` },
  'orden-repetido': { title: (p) => `El lugar ${p.received} ya está ocupado.`, fix: (p) => `Lo tiene ${detail(p, 'other')}. Cambie el «order» de una de las dos fichas.` },
  'orden-hueco': { title: (p) => `El orden salta: a esta ${detail(p, 'label')} le toca el ${p.expected} y dice ${p.received}.`, fix: (p) => `Cambie «order» a ${p.expected}, o agregue la ficha que falta.` },
  'csv-cabecera': { title: () => 'La primera línea del CSV no coincide con las columnas de dataset.yaml.', fix: () => 'Escriba en la primera línea los «id» de las columnas, en el mismo orden, o corrija las columnas en dataset.yaml.' },
  'csv-columnas': { title: (p) => `La fila tiene ${p.received} celdas y debe tener ${p.expected}.`, fix: () => 'Revise las comas: una celda que lleva coma va entre comillas, y una celda vacía también cuenta.' },
  'csv-celda-numero': { title: (p) => `La celda de «${p.field}» no es un número: «${p.received}».`, fix: (p) => (nearest(p) ? `Escriba ${nearest(p)}, sin símbolos.` : `Escriba ${p.expected}.`) },
  'csv-celda-valor': { title: (p) => `La celda de «${p.field}» no tiene un valor que se admita: «${p.received}».`, fix: (p) => `Escriba ${p.expected}.` },
  'csv-celda-vacia': { title: (p) => `La celda de «${p.field}» está vacía.`, fix: () => 'Complétela; si el dato falta en la fuente, ponga «required: false» en la columna.' },
  'csv-clave': { title: (p) => `La clave «${p.received}» no sirve para nombrar la fila.`, fix: (p) => (detail(p, 'other') ? `Ya la usa la línea ${detail(p, 'other')}. Cada fila lleva una clave distinta.` : 'Use minúsculas sin tilde, números y guiones.') },
  'csv-sintaxis': { title: () => 'El CSV no se puede leer.', fix: (p) => `Revise las comillas de esta línea. El lector dice: ${detail(p, 'message')}` },
  'medida-definicion': { title: (p) => `La medida «${detail(p, 'measure')}» está incompleta: ${p.received}.`, fix: (p) => `Escriba ${p.expected}.` },
  'medida-columna': { title: (p) => `«${p.received}» no es una columna que sirva aquí.`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : `Escriba ${p.expected}.`) },
  'medida-sin-filas': { title: (p) => `La medida «${detail(p, 'measure')}» no se puede calcular: ${p.received}.`, fix: (p) => `Necesita ${p.expected}. Revise su filtro «where».` },
  'medida-circular': { title: (p) => `La medida «${detail(p, 'measure')}» depende de sí misma.`, fix: () => 'Cambie «numerator» o «denominator»: una medida no puede calcularse de sí misma.' },
  'medida-difiere': { title: (p) => `La medida «${detail(p, 'measure')}» da ${p.expected} y la fuente informa ${p.received}.`, fix: (p) => `Revise las celdas y el lugar citado (${detail(p, 'source')}). Si la fuente se equivoca, escriba una nota en data/notes y póngala en «noteId».` },
  'medida-id-repetido': { title: (p) => `Hay dos medidas llamadas «${p.received}».`, fix: () => 'Cambie el «id» de una de las dos.' },
  'nota-sobra': { title: (p) => `La medida «${detail(p, 'measure')}» da ${detail(p, 'value')}, igual que la fuente, y aun así lleva la nota «${p.received}».`, fix: () => 'Quite «noteId»: la diferencia que explicaba ya no existe.' },
  'prosa-sintaxis': { title: () => 'El texto no se puede leer.', fix: (p) => `Revise los signos < > { } de esta línea: fuera de los componentes no se usan. El lector dice: ${detail(p, 'message')}` },
  'prosa-html': { title: (p) => `El texto lleva código HTML: ${p.received}`, fix: () => 'Escríbalo en Markdown: **negrita**, *cursiva*, [enlace](/pagina/), listas y tablas.' },
  'prosa-componente': { title: (p) => `Este componente no se admite aquí: ${p.received}`, fix: (p) => (nearest(p) ? `¿Quiso escribir <${nearest(p)}>?` : `Los que se admiten: ${p.expected}.`) },
  'prosa-atributo': { title: (p) => `El componente <${detail(p, 'component')}> está mal escrito: ${p.received}.`, fix: (p) => `Escríbalo así: ${detail(p, 'example')}` },
  'prosa-expresion': { title: (p) => `El texto lleva código que se ejecutaría: ${p.received}`, fix: (p) => (detail(p, 'example') ? `Escriba el atributo entre comillas: ${detail(p, 'example')}` : 'Bórrelo. Las llaves { } y las líneas «import» y «export» no se usan en los textos.') },
  'prosa-titulos': { title: (p) => `El título «${p.received}» salta un nivel.`, fix: (p) => `Use ${p.expected}: el título de la página ya es el nivel 1.` },
  'prosa-enlace': { title: (p) => `El enlace «${p.received}» no lleva a ninguna parte.`, fix: (p) => (nearest(p) ? `¿Quiso escribir «${nearest(p)}»?` : `Escriba ${p.expected ?? 'una dirección que exista en el sitio'}.`) },
  'lectura-dificil': { title: (p) => `El texto es difícil de leer: INFLESZ ${p.received}, y debe llegar a ${p.expected}.`, fix: () => 'Parta las frases largas y use palabras más cortas. Las frases más difíciles están abajo.' },
  'cifra-suelta': { title: (p) => `La cifra «${p.received}» está escrita a mano.`, fix: () => 'Tómela de los datos con <Cifra de="datos/medida" />, o márquela como dicho de una fuente: <Segun fuente="s2" lugar="L747">…</Segun>.' },
  'texto-copiado': { title: (p) => `El texto repite nueve o más palabras seguidas de una fuente: «${p.received}».`, fix: () => 'Escríbalo con otras palabras: de las fuentes se toman los hechos, no las frases.' },
};
