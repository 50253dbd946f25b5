/**
 * Whoever chose to save data, or whose connection is so slow that letters would come when the page is read, has those
 * of the device: none are asked for. For all others the letters of the first screen, which its tag names, are asked for
 * once the page is read to its end: asked for sooner they share its line, and on a slow phone the first words come a
 * third later. It runs before the styles; and it is the one script that stands in the text of a page, so the policy of
 * every page names it.
 */
export const SAVE_DATA =
  "((d,c)=>{if(c&&(c.saveData||/2g/.test(c.effectiveType)))d.documentElement.classList.add('ahorro');" +
  "else if(location.protocol!='file:'){let s=d.currentScript.dataset.letters.split(' ');" +
  "d.addEventListener('readystatechange',()=>{for(let u of s.splice(0)){" +
  "let l=d.createElement('link');l.rel='preload';l.as='font';l.crossOrigin='';l.href=u;d.head.append(l)}})}" +
  '})(document,navigator.connection)';
