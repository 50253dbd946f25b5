import { detailOf, tellEach, type ToldProblem } from '../told.ts';
import { formulaProblems } from './formulaProblems.ts';
import { guess } from './guess.ts';

/** What a role answers for and a form is about. */
const REACHES: Readonly<Record<string, string>> = {
  firm: 'empresas',
  network: 'redes',
  region: 'regiones',
  site: 'todo el sitio',
};

/** What is wrong with a formula of monitoring, by its own words. */
function tellFormula(problem: ToldProblem): { readonly title: string; readonly fix: string } {
  const told = {
    received: detailOf(problem, 'writtenReceived'),
    expected: detailOf(problem, 'writtenExpected'),
    nearest: problem.nearest,
  };
  const words = (formulaProblems as Readonly<Record<string, (typeof formulaProblems)['empty']>>)[
    detailOf(problem, 'fault')
  ];
  return {
    title: words?.title(told) ?? 'La fórmula no se puede leer.',
    fix: words?.fix(told) ?? 'Escriba la fórmula con los nombres de las preguntas de la ficha.',
  };
}

/** What the report says of records of the monitoring: code → words. */
export const monitoringProblems = tellEach({
  'seguimiento-sin-configuracion': {
    title: () =>
      'Hay fichas del seguimiento, y la configuración del sitio no dice nada de él: sus páginas no se hacen.',
    fix: (p) => `Escriba en src/site.config.ts ${p.expected}.`,
  },
  'seguimiento-campo': {
    title: (p) =>
      detailOf(p, 'wrong') === 'unit'
        ? `La pregunta «${detailOf(p, 'field')}» es un porcentaje y tiene otra unidad.`
        : `La pregunta «${detailOf(p, 'field')}» no está completa o lleva algo de más: ${p.received}.`,
    fix: (p) =>
      ({
        missing: `Escriba ${p.expected}.`,
        unit: 'Quite «unitId», o ponga una unidad que sea un porcentaje.',
      })[detailOf(p, 'wrong')] ?? `Quite «${detailOf(p, 'property')}», o cambie «type».`,
  },
  'seguimiento-id-repetido': {
    title: (p) =>
      `Hay ${
        {
          groups: 'dos grupos con el id',
          fields: 'dos preguntas con el id',
          choices: 'dos respuestas con el id',
        }[detailOf(p, 'what')] ?? 'dos respuestas que dicen'
      } «${p.received}».`,
    fix: () => 'Cambie uno de los dos: nadie podría distinguirlos.',
  },
  'seguimiento-formula': {
    title: (p) => tellFormula(p).title,
    fix: (p) => tellFormula(p).fix,
  },
  'seguimiento-alcance': {
    title: (p) =>
      `El cargo «${p.received}» responde solo de ${REACHES[detailOf(p, 'scope')] ?? 'otra cosa'}, y la ficha es de ` +
      `${REACHES[detailOf(p, 'level')] ?? 'otras unidades'}.`,
    fix: (p) => `Ponga otro cargo, o cambie el «scope» de este en ${detailOf(p, 'folder')}.`,
  },
  'seguimiento-unidad': {
    title: (p) =>
      ({
        regionInside: 'Una región no va dentro de otra unidad.',
        networkOfRegion: 'Esta unidad es una región, y nombra la página de una red.',
        loose: 'La red no dice a qué región pertenece.',
        insideNetwork: `«${p.received}» es una red, y una red va dentro de una región.`,
        clusterOfNetwork: 'Esta unidad es una red, y nombra un conglomerado: eso se dice en su región.',
      })[detailOf(p, 'wrong')] ?? `La red es de otro conglomerado que la región «${p.received}».`,
    fix: (p) =>
      ({
        regionInside: 'Quite «partOf».',
        networkOfRegion: 'Quite «networkId», o ponga «level: network».',
        loose: 'Escriba «partOf» con el identificador de una unidad que sea una región.',
        insideNetwork: 'Ponga en «partOf» una región.',
        clusterOfNetwork: 'Quite «clusterId», o ponga «level: region».',
      })[detailOf(p, 'wrong')] ?? guess(p, 'Corrija «partOf», o el conglomerado de la red.'),
  },
  'seguimiento-nombre': {
    title: (p) =>
      ({
        folder: `El registro del seguimiento ya tiene una carpeta «${p.received}» para otra cosa.`,
        device: `«${p.received}» es un nombre que Windows no admite para carpetas.`,
        long: `El nombre del archivo tiene ${String(p.received).length} letras, y el registro admite 80.`,
      })[detailOf(p, 'wrong')] ?? 'El nombre del archivo no sirve para una carpeta del registro.',
    fix: () => 'Póngale otro nombre al archivo: con él se llaman las carpetas del registro.',
  },
  'seguimiento-periodo': {
    title: (p) => `El período habla de días que ya están en otro del mismo tipo (${detailOf(p, 'other')}).`,
    fix: (p) => `Empiece después de ${detailOf(p, 'to')}, cambie el otro período, o ponga otro «type».`,
  },
  'seguimiento-excepcion': {
    title: (p) =>
      detailOf(p, 'wrong') === 'unit'
        ? `La excepción es para «${p.received}», que no es ninguna unidad.`
        : `La excepción vale hasta ${p.received}, y el período se cierra el ${detailOf(p, 'closesOn')}.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'unit'
        ? guess(
            p,
            'Escriba el nombre de un archivo de data/monitoring/units, o el código de una empresa en mayúsculas.',
          )
        : `Escriba ${p.expected}, o quite la excepción.`,
  },
  'seguimiento-grupo': {
    title: (p) =>
      ({
        twice: `«${p.received}» está dos veces.`,
        small: `El grupo más pequeño es de ${p.received}, y la ficha «${detailOf(p, 'form')}» es de empresas.`,
      })[detailOf(p, 'wrong')] ?? `El indicador se pide por red, y la ficha «${detailOf(p, 'form')}» es de regiones.`,
    fix: (p) =>
      ({
        twice: 'Deje uno solo.',
        small: `Escriba ${p.expected}: de dos empresas, cada una sabría lo que respondió la otra.`,
      })[detailOf(p, 'wrong')] ?? 'Quite «network» de «by», o use otra ficha.',
  },
});
