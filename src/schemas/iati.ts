import { z } from 'zod';
import { date, figureReference, formed, id, reference, text } from './fields.ts';

/** What an organisation does in an activity: the codes of IATI's OrganisationRole. */
export const organisationRoles = { funding: '1', accountable: '2', extending: '3', implementing: '4' } as const;
/** What an amount is: the codes of IATI's TransactionType that a programme can document. */
export const transactionTypes = { 'incoming-funds': '1', expenditure: '4', 'incoming-commitment': '11' } as const;
/** How far a result reaches: the codes of IATI's ResultType. */
export const resultTypes = { output: '1', outcome: '2', impact: '3' } as const;
/** Where an activity stands: the codes of IATI's ActivityStatus. */
export const activityStatuses = { implementation: '2', finalisation: '3', closed: '4' } as const;

const keysOf = <T extends Record<string, string>>(codes: T) =>
  z.enum(Object.keys(codes) as [keyof T & string, ...(keyof T & string)[]]);

/** A code of a code list of IATI, as the standard writes it. */
const code = () => formed('code', /^[A-Z0-9]+$/);

/**
 * What an IATI 2.03 activity needs and no record says. Left out, the site publishes no IATI file.
 *
 * The identifiers are not invented official ones: an institution that publishes in the IATI registry writes its own
 * here; any other writes one that nobody can take for registered, as `LOCAL-…`.
 */
export const iatiConfig = z.strictObject({
  /** Identifier of the activity: that of the reporting organisation, a hyphen and a name of its own. */
  identifier: formed('plainIdentifier', /^[^/&|?\s]+$/),
  /** Who reports: the institution that publishes the site. */
  reportingOrganisation: z.strictObject({
    /** Its identifier in the IATI registry, or a local one. */
    ref: formed('plainIdentifier', /^[^/&|?\s]+$/),
    /** What it is: a code of OrganisationType. */
    typeCode: code(),
    /** True where it tells of what others did. */
    isSecondary: z.boolean(),
  }),
  /** Title of the activity, as its documents give it. */
  title: text(),
  /** What the activity was, in a paragraph. */
  description: text(),
  /** Limits of this file: what is local, what the sources do not date or divide. */
  remarks: z.array(text()).default([]),
  /** Where the activity stands. */
  status: keysOf(activityStatuses),
  /** When it started, with the precision known: the file carries its first day. */
  startedOn: date(),
  /** When it ended, or is to end while it runs, with the precision known: the file carries its last day. */
  endedOn: date(),
  /** Country, as ISO 3166-1 alpha-2. */
  countryCode: formed('country', /^[A-Z]{2}$/),
  /** Purpose: a five-digit code of the DAC. */
  sectorCode: formed('sector', /^\d{5}$/),
  /** Currency of every amount, as ISO 4217. */
  currency: formed('currency', /^[A-Z]{3}$/),
  /** Who took part, with the roles that the sources document. */
  participants: z
    .array(
      z.strictObject({
        /** The institution. */
        allyId: reference('ally'),
        /** What it did. */
        roles: z.array(keysOf(organisationRoles)).min(1),
        /** What it is, as a code of OrganisationType; left out where no source says. */
        typeCode: code().optional(),
      }),
    )
    .min(1),
  /** The budget of the whole activity, where it is documented. */
  budget: z.strictObject({ /** Its amount. */ figure: figureReference() }).optional(),
  /** Amounts that one figure documents. */
  transactions: z
    .array(
      z.strictObject({
        /** What the amount is. */
        type: keysOf(transactionTypes),
        /** The amount. */
        figure: figureReference(),
        /** What it is, in words. */
        description: text(),
        /** Who gave it. */
        allyId: reference('ally').optional(),
      }),
    )
    .default([]),
  /** A dataset in which each row is an amount that somebody gave: each becomes a transaction. */
  contributions: z
    .strictObject({
      /** The dataset. */
      datasetId: reference('dataset'),
      /** Column of the amounts. */
      amountColumn: id(),
      /** Column with the name of who gave it. */
      nameColumn: id(),
      /** Column with the institution, where it has a record: its full name is written. */
      allyColumn: id().optional(),
      /** What the amount is, in words. */
      description: text(),
    })
    .optional(),
  /** How far the results of each level of the logframe reach; `output` for a level left out. */
  resultTypes: z.record(id(), keysOf(resultTypes)).default({}),
});

export type IatiConfig = z.infer<typeof iatiConfig>;
