/**
 * What the commands need before they can run, on a machine that has only Node: the locked dependencies, and what is built of them.
 * Plain JavaScript without imports of packages, because it runs before there are any.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** How often a long step says that it is still at work, in milliseconds. */
const patience = 15_000;
/** What a shell calls a program that is not there. */
const notFound = 127;
/** What npm calls a registry that it can not reach, or that says nothing; ENOTCACHED when it was not to ask. */
const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR|ENOTCACHED)\b/;

/** Says what is being done; the steps can take a minute each on a new machine. */
export const say = (text) => process.stderr.write(`· ${text}\n`);

/** Stops with a sentence for the person at the keyboard. */
export function stop(why) {
  process.stderr.write(`\n${why}\n`);
  process.exit(1);
}

/**
 * Runs a program from the project's root. All it prints goes to standard error: standard output is the command's own.
 * @param options those of `spawn`; `quiet` keeps back what it writes into a pipe
 * @returns its exit code, and what it wrote to its standard error where `options` make that a pipe
 */
export function run(program, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
    let complaints = '';
    child.stderr?.on('data', (bytes) => {
      complaints += bytes;
      if (!quiet) process.stderr.write(bytes);
    });
    child.on('error', ({ code, message }) => {
      if (!quiet) process.stderr.write(`${program}: ${message}\n`);
      resolve({ status: code === 'ENOENT' ? notFound : 1, complaints });
    });
    child.on('close', (status) => resolve({ status: status ?? 1, complaints }));
  });
}

/** Waits for what is silent for long, and says now and then that it is still at work. */
export async function patiently(work) {
  const started = Date.now();
  const waiting = setInterval(() => say(`… ${Math.round((Date.now() - started) / 1000)} s`), patience);
  try {
    return await work;
  } finally {
    clearInterval(waiting);
  }
}

/** The same as {@link run}, of a program that is silent for long. */
export const runLong = (program, args, options) => patiently(run(program, args, options));

/** Stops where this user may not write into the project's folder, or into what another user has built there. */
function checkFolder() {
  const made = ['out', 'dist', 'dist-node'].map((name) => join(root, name));
  for (const folder of [root, ...made.filter((path) => existsSync(path))]) {
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      stop(`Pangzhu builds into its own folder, and this user may not write there: ${folder}`);
    }
  }
}

/** Installs the locked dependencies when they are missing or are those of another lock file. */
export async function installDependencies() {
  checkFolder();
  if (areInstalled()) return;
  const online = await registryAnswers();
  say('Installing the locked dependencies (npm ci); this can take some minutes the first time …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...(online ? [] : ['--offline'])];
  const { status, complaints } = await npm(args);
  if (status !== 0) stop(`npm could not install the dependencies. ${whyNpmFailed(status, complaints)}`);
}

/** Whether the packages that npm notes as installed are those of the lock file; optional ones are for other platforms. */
function areInstalled() {
  const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function npm(args, options) {
  // npm is a .cmd file on Windows, which only a shell runs.
  return runLong('npm', args, { shell: process.platform === 'win32', stdio: ['ignore', 2, 'pipe'], ...options });
}

/**
 * Asked first, because `npm ci` tries every package for minutes where there is no network. A registry that refuses the question
 * has answered: what else is wrong, `npm ci` tells.
 */
async function registryAnswers() {
  say("Asking npm's registry whether it is there …");
  const short = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000'];
  const { complaints } = await npm(['ping', ...short], { quiet: true });
  const answers = !unreachable.test(complaints);
  if (!answers) say('It does not answer; what npm has kept from earlier may do.');
  return answers;
}

function whyNpmFailed(status, complaints) {
  if (status === notFound) return 'There is no npm: it comes with Node, from https://nodejs.org';
  if (unreachable.test(complaints)) return 'The registry could not be reached: is there a network?';
  if (/\b(EACCES|EPERM|EROFS)\b/.test(complaints))
    return 'This user may not write where npm wants to; the lines above say where.';
  if (/\bENOSPC\b/.test(complaints)) return 'The disk is full.';
  return 'The lines above say what failed.';
}

/** Builds `dist/` and `dist-node/`. */
export async function build() {
  say('Building …');
  const { status } = await runLong(process.execPath, ['build.mjs']);
  if (status !== 0) stop('The build failed; the lines above say where.');
}

/** Builds, packs, and prints what was packed. @returns the path of the packed extension, from the project's folder */
export async function pack() {
  await build();
  say('Packing …');
  const { writeRelease } = await import(pathToFileURL(join(root, 'out/build-parts.mjs')).href);
  const packed = await writeRelease(root);
  for (const { path, length, sha256 } of packed) console.log(`${sha256}  ${path}  ${(length / 1e6).toFixed(2)} MB`);
  return packed[0].path;
}
