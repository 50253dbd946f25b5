import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'consentimiento',
    plural: 'consentimientos',
    list: 'Consentimientos',
    name: 'Consentimiento',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'consent',
    plural: 'consents',
    list: 'Consents',
    name: 'Consent',
    guide: false,
    menu: false,
    listPage: false,
  },
};
