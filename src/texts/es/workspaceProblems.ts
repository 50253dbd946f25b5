import { detailOf, tellEach } from '../told.ts';
import { guess } from './guess.ts';

/** What the report says of the records of the tools of the workspace: code → words. */
export const workspaceProblems = tellEach({
  'diagnostico-id-repetido': {
    title: (p) =>
      `Dos ítems del diagnóstico tienen el id «${p.received}»: el otro está en ` +
      `${detailOf(p, 'other') === p.file ? 'este mismo archivo' : detailOf(p, 'other')}.`,
    fix: () => 'Cambie el id del ítem más nuevo. El del otro no se toca: con él se guardan las respuestas.',
  },
  'reglamento-id-repetido': {
    title: (p) =>
      `Dos preguntas del reglamento tienen el id «${p.received}»: la otra está en ` +
      `${detailOf(p, 'other') === p.file ? 'este mismo archivo' : detailOf(p, 'other')}.`,
    fix: () => 'Cambie el id de la pregunta más nueva. El de la otra no se toca: con él se guarda lo decidido.',
  },
  'reglamento-choque': {
    title: (p) =>
      detailOf(p, 'wrong') === 'own'
        ? `Una alternativa dice que no puede ir con otra de su misma pregunta, «${p.received}».`
        : detailOf(p, 'wrong') === 'question'
          ? `Una alternativa no puede ir con una de la pregunta «${p.received}», que no está en ningún tema.`
          : `Una alternativa no puede ir con «${p.received}», que la pregunta «${detailOf(p, 'question')}» no tiene.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'own'
        ? 'Quítelo: de una pregunta se escoge una sola alternativa.'
        : guess(p, 'Escriba el id tal como está en su tema.'),
  },
  'reglamento-dos-repartos': {
    title: (p) =>
      `La pregunta «${p.received}» ofrece maneras de repartir («sharing»), y ya las ofrece otra: ` +
      `«${detailOf(p, 'question')}», en ${detailOf(p, 'other') === p.file ? 'este mismo archivo' : detailOf(p, 'other')}.`,
    fix: () => 'Deje «sharing» en una sola pregunta: con ella trabaja la simulación.',
  },
  'tipo-de-proyecto': {
    title: (p) => {
      const [type, from, to] = [detailOf(p, 'type'), detailOf(p, 'from'), detailOf(p, 'to')];
      switch (detailOf(p, 'wrong')) {
        case 'number':
          return `«${p.received}» no es un número entero, y aquí se cuentan empresas o años.`;
        case 'order':
          return `«${p.received}» empieza antes de lo que tiene delante.`;
        case 'outside':
          return `Esta respuesta habla a favor de «${type}», y los datos le dan de ${from} a ${to}.`;
        case 'inside':
          return `Esta respuesta habla en contra de «${type}», y los datos le dan justo eso: de ${from} a ${to}.`;
        case 'column':
          return `El conjunto de datos «${detailOf(p, 'dataset')}» no tiene la columna «${p.received}».`;
        case 'truth':
          return `La columna «${p.received}» de «${detailOf(p, 'dataset')}» no es de sí o no.`;
        default:
          return `La columna «${p.received}» de «${detailOf(p, 'dataset')}» no es de texto.`;
      }
    },
    fix: (p) => {
      switch (detailOf(p, 'wrong')) {
        case 'number':
          return 'Señale una celda o una medida con un número entero.';
        case 'order':
          return 'Ponga lo menor primero.';
        case 'outside':
        case 'inside':
          return 'Corrija lo que dice la respuesta («speaks»), o los datos si son ellos los que se equivocan.';
        case 'column':
          return guess(p, 'Escriba el id de una de sus columnas.');
        case 'truth':
          return 'Escoja una columna de «type: boolean».';
        default:
          return 'Escoja una columna de «type: text».';
      }
    },
  },
  'instrumento-herramienta': {
    title: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? `La herramienta «${p.received}» ya es de otro instrumento: ${detailOf(p, 'other')}.`
        : `La herramienta «${p.received}» no puede trabajar: no hay ninguna ficha publicada del tipo ` +
          `«${detailOf(p, 'needed')}».`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? 'Deje «tool» en uno solo: el instrumento cuyo trabajo hace.'
        : `Cree una con «npm run new "${detailOf(p, 'needed')}" mi-ficha» y publíquela, o quite «tool».`,
  },
  'prueba-de-fase': {
    title: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? `La fase «${p.received}» ya tiene otra prueba: ${detailOf(p, 'other')}.`
        : `La prueba tiene ${p.received === '1' ? 'una pregunta' : `${p.received} preguntas`}, y en cada intento se hacen ${detailOf(p, 'least')}.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? 'Junte las preguntas en una sola prueba.'
        : 'Escriba las que faltan. Con doce, un segundo intento trae otras.',
  },
});
