import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export interface ProviderWords extends KindWords {
  readonly facets: Readonly<Record<'service' | 'place', string>>;
  /** Title of the list by one of its filters. */
  readonly listOf: (option: string) => string;
  readonly count: (count: number) => string;
  /** What the lines of a provider say. */
  readonly place: string;
  readonly years: (years: number) => string;
  readonly availability: string;
  /** @param day on which it was said, in words */
  readonly price: (text: string, day: string) => string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  /** Why they are here, and how to be taken out. */
  readonly consented: string;
}

export const words: InEveryLanguage<ProviderWords> = {
  es: {
    label: 'proveedor',
    plural: 'proveedores',
    list: 'Proveedores',
    name: 'Proveedor',
    guide: false,
    menu: false,
    listPage: {
      title: 'Proveedores de servicios',
      lead: 'Quién da capacitación, asesoría y otros servicios a las empresas, y aceptó que se publique aquí.',
      aliases: ['directorio de proveedores', 'a quién llamar', 'consultores', 'a quién contratar'],
    },
    facets: { service: 'Qué servicio', place: 'Dónde atiende' },
    listOf: (option) => `Proveedores: ${option}`,
    count: (count) => (count === 1 ? '1 proveedor' : `${count} proveedores`),
    place: 'Atiende en',
    years: (years) => (years === 1 ? '1 año de experiencia' : `${years} años de experiencia`),
    availability: 'Cuándo puede',
    price: (text, day) => `${text}, según dijo el ${day}`,
    phone: 'Teléfono',
    email: 'Correo',
    web: 'Página',
    consented:
      'Cada proveedor aceptó por escrito, por voz o por mensaje que se publiquen estos datos, y puede pedir que se ' +
      'retiren cuando quiera. En [privacidad](privacy) dice cómo.',
  },
  en: {
    label: 'provider',
    plural: 'providers',
    list: 'Providers',
    name: 'Provider',
    guide: false,
    menu: false,
    listPage: {
      title: 'Providers of services',
      lead: 'Who trains, advises and serves firms, and agreed to be published here.',
      aliases: ['directory of providers', 'specialists', 'consultants', 'whom to hire'],
    },
    facets: { service: 'Which service', place: 'Where they work' },
    listOf: (option) => `Providers: ${option}`,
    count: (count) => (count === 1 ? '1 provider' : `${count} providers`),
    place: 'Works in',
    years: (years) => (years === 1 ? '1 year of experience' : `${years} years of experience`),
    availability: 'When available',
    price: (text, day) => `${text}, as said on ${day}`,
    phone: 'Telephone',
    email: 'Mail',
    web: 'Page',
    consented:
      'Each provider agreed on paper, by voice or by message to the publication of these data, and may ask for them to ' +
      'be taken away at any time. [Privacy](privacy) says how.',
  },
};
