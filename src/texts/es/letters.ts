/** Letters beside a to z, in lower case: of Spanish, and of names in Quechua and Aymara. The fonts hold them. */
export const letters = 'áéíóúüñ';
