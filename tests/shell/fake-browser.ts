/** A typed stand-in for the extension API, as small as the tests need; the real one throws outside an extension. */
type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    /** Calls every listener and returns what they returned. */
    fire: (...args: unknown[]) => [...listeners].map((listener) => (listener as (...a: unknown[]) => unknown)(...args)),
  };
}

const stored = new Map<string, unknown>();
let granted: string[] = [];
let scripts: { id: string; matches: string[]; js: string[] }[] = [];

const fakeBrowser = {
  runtime: {
    id: 'pangzhu' as string | undefined,
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
    sendMessage: jest.fn<Promise<unknown>, [unknown]>(),
    getURL: (path: string) => `extension://pangzhu/${path}`,
    getManifest: () => ({ host_permissions: ['*://own.example/*'] }),
  },
  storage: {
    onChanged: event(),
    local: {
      get: jest.fn((keys: string[]) =>
        Promise.resolve(Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]))),
      ),
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
        const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
        fakeBrowser.storage.onChanged.fire(changes, 'local');
        return Promise.resolve();
      },
    },
  },
  extension: { inIncognitoContext: false },
  permissions: {
    onAdded: event(),
    onRemoved: event(),
    getAll: () => Promise.resolve({ origins: ['*://own.example/*', ...granted] }),
    /** What the browser does when the person agrees, or takes it back in its settings. */
    grant: (origins: string[]) => (granted = origins),
  },
  scripting: {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(scripts.filter(({ id }) => ids.includes(id))),
    registerContentScripts: (added: typeof scripts) => Promise.resolve(void scripts.push(...added)),
    updateContentScripts: (changed: typeof scripts) =>
      Promise.resolve(void (scripts = scripts.map((old) => changed.find(({ id }) => id === old.id) ?? old))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(void (scripts = scripts.filter(({ id }) => !ids.includes(id)))),
    registered: () => scripts,
  },
  tabs: { query: () => Promise.resolve([]), sendMessage: jest.fn() },
  forget() {
    stored.clear();
    granted = [];
    scripts = [];
    fakeBrowser.runtime.id = 'pangzhu';
  },
};

export default fakeBrowser;
