/** What the commands say on a machine where something is missing: each in a copy of the project that has nothing installed. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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
  registry?: string;
  options?: string[];
  user?: number;
}

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, script]) => (script.startsWith('node ') ? [name] : []));

/**
 * Runs a command of `package.json` with an empty HOME and a PATH of our own.
 * @returns what it says, and its exit code
 */
function say(command: string, { npm, registry, options = [], user }: Machine = {}) {
  rmSync(join(programs, 'npm'), { force: true });
  if (npm !== undefined) writeFileSync(join(programs, 'npm'), `#!${process.execPath}\n${npm}\n`, { mode: 0o755 });
  const ran = spawnSync(process.execPath, [...options, ...(scripts[command] ?? '').split(' ').slice(1)], {
    cwd: project,
    env: { PATH: programs, HOME: join(folder, 'home'), ...(registry && { npm_config_registry: registry }) },
    encoding: 'utf8',
    ...(user !== undefined && { uid: user, gid: user }),
  });
  return { said: ran.stderr, status: ran.status };
}

/** An npm whose registry does not answer, and which has kept `kept` of what the project needs. */
const offline = (kept: 'all' | 'nothing') => `
  const [command, ...options] = process.argv.slice(2);
  if (command === 'ci' && ${kept === 'all'} && options.includes('--offline')) {
    require('node:fs').mkdirSync('node_modules');
    process.exit(0);
  }
  console.error('npm error code ' + (options.includes('--offline') ? 'ENOTCACHED' : 'ENOTFOUND'));
  process.exit(1);`;

test('there are commands to try', () => {
  expect(commands).toEqual(expect.arrayContaining(['start', 'test', 'build', 'package', 'annotate', 'bench']));
});

test.each(commands)('npm run %s tells an old Node from a new one before anything else', (command) => {
  const old = join(folder, 'old.cjs');
  writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.9.1' });");
  const { said, status } = say(command, { options: ['--require', old] });
  expect(said).toBe('\nPangzhu needs Node 20.19 or newer; this is 18.9.1. See https://nodejs.org\n');
  expect(status).toBe(1);
});

test('without npm it is said that there is none', () => {
  const { said, status } = say('start');
  expect(said).toContain('Installing the locked dependencies (npm ci)');
  expect(said).toContain('There is no npm: it comes with Node');
  expect(status).toBe(1);
});

test('without a network that is said as soon as the registry has been asked once', () => {
  const { said, status } = say('start', { npm: offline('nothing') });
  expect(said).toBe(
    [
      "· Asking npm's registry whether it is there …",
      '· It does not answer; what npm has kept from earlier may do.',
      '· Installing the locked dependencies (npm ci); this can take some minutes the first time …',
      'npm error code ENOTCACHED',
      '',
      'npm could not install the dependencies. The registry could not be reached: is there a network?',
      '',
    ].join('\n'),
  );
  expect(status).toBe(1);
});

test('without a network, what npm has kept is enough', () => {
  const { said } = say('package', { npm: offline('all') });
  expect(said).not.toContain('npm could not install');
  expect(said).toContain('· Building …');
  rmSync(join(project, 'node_modules'), { recursive: true });
});

test('what npm ci has installed by hand is not installed again', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: object };
  mkdirSync(join(project, 'node_modules'));
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  expect(say('package').said).toMatch(/^· Building …\n/);
  const others = { ...packages, 'node_modules/esbuild': { version: '0.0.1' } };
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages: others }));
  expect(say('package').said).toContain('There is no npm');
  rmSync(join(project, 'node_modules'), { recursive: true });
});

test('npm itself ends soon where nothing answers', () => {
  const npm = (process.env.PATH ?? '').split(delimiter).map((bin) => join(bin, 'npm'));
  const itself = realpathSync(npm.find((path) => existsSync(path)) ?? '');
  const { said, status } = say('start', { npm: `require('${itself}');`, registry: 'http://127.0.0.1:9' });
  expect(said).toMatch(/npm could not install the dependencies\. The registry could not be reached: .*\n$/);
  expect(status).toBe(1);
});

