/* Where the page is: the part of the address after the hash, so that the back key of a phone works without network. */

export function go(hash, instead = false) {
  if (instead) {
    history.replaceState(null, '', `#/${hash}`);
    window.dispatchEvent(new Event('hashchange'));
  } else {
    location.hash = `#/${hash}`;
  }
}

export const redraw = () => window.dispatchEvent(new Event('redraw'));

export const address = () => (location.hash.replace(/^#\//, '') || 'today').split('/').map(decodeURIComponent);
