/* A complaint or a proposal about the work or this page: one press says it, words are welcome. */

import * as store from '../store.js';
import * as sync from '../sync.js';
import { account } from '../briefing.js';
import { button, el, tell } from '../dom.js';
import { stamp, uuid } from '../device.js';
import { go } from '../route.js';
import { choice, written } from './parts.js';
import { t } from '../words.js';

const TOPICS = ['DUPLICATE_FORMS', 'FORCED_CHECK_IN', 'NEEDLESS_UPLOAD', 'WRONG_DATA', 'PAGE_FAULT', 'OTHER'];
let begun = { topic: null, text: '' };

export default async function feedback() {
  const topics = choice(t('feedback.about'), TOPICS.map(value => ({ value, words: t(`feedback.topic.${value}`) })), begun.topic,
    value => { begun.topic = value; }, 'choice tiles');
  return {
    title: t('feedback.title'), back: 'more',
    body: [el('p', {}, t('feedback.hint')), el('section', {}, el('h2', {}, t('feedback.about')), topics),
      written('text', t('feedback.text'), begun.text, value => { begun.text = value; }, 4)],
    bar: button(t('feedback.send'), 'btn primary wide', () => begun.topic ? send() : tell(t('feedback.choose')), 'up'),
  };
}

async function send() {
  const id = uuid();
  await store.write('outbox', { id, account: account(), kind: 'feedback', state: 'waiting', at: Date.now(),
    body: { id, topic: begun.topic, text: begun.text.trim(), writtenAt: stamp() } });
  begun = { topic: null, text: '' };
  tell(t('feedback.thanks'));
  go('outbox');
  sync.soon();
}
