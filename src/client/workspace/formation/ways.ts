/** Parts of the address within the formation. */
export const FIRM_WAY = 'una-empresa';
export const MEETING_WAY = 'una-reunion';
export const ACT_WAY = 'acta';
export const REGISTER_WAY = 'registro';
