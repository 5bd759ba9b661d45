/* What the device keeps: briefings, drafts, unsent items and photos, each under the account it belongs to. */

const opened = window.idb.openDB('field', 1, {
  upgrade(database) {
    database.createObjectStore('kept');
    database.createObjectStore('briefings', { keyPath: 'account' });
    database.createObjectStore('drafts', { keyPath: ['account', 'asset'] });
    database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('account', 'account');
    const photos = database.createObjectStore('photos', { keyPath: 'id' });
    photos.createIndex('account', 'account');
    photos.createIndex('owner', 'owner');
    database.createObjectStore('sent', { keyPath: 'id' }).createIndex('account', 'account');
  },
  blocking() {
    opened.then(database => database.close());
  },
});

const range = account => IDBKeyRange.bound([account], [account, []]);

export const kept = async name => (await opened).get('kept', name);
export const keep = async (name, value) => (await opened).put('kept', value, name);

export const read = async (table, key) => (await opened).get(table, key);
export const write = async (table, value) => together([table], store => store(table).put(value));
export const remove = async (table, key) => (await opened).delete(table, key);

export const ofAccount = async (table, account) => (await opened).getAllFromIndex(table, 'account', account);
export const photosOf = async owner => (await opened).getAllFromIndex('photos', 'owner', owner);
export const drafts = async account => (await opened).getAll('drafts', range(account));
export const strangers = async account => (await (await opened).getAll('outbox')).filter(item => item.account !== account).length;

/** Several changes that hold together or not at all, and hold once this returns, whatever becomes of the battery. */
export async function together(tables, work) {
  const transaction = (await opened).transaction(tables, 'readwrite', { durability: 'strict' });
  await work(name => transaction.objectStore(name));
  await transaction.done;
}
