/** Tables that take some seconds to compile are kept in `out/` until a source or the compiler changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The table that `compile` makes of `sources`, or the one that it made of them before. @param root the project's folder */
export async function keptTable<Sources>(
  root: string,
  name: string,
  sources: Sources,
  compile: (sources: Sources) => Uint8Array,
): Promise<Uint8Array> {
  const compiler = await readFile(new URL(import.meta.url));
  const version = createHash('sha256').update(JSON.stringify(sources)).update(compiler).digest('hex').slice(0, 16);
  const kept = join(root, `out/${name}-${version}.bin`);
  const known = await readFile(kept).catch(() => null);
  if (known) return known;
  const table = compile(sources);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(kept, table);
  return table;
}
