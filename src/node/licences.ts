/** The licences of all that is inside the package: our own notices first, then those of the libraries, as their packages state them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const notices = [
  'LICENSE',
  'assets/NOTICE.txt',
  ...['lexicon', 'conversion', 'readings'].map((of) => `assets/${of}/NOTICE.txt`),
];

/** Not among the dependencies, but inside the package: parse5 needs `entities`, and tables are made of the data of the others. */
const indirect = ['@node-rs/jieba', 'cedict', 'entities', 'opencc-js'];

/** One text with all of them. @param root the project's folder */
export async function licenceTexts(root: string): Promise<string> {
  const texts = await Promise.all(notices.map((path) => licenceText('Pangzhu', root, path)));
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...new Set([...Object.keys(dependencies), ...indirect])].sort()) {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    const paths = await licenceFiles(folder);
    if (paths.length === 0) throw new Error(`${name} has no licence file`);
    texts.push(...(await Promise.all(paths.map((path) => licenceText(`${name} ${version}`, folder, path)))));
  }
  return texts.join('\n\n');
}

/** Those of a package, also in a folder of its licences; sorted. */
async function licenceFiles(folder: string): Promise<string[]> {
  const isLicence = (name: string) => /^(licen[cs]es?|third_party_licenses|notice)\b/i.test(name);
  const found = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => isLicence(name));
  const paths = await Promise.all(
    found.map(async (entry) =>
      entry.isDirectory()
        ? (await readdir(join(folder, entry.name))).map((name) => join(entry.name, name))
        : [entry.name],
    ),
  );
  return paths.flat().sort();
}

async function licenceText(of: string, folder: string, path: string): Promise<string> {
  return `==== ${of}: ${path}\n\n${(await readFile(join(folder, path), 'utf8')).trim()}\n`;
}
