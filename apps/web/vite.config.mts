import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const product = process.env.YB_PRODUCT ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: {
      '@app/domain': source('libs/domain/src/index.ts'),
      '@app/texts': source('libs/texts/src/index.ts'),
    },
  },
  build: {
    outDir: source('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The content policy takes fonts and scripts from files of our own only.
    assetsInlineLimit: 0,
    // What runs must be readable where it fails; the maps are not loaded by people.
    sourcemap: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // 'use client' means something to servers only.
      onLog: (level, log, write) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log);
      },
      output: {
        codeSplitting: {
          groups: [
            {
              // Before the others: a group takes along what its packages need, and the phone would
              // load the desk's for React's sake.
              name: 'base',
              priority: 1,
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|openapi-fetch)[\\/]/,
            },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
            { name: 'desk', test: /node_modules[\\/](antd|@ant-design|@rc-component|dayjs)[\\/]/ },
          ],
        },
      },
    },
  },
  cacheDir: source('dist/.vite'),
  server: {
    host: '127.0.0.1',
    // Packages may be linked from another checkout.
    fs: { strict: false },
    // A page under development talks to a product that runs; its acts count as the product's own.
    proxy: { '/api': { target: product, headers: { origin: product } } },
  },
});
