/** Pages of real front-end libraries, bundled for a test. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** A page that runs `pages/NAME.mjs` in `#app`, with a button of its own to unmount it. */
export async function frameworkPage(name: string): Promise<string> {
  const bundled = await build({
    entryPoints: [join(__dirname, `pages/${name}.mjs`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  });
  const script = (bundled.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head>
<body><div id="app"></div><button id="unmount">unmount</button><script>${script}</script></body></html>`;
}
