/** Which files the project consists of: what a clone has, without what is installed or built. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Those that git tracks; where there is no git (an unpacked archive), all that `.gitignore` does not name.
 * @param root the project's folder
 * @returns names with `/` between folders, sorted
 */
export function projectFiles(root: string): string[] {
  const tracked = trackedFiles(root);
  return (tracked.length > 0 ? tracked : unignoredFiles(root)).sort();
}

/** None where the folder is no git checkout, or git does not trust or know it. */
function trackedFiles(root: string): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

/** `.gitignore` has names of folders (`out/`) and endings (`*.log`) alone. */
function unignoredFiles(root: string, folder = ''): string[] {
  const patterns = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    patterns.some((pattern) => (pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : `${name}/` === pattern));
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => name !== '.git' && !isIgnored(name))
    .flatMap((entry) => {
      const name = folder + entry.name;
      return entry.isDirectory() ? unignoredFiles(root, `${name}/`) : [name];
    });
}
