/** A small extension that uses each thing the harness can drive; the harness is tested on it, not on the product. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Throw-away',
  version: '1.0',
  background: {
    service_worker: 'background.js',
    scripts: ['background.js'],
    preferred_environment: ['document', 'service_worker'],
  },
  action: { default_popup: 'popup.html' },
  permissions: ['storage', 'scripting', 'activeTab'],
  host_permissions: ['http://www.voachinese.com/*'],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: ['http://www.voachinese.com/*'], js: ['content.js'] }],
  commands: { mark: { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Mark' } },
  browser_specific_settings: { gecko: { id: 'throw-away@pangzhu.test' } },
};

const background = `
const api = globalThis.browser ?? chrome;
globalThis.commands = [];
api.commands.onCommand.addListener((command) => { globalThis.commands.push(command); });
api.runtime.onMessage.addListener((message, sender, reply) => { reply('heard ' + message); });
`;

const content = `
const api = globalThis.browser ?? chrome;
api.runtime.sendMessage('hello').then((reply) => { document.documentElement.dataset.reply = reply; });
document.addEventListener('break', () => { throw new Error('content script broke'); });
document.addEventListener('ask', () => {
  try {
    api.runtime.sendMessage('again').then(
      (reply) => { document.documentElement.dataset.again = reply; },
      (error) => { document.documentElement.dataset.again = error.message; },
    );
  } catch (error) {
    document.documentElement.dataset.again = error.message;
  }
});
`;

const popup = `
const api = globalThis.browser ?? chrome;
document.getElementById('mark').addEventListener('click', async (event) => {
  if (!event.isTrusted) return;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  await api.scripting.insertCSS({ target: { tabId: tab.id }, css: 'p { color: rgb(1, 2, 3) !important }', origin: 'USER' });
  document.body.dataset.done = 'marked';
});
document.addEventListener('keydown', (event) => { document.body.dataset.key = event.key + event.isTrusted; });
`;

const page = `
const api = globalThis.browser ?? chrome;
document.getElementById('ask').addEventListener('click', async () => {
  const granted = await api.permissions.request({ origins: ['http://other.example/*'] });
  document.body.dataset.granted = String(granted);
});
`;

const html = (button: string, script: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${button}</title></head>
  <body><button id="${button}" style="width:90px;height:40px">按钮</button>
  <script src="${script}"></script></body></html>`;

/** Writes it as an unpacked extension into `folder/throw-away` and returns that path. */
export function writeThrowawayExtension(folder: string): string {
  const root = join(folder, 'throw-away');
  mkdirSync(root, { recursive: true });
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'content.js': content,
    'popup.html': html('mark', 'popup.js'),
    'popup.js': popup,
    'page.html': html('ask', 'page.js'),
    'page.js': page,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}
