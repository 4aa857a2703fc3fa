/** Pages of real front-end libraries, bundled for a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

/** Components of Svelte are compiled by its own compiler. */
const svelte: Plugin = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
      loader: 'js',
    })),
};

/** A page that runs `pages/NAME.mjs` in `#app`, with a button of its own to unmount it. */
export async function frameworkPage(name: string): Promise<string> {
  const bundled = await build({
    entryPoints: [join(__dirname, `pages/${name}.mjs`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    conditions: ['browser', 'production'],
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  });
  const script = (bundled.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head>
<body><div id="app"></div><button id="unmount">unmount</button><script>${script}</script></body></html>`;
}
