/**
 * What the commands need before they can run, on a machine that has only Node: the locked dependencies, and what is built of them.
 * Plain JavaScript without imports of packages, because it runs before there are any; old versions of Node must get to `checkNode`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const oldestNode = [20, 19];
/** How often a long step says that it is still at work, in milliseconds. */
const patience = 15_000;
/** What a shell calls a program that is not there. */
const notFound = 127;

/** Says what is being done; the steps can take a minute each on a new machine. */
export const say = (text) => process.stderr.write(`· ${text}\n`);

/** Stops with a sentence for the person at the keyboard. */
export function stop(why) {
  process.stderr.write(`\n${why}\n`);
  process.exit(1);
}

/**
 * Runs a program from the project's root. All it prints goes to standard error: standard output is the command's own.
 * @returns its exit code, and what it wrote to its standard error where `options` make that a pipe
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
    let complaints = '';
    child.stderr?.on('data', (bytes) => {
      complaints += bytes;
      process.stderr.write(bytes);
    });
    child.on('error', ({ code, message }) => {
      process.stderr.write(`${program}: ${message}\n`);
      resolve({ status: code === 'ENOENT' ? notFound : 1, complaints });
    });
    child.on('close', (status) => resolve({ status: status ?? 1, complaints }));
  });
}

/** The same of a program that is silent for long: says now and then that it is still at work. */
export async function runLong(program, args, options) {
  const started = Date.now();
  const waiting = setInterval(() => say(`… ${Math.round((Date.now() - started) / 1000)} s`), patience);
  try {
    return await run(program, args, options);
  } finally {
    clearInterval(waiting);
  }
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(
      `Pangzhu needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
  }
}

/** Stops where this user may not write into the project's folder. */
function checkFolder() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    stop(`Pangzhu builds into its own folder, and this user may not write there: ${root}`);
  }
}

/** Installs the locked dependencies when they are missing or are those of another lock file. */
export async function installDependencies() {
  checkFolder();
  const marker = join(root, 'node_modules/.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('Installing the locked dependencies (npm ci); this can take some minutes the first time …');
  // npm is a .cmd file on Windows, which only a shell runs.
  const shell = process.platform === 'win32';
  const options = { shell, stdio: ['ignore', 2, 'pipe'] };
  const { status, complaints } = await runLong(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retry-maxtimeout=10000'],
    options,
  );
  if (status !== 0) stop(`npm could not install the dependencies. ${whyNpmFailed(status, complaints)}`);
  writeFileSync(marker, wanted);
}

function whyNpmFailed(status, complaints) {
  if (status === notFound) return 'There is no npm: it comes with Node, from https://nodejs.org';
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.test(complaints))
    return 'The registry could not be reached: is there a network?';
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
