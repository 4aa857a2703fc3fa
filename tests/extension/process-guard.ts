/** Finding browsers, and making sure that none of them outlives its test. */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The first of these programs on the PATH. */
export function findProgram(names: string[]): string {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error(`The browser tests need one of: ${names.join(', ')}. On Debian: apt-get install ${names[0]}`);
}

export function makeTemporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `pangzhu-${name}-`));
}

export interface Guard {
  /** Adds a process group by its leader. */
  watch(leader: number | undefined): void;
  /** Kills what is left of the groups and removes the folder. */
  end(): Promise<void>;
}

/** Watches over a folder and process groups, and ends them also when this process dies: the watcher's input ends then. */
export function guard(folder: string): Guard {
  const script =
    'while read group; do groups="$groups $group"; done; for g in $groups; do kill -KILL "-$g"; done; ' +
    'sleep 0.1; rm -rf "$0"';
  const watcher = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const done = new Promise<void>((resolve) => watcher.on('exit', () => resolve()));
  return {
    watch: (leader) => void watcher.stdin.write(`${leader}\n`),
    end: () => {
      watcher.stdin.end();
      return done;
    },
  };
}
