/** The built extension in another language: browsers take the language of their own interface, which a test can't choose. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from './process-guard.ts';

export type Language = 'en' | 'zh_CN' | 'zh_TW';

const built = join(__dirname, '../../dist');

export interface LocalizedCopy {
  folder: string;
  remove(): void;
}

/** A copy of the extension whose default texts are those of a language. */
export function makeLocalizedCopy(language: Language): LocalizedCopy {
  const parent = makeTemporaryFolder(language);
  const folder = join(parent, 'extension');
  cpSync(built, folder, { recursive: true });
  cpSync(join(built, '_locales', language), join(folder, '_locales/en'), { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