test.each([
  ['npm error code ENOTFOUND', 'The registry could not be reached: is there a network?'],
  ['npm error code ECONNREFUSED', 'The registry could not be reached: is there a network?'],
  ['npm error code EACCES', 'This user may not write where npm wants to'],
  ['npm error code ENOSPC', 'The disk is full.'],
  ['npm error code EUSAGE', 'The lines above say what failed.'],
])('when npm says “%s”, the person is told what that means', (complaint, told) => {
  const { said, status } = say('test', { npm: `console.error('${complaint}'); process.exit(1);` });
  expect(said).toContain(complaint);
  expect(said).toContain(`npm could not install the dependencies. ${told}`);
  expect(status).toBe(1);
});

describe('where no browser is found', () => {
  /** For Node's `--require`: a Debian without browsers and fonts; its apt-get says what it was asked for and fails. */
  const bare = (user: number) => {
    const stub = join(folder, 'bare.cjs');
    writeFileSync(
      stub,
      `const fs = require('node:fs');
      const { existsSync } = fs;
      const lacks = /\\/(chrom|google-chrome|microsoft-edge|firefox)[^/]*$|NotoSansCJK/;
      fs.existsSync = (path) => path === '/usr/bin/apt-get' || (!lacks.test(path) && existsSync(path));
      const processes = require('node:child_process');
      const { spawn } = processes;
      processes.spawnSync = () => ({ stdout: '' });
      processes.spawn = (program, args, options) =>
        program === '/usr/bin/apt-get'
          ? spawn(process.execPath, ['-e', 'console.error("E: " + process.argv[1]); process.exit(100)', args.join(' ')], options)
          : spawn(program, args, options);
      process.getuid = () => ${user};
      require('node:module').syncBuiltinESMExports();`,
    );
    return ['--require', stub];
  };
  beforeAll(() => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: object };
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  });
  afterAll(() => rmSync(join(project, 'node_modules'), { recursive: true }));

  test('a user who may not install is told what to install, and how', () => {
    const { said, status } = say('test', { options: bare(1000) });
    expect(said).toBe(
      '\nNot found: chromium, firefox-esr. Install it (as root by apt-get install chromium firefox-esr fonts-noto-cjk, or Chromium,' +
        " Chrome, Edge or Firefox from its own site or your system's packages), then run this again.\n",
    );
    expect(status).toBe(1);
  });

  test('root has the one that is needed installed, and is told when that fails', () => {
    const { said, status } = say('start', { options: bare(0) });
    expect(said).toMatch(/^· Installing chromium, fonts-noto-cjk \(apt-get\) …\nE: update /);
    expect(said).toMatch(
      /E: install .* chromium fonts-noto-cjk\n· apt-get could not install chromium, fonts-noto-cjk: /,
    );
    expect(said).toContain('\nNot found: chromium. Install it');
    expect(status).toBe(1);
  });
});

test('a long step says that it is still at work', () => {
  const hasty = join(folder, 'hasty.cjs');
  writeFileSync(hasty, 'const every = setInterval; global.setInterval = (act, ms) => every(act, ms / 100);');
  const npm = "setTimeout(() => process.exit(1), process.argv[2] === 'ci' ? 1_000 : 0);";
  const { said } = say('start', { npm, options: ['--require', hasty] });
  expect(said).toMatch(/npm ci.*\n· … 0 s\n(· … \d s\n)+\nnpm could not/);
});

// Only root can become somebody else, and root itself may write anywhere.
(process.getuid?.() === 0 ? test : test.skip).each([
  ['the project', 0o755, '.'],
  ['what another user has built in it', 0o777, 'dist'],
])('where this user may not write into %s, the folder is named', (_, mode, named) => {
  mkdirSync(join(project, 'dist'), { recursive: true });
  chmodSync(project, mode);
  const { said, status } = say('start', { user: 65534 });
  expect(said).toBe(
    `\nPangzhu builds into its own folder, and this user may not write there: ${join(project, named)}\n`,
  );
  expect(status).toBe(1);
});
