/** What the settings make of a page. */
import type { Script, TargetScript } from './annotations.ts';
import type { Settings } from './schemas.ts';

/** Whether nothing of a page is shown otherwise than it is. */
export function showsNothing({ pinyin, script, figures }: Pick<Settings, 'pinyin' | 'script' | 'figures'>): boolean {
  return !pinyin && script === 'own' && !figures;
}

/** The script in which a page is read; its own one, where that is known, unless the person wants another. */
export function scriptAsRead(
  { script }: Pick<Settings, 'script'>,
  own: Script | null | undefined,
): Script | TargetScript {
  return script === 'own' ? (own ?? 'hans') : script;
}
