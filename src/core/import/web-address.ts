/** Addresses of pages and images: http and https only, made absolute. Core has no URL class, so this is written out. */

/** Returns the absolute http(s) address that `href` means on the page `base`; `undefined` when there is none. */
export function resolveAddress(href: string, base?: string): string | undefined {
  const cleaned = clean(href);
  if (cleaned === '' || cleaned.startsWith('#')) return undefined;
  if (cleaned.startsWith('//')) return absolute(`https:${cleaned}`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(cleaned)) return absolute(cleaned);

  const origin = base && /^https?:\/\/[^/?#]+/i.exec(base)?.[0];
  if (!base || !origin) return undefined;
  if (cleaned.startsWith('/')) return origin + cleaned;
  const path = withoutQuery(base).slice(origin.length);
  if (cleaned.startsWith('?')) return origin + (path || '/') + cleaned;
  return origin + joinPath(path, cleaned);
}

/** The two forms of an address that name one page are the same: scheme, fragment and a last slash do not count. */
export function normaliseAddress(address: string): string {
  return (address.split('#')[0] ?? '').replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** An address without a path is a site, not an article on it. */
export function isFrontPage(address: string): boolean {
  return !normaliseAddress(address).includes('/') && !address.includes('?');
}

function absolute(address: string): string | undefined {
  const match = /^(https?):\/*([^/].*)$/i.exec(address);
  const [, scheme, rest] = match ?? [];
  if (!scheme || !rest || /^[?#:@]/.test(rest)) return undefined;
  return `${scheme.toLowerCase()}://${rest}`;
}

/** As browsers do: tabs and line ends vanish, the characters that would end an attribute are encoded. */
function clean(href: string): string {
  return href
    .replace(/[\t\n\r]/g, '')
    .trim()
    .replace(/[\s"<>\\^`{|}]/g, (character) => (character === '\\' ? '/' : encodeURIComponent(character)));
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

function joinPath(basePath: string, relative: string): string {
  const end = relative.search(/[?#]/);
  const [path, query] = end < 0 ? [relative, ''] : [relative.slice(0, end), relative.slice(end)];
  const parts = basePath.split('/').slice(1, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}${query}`;
}
