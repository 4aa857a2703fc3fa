/** What the package may do, as the browser is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, longestText, Requests } from '../../src/core/schemas.ts';

const manifest = JSON.parse(readFileSync(join(__dirname, '../../manifest.json'), 'utf8')) as Record<string, unknown>;

test('no file of the package can be reached by a page, and no page or extension may send messages', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('pages of the extension load nothing from elsewhere, run no text as code, and can be framed by nobody', () => {
  const { extension_pages: policy = '' } = manifest['content_security_policy'] as Record<string, string>;
  const rules = policy.split(/;\s*/).reduce<Record<string, string[]>>((known, rule) => {
    const [name = '', ...sources] = rule.split(' ');
    return { ...known, [name]: sources };
  }, {});
  expect(rules).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
  expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
  // Whoever runs Anki has it on their own machine; nothing else may be asked.
  const asked = (rules['connect-src'] ?? []).filter(
    (source) => !/^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(source),
  );
  expect(asked).toEqual(["'self'"]);
});

test('at installation one site may be read, and every other one is asked for', () => {
  expect(manifest['host_permissions']).toEqual(['*://www.voachinese.com/*']);
  for (const wide of [
    'tabs',
    'history',
    'cookies',
    'webRequest',
    'downloads',
    'debugger',
    'nativeMessaging',
    'clipboardRead',
  ])
    expect(manifest['permissions']).not.toContain(wide);
});

test('a message may be so long and no longer', () => {
  const asks = (length: number) => check(Requests.annotate, { text: '字'.repeat(length) });
  expect(asks(longestText)).not.toBeNull();
  expect(asks(longestText + 1)).toBeNull();
  expect(check(Requests.lookUp, { text: '字'.repeat(2_001), offset: 0 })).toBeNull();
});
