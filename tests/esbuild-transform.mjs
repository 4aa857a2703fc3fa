/** Jest transformer: TypeScript and ES modules to CommonJS through the bundler that builds the product. */
import { transformSync } from 'esbuild';

export default {
  process(source, path) {
    const loader = path.endsWith('ts') ? 'ts' : 'js';
    return transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      // `import.meta.url` is not available in CommonJS; the tests that need their folder use __dirname.
    });
  },
};
