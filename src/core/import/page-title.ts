/** Titles of windows, `标题 - 栏目 - 某某网`, without the site's name. */

const separator = /\s*(?:[|｜]|_+|::|»|\s[-–—‐@:：]{1,2}(?=\s))\s*/g;
const siteWords =
  /(?:网|網|新闻|新聞|日报|日報|晚报|晚報|电子报|電子報|时报|時報|周刊|週刊|频道|頻道|电台|電台|电视|電視|客户端|博客|部落格|\.(?:com|cn|net|org|tw|hk)|news|times|post)$/i;
// Names of sections, which stand between title and site, are short.
const maxSection = 6;
const minTitle = 4;
const maxLength = 500;

/** Takes the names of the site and of its sections off the end of `title`; a title that has none stays as it is. */
export function stripSiteName(title: string, siteName = '', address = ''): string {
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const isSite = (part: string) => {
    if (part === '' || (siteName !== '' && (siteName.includes(part) || part.includes(siteName)))) return true;
    return siteWords.test(part) || (/^[\w.]{2,}$/.test(part) && host.includes(part.toLowerCase()));
  };
  let kept = title.trim().slice(0, maxLength);
  for (let isStripped = false; ; isStripped = true) {
    const last = [...kept.matchAll(separator)].at(-1);
    if (!last || last.index < minTitle) return kept;
    const part = kept.slice(last.index + last[0].length).trim();
    const isSection = isStripped && (part.length <= maxSection || /^\d+$/.test(part));
    if (!isSite(part) && !isSection) return kept;
    kept = kept.slice(0, last.index).trim();
  }
}
