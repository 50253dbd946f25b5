/** For what a consent is given. The list is closed: what is not in it nobody allowed. */
export const consentPurposes = ['name', 'picture', 'quotation', 'provider', 'contact'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** How it was given: a signed paper, a recorded voice, a message. */
export const consentWays = ['signed', 'voice', 'message'] as const;
export type ConsentWay = (typeof consentWays)[number];
