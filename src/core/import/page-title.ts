/** Titles of windows, `标题 - 栏目 - 某某网`, without the site's name. */

const SEPARATOR = /\s*(?:[|｜]|_+|::|»|\s[-–—‐@:：]{1,2}(?=\s))\s*/g;
const SITE_WORDS =
  /(?:网|網|新闻|新聞|日报|日報|晚报|晚報|电子报|電子報|时报|時報|周刊|週刊|频道|頻道|电台|電台|电视|電視|客户端|博客|部落格|\.(?:com|cn|net|org|tw|hk)|news|times|post)$/i;
// Names of sections, which stand between title and site, are short.
const MAX_SECTION = 6;
const MIN_TITLE = 4;
const MAX_LENGTH = 500;

/** Takes the names of the site and of its sections off the end of `title`; a title that has none stays as it is. */
export function stripSiteName(title: string, siteName = '', address = ''): string {
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const isSite = (part: string) => {
    if (part === '' || (siteName !== '' && (siteName.includes(part) || part.includes(siteName)))) return true;
    return SITE_WORDS.test(part) || (/^[\w.]{2,}$/.test(part) && host.includes(part.toLowerCase()));
  };
  let kept = title.trim().slice(0, MAX_LENGTH);
  for (let isStripped = false; ; isStripped = true) {
    const last = [...kept.matchAll(SEPARATOR)].at(-1);
    if (!last || last.index < MIN_TITLE) return kept;
    const part = kept.slice(last.index + last[0].length).trim();
    const isSection = isStripped && (part.length <= MAX_SECTION || /^\d+$/.test(part));
    if (!isSite(part) && !isSection) return kept;
    kept = kept.slice(0, last.index).trim();
  }
}
