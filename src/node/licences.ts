/** The licences of the libraries inside the package, as their own packages state them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Also bundled: parse5 needs `entities`, the conversion tables are made of the dictionaries in `opencc-js`, and the levels of
 * words are those of `cedict`.
 */
const indirect = ['cedict', 'entities', 'opencc-js'];

/** One text with the licence files of every library that ships. @param root the project's folder */
export async function licenceTexts(root: string): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const texts: string[] = [];
  for (const name of [...new Set([...Object.keys(dependencies), ...indirect])].sort()) {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    const files = (await readdir(folder, { withFileTypes: true })).filter(
      (file) => file.isFile() && /^(licen[cs]e|third_party_licenses|notice)/i.test(file.name),
    );
    if (files.length === 0) throw new Error(`${name} has no licence file`);
    for (const file of files) {
      texts.push(
        `==== ${name} ${version}: ${file.name}\n\n${(await readFile(join(folder, file.name), 'utf8')).trim()}\n`,
      );
    }
  }
  return texts.join('\n\n');
}
