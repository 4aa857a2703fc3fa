/** Reads `assets/figures/press-names.tsv`: names as the press glossed them. Build time only. */

export interface PressName {
  en: string;
  /** The written entry whose other names these are; `null`: a person of whom nothing else is known. */
  id: string | null;
  /** Simplified, the commonest first; empty where the press wrote the surname alone. */
  full: string[];
  short: string[];
}

/** A line each: `English · id · full names · short names`, tab-separated, names by `|`. Throws an `Error` for any other line. */
export function parsePressNames(text: string): PressName[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [en = '', id = '', full = '', short = '', ...more] = line.split('\t');
      const names = (list: string) => list.split('|').filter(Boolean);
      const press = { en, id: id || null, full: names(full), short: names(short) };
      const written = [...press.full, ...press.short];
      const isName = (name: string) => /^\p{Script=Han}+(?:[·-]\p{Script=Han}+)*$/u.test(name);
      if (more.length > 0 || en === '' || written.length === 0 || !written.every(isName)) {
        throw new Error(`press names: ${line}`);
      }
      return press;
    });
}
