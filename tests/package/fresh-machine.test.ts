/** What the commands say on a machine where something is missing: each in a copy of the project that has nothing installed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './built-elsewhere.ts';

let folder: string;
let project: string;
let programs: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pangzhu-fresh-'));
  chmodSync(folder, 0o755);
  project = join(folder, 'pangzhu');
  programs = join(folder, 'bin');
  for (const made of ['home', 'bin', 'pangzhu/src']) mkdirSync(join(folder, made), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'build.mjs', 'src/node'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(process.execPath, join(programs, 'node'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Machine {
  /** The code of an npm that is on the PATH; none there when left out. */
  npm?: string;
  options?: string[];
  user?: number;
}

/** Runs a command of the project with an empty HOME and a PATH of our own. @returns what it says, and its exit code */
function say(command: string, { npm, options = [], user }: Machine = {}) {
  rmSync(join(programs, 'npm'), { force: true });
  if (npm !== undefined) writeFileSync(join(programs, 'npm'), `#!${process.execPath}\n${npm}\n`, { mode: 0o755 });
  const ran = spawnSync(process.execPath, [...options, join(project, 'src/node', command)], {
    cwd: project,
    env: { PATH: programs, HOME: join(folder, 'home') },
    encoding: 'utf8',
    ...(user !== undefined && { uid: user, gid: user }),
  });
  return { said: ran.stderr, status: ran.status };
}

const commands = ['start.mjs', 'test.mjs', 'package.mjs', 'run-annotate.mjs', 'run-train-readings.mjs'];

test.each(commands)('%s tells an old Node from a new one before anything else', (command) => {
  const old = join(folder, 'old.cjs');
  writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.9.1' });");
  const { said, status } = say(command, { options: ['--require', old] });
  expect(said).toBe('\nPangzhu needs Node 20.19 or newer; this is 18.9.1. See https://nodejs.org\n');
  expect(status).toBe(1);
});

test('without npm it is said that there is none', () => {
  const { said, status } = say('start.mjs');
  expect(said).toContain('Installing the locked dependencies (npm ci)');
  expect(said).toContain('There is no npm: it comes with Node');
  expect(status).toBe(1);
});

test.each([
  ['npm error code ENOTFOUND', 'The registry could not be reached: is there a network?'],
  ['npm error code ECONNREFUSED', 'The registry could not be reached: is there a network?'],
  ['npm error code EACCES', 'This user may not write where npm wants to'],
  ['npm error code ENOSPC', 'The disk is full.'],
  ['npm error code EUSAGE', 'The lines above say what failed.'],
])('when npm says “%s”, the person is told what that means', (complaint, told) => {
  const { said, status } = say('test.mjs', { npm: `console.error('${complaint}'); process.exit(1);` });
  expect(said).toContain(complaint);
  expect(said).toContain(`npm could not install the dependencies. ${told}`);
  expect(status).toBe(1);
});

test('a long step says that it is still at work', () => {
  const { said } = say('start.mjs', { npm: 'setTimeout(() => process.exit(1), 16_000);' });
  expect(said).toMatch(/· … 1[5-6] s\n/);
});

// Only root can become somebody else, and root itself may write anywhere.
(process.getuid?.() === 0 ? test : test.skip)('where this user may not write, the folder is named', () => {
  const { said, status } = say('start.mjs', { user: 65534 });
  expect(said).toBe(`\nPangzhu builds into its own folder, and this user may not write there: ${project}\n`);
  expect(status).toBe(1);
});
