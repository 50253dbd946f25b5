import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'pregunta para escoger proyecto',
    plural: 'preguntas para escoger proyecto',
    list: 'Preguntas para escoger proyecto',
    name: 'Pregunta',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'question of choosing a project',
    plural: 'questions of choosing a project',
    list: 'Questions of choosing a project',
    name: 'Question',
    guide: false,
    menu: false,
    listPage: false,
  },
};
