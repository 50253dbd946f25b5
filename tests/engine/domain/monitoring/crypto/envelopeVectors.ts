/**
 * An envelope of version 1 that another program wrote (Python, with the package `cryptography`): what was closed once
 * must open for ever. The key is of no one.
 */
export const ENVELOPE_1 = {
  kind: 'actas',
  contents: '{"saludo":"hola, señora"}',
  passphrase: 'Ñandú de ochenta plumas',
  key: {
    d: 'uyprbmufKlccJCT5k7ELWiB5Ww5vp_ATHmZXdINQLoA',
    x: '6duV7ouRV6oh_w1o_4DYjVoN32Q2n5w04zUDU_bdgy8',
    y: 'Te2hYeJZViRNylyYkrsRsytd_K_4Zw9KqPvCKGY1Fcg',
  },
  file: 'VFJBTUFTT0IBAAABy3siY2hlY2siOiJhLXY4aUs4bFVGLUFVa3lvRGt0cjBmaVZFVl90cWtBRU1TWWM4RUVwOTY4IiwiY29udGVudHMiOiJhY3RhcyIsImVwaGVtZXJhbCI6IkJETWdiZElJQWY3OVFRTzVBLWpBWVRUM2M0a1JnN0p0d0U5SF9uNnRkbVFwaElzOF9KZ0F0N2c2TUE3NnlYQ2tDVzkxb2lLYmdkaTBOaUpWck56aXp4RSIsInBhc3NwaHJhc2UiOiItc3VlNC01cklZRWZHM2xoclE5SG9kaU9OY2JjOVd5WW1sMW5RQ1J4NEFOVnZEanB4SEF1UC1Rbk4zT3gxZk9zIiwicmVjaXBpZW50cyI6W3sic2VjcmV0IjoiN2ZyMTZJMWdCV0d5UWVyMWQtQ3UxWkx2YkNGSTJDcHU3VVZaZFZBa29YdEdWazNUX3l2Tl9RYzFOdDJSaVFqaiIsInRvIjoieGU0dC1nMm9oLWV4eXgtM2l0NC1saHk0LXNhd3oteXNlZS1wZ3RsIn1dLCJzYWx0IjoiWUZwVDY2RzZvVkdwWVhvc2hJWnlBVWdUZUx4QWpaY1U5bG8zOVJER05YYyIsInNpemUiOjI2fYLknzehWjGZczIk1T3ao5d0iydRVkf_YLU_xKq55CZHQHaz1fCxe2X3nqrn3DowJ9Pxk6Wz-63YKik2W-HEYjfmiT5iJffdciTd',
} as const;
