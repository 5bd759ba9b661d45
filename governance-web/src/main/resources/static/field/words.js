/* The page's words in both languages; the shell brings them along, so that a switch needs no network. */

const books = new Map([...document.querySelectorAll('template.words')].map(template => [template.dataset.language,
  new Map([...template.content.querySelectorAll('data')].map(word => [word.value, word.textContent]))]));

export const languages = [...books.keys()];

export function language() {
  return books.has(document.documentElement.lang) ? document.documentElement.lang : languages[0];
}

/** The sentence of that key, with its holes filled. */
export function t(key, ...values) {
  const sentence = books.get(language()).get(key) ?? key;
  return values.length === 0 ? sentence
    : sentence.replaceAll("''", "'").replace(/\{(\d)\}/g, (hole, place) => values[place] ?? '');
}

/** The sentence of a key that data names, or what is said where there is none. */
export function known(key, otherwise) {
  return books.get(language()).get(key) ?? otherwise;
}

export const day = (iso, style = { month: 'long', day: 'numeric' }) =>
  new Intl.DateTimeFormat(language(), { ...style, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

export const moment = instant => new Intl.DateTimeFormat(language(),
  { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

export const clock = instant => new Intl.DateTimeFormat(language(),
  { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

export const size = bytes => bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB`
  : `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
