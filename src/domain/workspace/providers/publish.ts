/** A provider as two records of the site, once he allowed it: his consent, and what is published of him. */
import type { ProvidersModel } from './model.ts';
import { permissionState, type Provider } from './providers.ts';

/** What is missing before he can be published, in the order in which it is asked for. */
export const PUBLISH_NEEDS = [
  'name',
  'service',
  'place',
  'does',
  'allows',
  'who',
  'how',
  'kept',
  'kept-words',
  'on',
  'future',
  'expired',
  'withdrawn',
  'invented',
  'web',
] as const;
export type PublishNeed = (typeof PUBLISH_NEEDS)[number];

/** The same words as those that the check of the site takes: no addresses and no names of files. */
const PLACE_IN_WORDS =
  /^(?!.*(?::\/\/|www\.|\.(?:pdf|jpe?g|png|webp|gif|docx?|odt|mp3|mp4|ogg|opus|m4a|wav|zip)\b)).+$/is;
const WEB = /^https?:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/i;
/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const MOST_ID = 60;

/** A text of one line as a record takes it: no signs that nobody sees or no letters draw, and no blanks at its ends. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\P{C}\s]|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What is missing of a provider. @param today `YYYY-MM-DD` */
export function listNeeds(provider: Provider, model: ProvidersModel, today: string): readonly PublishNeed[] {
  const { permission, web } = provider;
  const state = permissionState(permission, today);
  const isMissing: Readonly<Record<PublishNeed, boolean>> = {
    name: !/\p{L}/u.test(clean(provider.name)),
    service: listServices(provider, model).length === 0,
    place: clean(provider.place) === '',
    does: clean(provider.does) === '',
    allows: !permission.uses.includes('provider'),
    who: !/\p{L}/u.test(clean(permission.who)),
    how: permission.how === undefined,
    kept: clean(permission.kept) === '',
    'kept-words': permission.kept !== '' && !PLACE_IN_WORDS.test(permission.kept),
    on: permission.on === '',
    future: state === 'future',
    expired: state === 'expired',
    withdrawn: state === 'withdrawn',
    invented: provider.isInvented,
    web: permission.uses.includes('contact') && web !== '' && !WEB.test(clean(web)),
  };
  return PUBLISH_NEEDS.filter((need) => isMissing[need]);
}

/** The services that the site knows. */
const listServices = ({ serviceIds }: Provider, { services }: ProvidersModel): readonly string[] =>
  services.map(({ id }) => id).filter((id) => serviceIds.includes(id));

/** The name of the files of a provider: that of his, or one of his id where that has no letters of the alphabet. */
export function recordIdOf({ id, name }: Pick<Provider, 'id' | 'name'>): string {
  const made = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_ID)
    .replace(/^-+|-+$/g, '');
  return made === '' || RESERVED.test(made) ? `p-${id.replace(/[^a-z0-9]/g, '')}` : made;
}

/** A file of the project of a site. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
}

/** Text of YAML that reads as what it was: a text of JSON is one of YAML too. */
const quote = (text: string): string => JSON.stringify(clean(text));
const list = (items: readonly string[]): string => `[${items.join(', ')}]`;

/**
 * The two files that a site takes as they are: `data/consents/<id>.yaml` and `data/providers/<id>.yaml`.
 *
 * @param provider one of whom nothing is missing
 */
export function writeRecords(provider: Provider, model: ProvidersModel): readonly RecordFile[] {
  const { permission, years, phone, email, web } = provider;
  const id = recordIdOf(provider);
  const file = `data/providers/${id}.yaml`;
  const reach = permission.uses.includes('contact')
    ? [
        ...(clean(phone) ? [`phone: ${quote(phone)}`] : []),
        ...(clean(email) ? [`email: ${quote(email)}`] : []),
        ...(clean(web) ? [`web: ${quote(web)}`] : []),
      ]
    : [];
  const purposes = reach.length ? ['provider', 'contact'] : ['provider'];
  const places = model.places.map((place) => place.id).filter((place) => provider.areaIds.includes(place));
  const consent = [
    `who: ${quote(permission.who)}`,
    ...(clean(permission.who) === clean(provider.name) ? [] : [`aliases: [${quote(provider.name)}]`]),
    `purposes: ${list(purposes)}`,
    `covers: [${file}]`,
    `how: ${permission.how ?? ''}`,
    `keptAt: ${quote(permission.kept)}`,
    `givenOn: '${permission.on}'`,
    ...(permission.until ? [`until: '${permission.until}'`] : []),
  ];
  const record = [
    `name: ${quote(provider.name)}`,
    `consentId: ${id}`,
    `serviceIds: ${list(listServices(provider, model))}`,
    `place: ${quote(provider.place)}`,
    ...(places.length ? [`clusterIds: ${list(places)}`] : []),
    `summary: ${quote(provider.does)}`,
    ...(years === undefined ? [] : [`years: ${years}`]),
    ...(clean(provider.available) ? [`availability: ${quote(provider.available)}`] : []),
    ...(clean(provider.price) && provider['price-on']
      ? [`price: { text: ${quote(provider.price)}, saidOn: '${provider['price-on']}' }`]
      : []),
    ...(reach.length ? ['contact:', ...reach.map((line) => `  ${line}`)] : []),
  ];
  return [
    { name: `data/consents/${id}.yaml`, text: `${consent.join('\n')}\n` },
    { name: file, text: `${record.join('\n')}\n` },
  ];
}
