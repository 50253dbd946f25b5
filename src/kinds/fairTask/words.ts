import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'tarea de feria',
    plural: 'tareas de feria',
    list: 'Tareas de feria',
    name: 'Tarea',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'fair task',
    plural: 'fair tasks',
    list: 'Fair tasks',
    name: 'Task',
    guide: false,
    menu: false,
    listPage: false,
  },
};
