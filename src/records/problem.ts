import type { Wording } from './wording.ts';

/** The field of a problem of the whole file. */
export const WHOLE_FILE = '.';

/**
 * A problem in the content, as data: codes, names of words and values. The reporters (`src/check/reporters`) put it in
 * words, so that the same problem can be printed for a person, a program or a code review, in any language.
 */
export interface Problem {
  /** What kind of problem it is: a key of the table of messages. */
  readonly code: ProblemCode;
  /** File, from the root of the project, with forward slashes. */
  readonly file: string;
  /** Line, from 1. */
  readonly line?: number;
  /** Column, from 1. */
  readonly column?: number;
  /** Field as a path: `evidence[2].networkIds[0]`; `WHOLE_FILE` where it is none. */
  readonly field?: string;
  /** What was received, as the editor wrote it. */
  readonly received?: Wording;
  /** What is expected. */
  readonly expected?: Wording;
  /** The nearest accepted values, best first. */
  readonly nearest?: readonly string[];
  /** How many places have it, where one cause shows in several. */
  readonly count?: number;
  /** The next places of the same cause; where there are many, the first of them. */
  readonly places?: readonly ProblemPlace[];
  /** Further values for the words of the message. */
  readonly detail?: Readonly<Record<string, Wording>>;
}

/** A place of a problem. */
export type ProblemPlace = Pick<Problem, 'file' | 'line' | 'column'>;

/** Every kind of problem that the check knows. */
export const problemCodes = [
  'archivo-no-utf8',
  'archivo-nombre',
  'archivo-extension',
  'archivo-enlace',
  'archivo-no-es-archivo',
  'archivo-svg',
  'archivo-activo',
  'imagen-ilegible',
  'carpeta-desconocida',
  'archivo-falta',
  'archivo-enorme',
  'texto-enorme',
  'signo-invisible',
  'id-repetido',
  'yaml-sintaxis',
  'yaml-clave-repetida',
  'yaml-espacio',
  'yaml-coma',
  'ficha-falta',
  'campo-desconocido',
  'campo-falta',
  'campo-tipo',
  'campo-formato',
  'campo-vacio',
  'campo-valor',
  'campo-rango',
  'numero-no-cabe',
  'sin-fuente',
  'red-sin-cifra',
  'red-cifra-unidad',
  'referencia-desconocida',
  'referencia-borrador',
  'plantilla-sin-llenar',
  'vocabulario-desconocido',
  'cifra-desconocida',
  'grafico-desconocido',
  'grafico-tipo',
  'lugar-fuera-de-fuente',
  'tramo-al-reves',
  'orden-repetido',
  'orden-hueco',
  'csv-cabecera',
  'csv-sin-filas',
  'csv-sobra',
  'csv-fila-total',
  'csv-columnas',
  'csv-celda-numero',
  'csv-celda-valor',
  'csv-celda-vacia',
  'csv-clave',
  'csv-sintaxis',
  'medida-definicion',
  'medida-columna',
  'medida-sin-filas',
  'medida-circular',
  'medida-difiere',
  'medida-id-repetido',
  'nota-sobra',
  'indicador-cifra',
  'indicador-unidad',
  'indicador-sentido',
  'prosa-sintaxis',
  'prosa-html',
  'prosa-codigo',
  'prosa-markdown',
  'prosa-componente',
  'prosa-atributo',
  'prosa-expresion',
  'prosa-titulos',
  'prosa-bloque',
  'prosa-enlace',
  'ruta-desconocida',
  'lectura-dificil',
  'cifra-suelta',
  'texto-copiado',
  'persona-sin-consentimiento',
  'configuracion-sintaxis',
  'configuracion-codigo',
  'edicion-rota',
  'guia-parte-vacia',
  'guia-parte-doble',
  'guia-a-si-misma',
  'guia-parte-falta',
  'guia-titulos',
  'formato-incompleto',
  'formato-contenido',
  'formato-columna',
  'formato-id-repetido',
  'formato-circular',
  'seguimiento-sin-configuracion',
  'seguimiento-campo',
  'seguimiento-id-repetido',
  'seguimiento-formula',
  'seguimiento-alcance',
  'seguimiento-unidad',
  'seguimiento-nombre',
  'seguimiento-periodo',
  'seguimiento-excepcion',
  'seguimiento-grupo',
  'diagnostico-id-repetido',
  'reglamento-id-repetido',
  'reglamento-choque',
  'reglamento-dos-repartos',
  'tipo-de-proyecto',
  'instrumento-herramienta',
  'prueba-de-fase',
  'guia-signo',
  'guia-figura-sin-texto',
  'consentimiento-no-vale',
  'consentimiento-datos',
  'consentimiento-queda',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Orders problems by file, line, column and field, so that two runs print the same report. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.field ?? '').localeCompare(b.field ?? '', 'en') ||
    a.code.localeCompare(b.code, 'en')
  );
}
