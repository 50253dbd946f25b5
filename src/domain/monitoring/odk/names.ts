/** Names that an XLSForm gives to what is no question of its form: by them its answers are read when they come home. */
import type { FormField, FormGroup } from '../config.ts';
import { toXlsFormName } from '../formula/export/xlsForm.ts';

/**
 * What an XLSForm asks and holds beside the questions of its form, and lists that are no field's. Ids of fields have no
 * underscores of their own, so that none is called so.
 */
export const OWN_NAMES = {
  unit: 'unit__code',
  period: 'period__id',
  version: 'form__version',
  yesNo: 'list__yes_no',
  periods: 'list__periods',
} as const;

export const groupNameOf = ({ id }: FormGroup): string => `group__${toXlsFormName(id)}`;
export const listNameOf = ({ id }: FormField): string => `list__${toXlsFormName(id)}`;

/** The note that shows what a calculated field comes to. */
export const shownNameOf = (field: FormField): string => `${toXlsFormName(field.id)}__shown`;

/** The note that says how a group is answered. */
export const helpNameOf = (group: FormGroup): string => `${groupNameOf(group)}__help`;
