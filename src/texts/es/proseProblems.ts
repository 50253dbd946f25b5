import { detailOf, tellEach, type ToldProblem } from '../told.ts';

type Told = readonly [title: (problem: ToldProblem) => string, fix: (problem: ToldProblem) => string];

/** What looks like Markdown and was not read as such: what is wrong, and how to mend it. */
const SLIPS: Readonly<Record<string, Told>> = {
  mark: [
    (p) => `La marca de negrita no se cerró, o no toca la palabra: ${p.received}`,
    () => 'Ponga ** pegado a la primera y a la última palabra, sin espacios. Si es un asterisco, escriba \\*.',
  ],
  italic: [
    (p) => `La marca de cursiva no se cerró: ${p.received}`,
    () => 'Cierre la cursiva pegada a la última palabra. Si es un signo, escriba \\ delante.',
  ],
  strike: [
    (p) => `La marca de tachado no se cerró: ${p.received}`,
    () => 'Un texto publicado no lleva tachados: deje solo lo que vale.',
  ],
  highlight: [(p) => `Los signos == no resaltan: ${p.received}`, () => 'Use negrita.'],
  linkSpace: [
    (p) => `El enlace tiene un espacio entre el texto y la dirección: ${p.received}`,
    () => 'Quite el espacio.',
  ],
  linkTurned: [
    (p) => `El enlace está al revés: ${p.received}`,
    () => 'Primero el texto entre corchetes, y después la dirección entre paréntesis.',
  ],
  linkName: [
    (p) => `El enlace nombra una dirección que el texto no define: ${p.received}`,
    () => 'Escriba la dirección entre paréntesis, como [el glosario](/glosario/).',
  ],
  linkOpen: [(p) => `El enlace no se cerró: ${p.received}`, () => 'Cierre el paréntesis después de la dirección.'],
  addressSpace: [
    (p) => `La dirección del enlace lleva un espacio: ${p.received}`,
    () => 'Quite el espacio; si la dirección lo tiene, póngala entre < y >.',
  ],
  image: [
    (p) => `La dirección de la imagen lleva un espacio: ${p.received}`,
    () => 'Cámbiele el nombre al archivo, sin espacios, o ponga la dirección entre < y >.',
  ],
  wiki: [
    (p) => `Así no se enlaza: ${p.received}`,
    () => 'Escriba el texto entre corchetes y la dirección entre paréntesis.',
  ],
  entity: [
    (p) => `El texto muestra un código en lugar de un signo: ${p.received}`,
    () => 'Escriba el signo mismo: á, ñ, «, un espacio.',
  ],
  backslash: [() => 'El texto termina con una barra \\ que se ve.', () => 'Bórrela.'],
  noteInline: [
    (p) => `Así no se hace una nota: ${p.received}`,
    () => 'Escriba [^1] donde va la llamada, y al final, en su línea: [^1]: el texto de la nota.',
  ],
  noteUnused: [
    (p) => `La nota «${detailOf(p, 'name')}» no se llama desde el texto, y no se muestra.`,
    (p) => `Escriba [^${detailOf(p, 'name')}] donde va la llamada, o borre la nota.`,
  ],
  noteTwice: [
    (p) => `Hay dos notas o direcciones con el nombre «${detailOf(p, 'name')}»: solo vale la primera.`,
    () => 'Cambie el nombre de una de las dos.',
  ],
  nameUnused: [
    (p) => `La dirección con nombre «${detailOf(p, 'name')}» no se usa, y no se muestra.`,
    (p) => `Úsela como [texto][${detailOf(p, 'name')}], o bórrela.`,
  ],
  headingSpace: [
    (p) => `El título no tiene un espacio después de las almohadillas: ${p.received}`,
    () => 'Ponga el espacio.',
  ],
  headingEmpty: [(p) => `Hay un título sin texto: ${p.received}`, () => 'Escriba el título, o borre las almohadillas.'],
  linkEmpty: [(p) => `El enlace no tiene texto: ${p.received}`, () => 'Escriba entre los corchetes a dónde lleva.'],
  itemEmpty: [() => 'Hay un elemento de lista vacío.', () => 'Complételo, o borre la línea.'],
  bullet: [
    (p) => `La lista está hecha con un signo que no hace listas: ${p.received}`,
    () => 'Empiece cada elemento con un guion y un espacio, en su línea.',
  ],
  numbers: [
    (p) => `La lista numerada no se lee como lista, y sus líneas se juntan: ${p.received}`,
    () => 'Empiece cada elemento con el número, un punto y un espacio, y deje una línea en blanco antes de la lista.',
  ],
  container: [
    (p) => `Los signos ::: no se usan aquí: ${p.received}`,
    () => 'Bórrelos. Una nota se pone con <Nota de="mi-nota" />.',
  ],
  tableRule: [
    (p) => `La tabla no tiene la línea de guiones debajo de su cabecera, y no se lee como tabla: ${p.received}`,
    () => 'Después de la primera fila agregue esa línea, con tantas partes como columnas.',
  ],
  tableTabs: [
    (p) => `La tabla viene de Word o de Excel, con tabuladores: ${p.received}`,
    () => 'Separe las celdas con |, y debajo de la primera fila ponga la línea de guiones.',
  ],
  cellLost: [
    (p) =>
      `La fila tiene ${detailOf(p, 'cells')} celdas y la cabecera ${detailOf(p, 'wanted')}: lo que sobra no se muestra.`,
    () =>
      'Quite la celda que sobra, o agregue la columna en la cabecera. Un signo | dentro de una celda se escribe \\|.',
  ],
  plain: [
    (p) => `Este texto se muestra tal como está escrito, y lleva una marca: ${p.received}`,
    () => 'Quite la marca: los títulos, los nombres y las celdas van sin negritas, enlaces ni componentes.',
  ],
  noteUnknown: [
    (p) => `La nota ${p.received} no existe en este texto.`,
    (p) =>
      detailOf(p, 'notes')
        ? `Las que hay: ${detailOf(p, 'notes')}. Escriba una de ellas, o agregue la que falta al final, en su línea.`
        : `Agréguela al final del texto, en su línea: ${p.received}: el texto de la nota.`,
  ],
  cellMissing: [
    (p) =>
      detailOf(p, 'text')
        ? `El texto quedó pegado a la tabla, y se lee como una fila: ${p.received}`
        : `A la fila le faltan celdas: tiene ${detailOf(p, 'cells')} y la cabecera ${detailOf(p, 'wanted')}.`,
    (p) =>
      detailOf(p, 'text')
        ? 'Deje una línea en blanco entre la tabla y el texto.'
        : 'Complete la fila; una celda sin dato se escribe con un espacio entre sus dos signos |.',
  ],
};

/** What the report says of texts that are not shown as their editor thinks. */
export const proseProblems = tellEach({
  'prosa-markdown': {
    title: (p) => SLIPS[detailOf(p, 'wrong')]?.[0](p) ?? `El texto lleva una marca que no se leyó: ${p.received}`,
    fix: (p) => {
      const right = detailOf(p, 'writtenRight');
      return [
        SLIPS[detailOf(p, 'wrong')]?.[1](p) ?? 'Revise cómo está escrita.',
        ...(right ? [`Escriba: ${right}`] : []),
      ].join(' ');
    },
  },
});
