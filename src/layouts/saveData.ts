/**
 * On a slow or a paid connection the letters of the device serve: no fonts are asked for. It runs before the styles, so
 * that none is; and it is the one script that stands in the text of a page, so the policy of every page names it.
 */
export const SAVE_DATA =
  "(c=>c&&(c.saveData||/[23]g/.test(c.effectiveType))&&document.documentElement.classList.add('ahorro'))(navigator.connection)";
