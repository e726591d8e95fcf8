import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { launchOptions } from "./scripts/browser.mjs";
import { EARLY, earlyScript } from "./scripts/early.mjs";
import { licensesPage } from "./scripts/licenses.mjs";
import { metaPolicy } from "./scripts/security.mjs";
import { leanSigma } from "./scripts/sigma/lean.mjs";
import { workedOut } from "./scripts/worked-out.mjs";

const licenses = licensesPage("licenses.html");

const inNode = {
  environment: "node",
  globalSetup: "scripts/test-threads.mjs",
  pool: "threads",
  maxWorkers: "100%",
  // One registry of modules a worker: Files that each load it anew take longer than their tests.
  isolate: false,
  // Hostile inputs must end, on a busy machine too; what is not linear in them takes minutes.
  testTimeout: 20_000,
} as const;

export default defineConfig({
  base: "./",
  plugins: [
    licenses.page,
    policyInPage(),
    plainTemplates(),
    plainImports(),
    leanSigma(),
    earlyScript(),
    workedOut(),
  ],
  build: {
    outDir: "dist/app",
    // Inlined assets would be data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What is fetched later names no others to be fetched with it: the list of them would come with the first picture.
      resolveDependencies: (_, others, { hostType }) => (hostType === "html" ? others : []),
    },
    rolldownOptions: {
      // Of d3, whose bundle calls them once for functions that nobody here takes.
      treeshake: { manualPureFunctions: ["bisector", "Blur2", "shuffler"] },
      output: {
        codeSplitting: {
          groups: [
            // What is there from the start is one file, whatever else uses parts of it: 20 small ones take longer and
            // more. But for main.ts, which waits for others, who must not wait for it.
            {
              name: "early",
              test: EARLY,
              priority: 1,
            },
            { name: "app", tags: ["$initial"], test: /(?<!\/src\/main\.ts|\.html)$/u },
            // What lists of papers share, of which each would be a file of a few hundred bytes.
            {
              name: "papers",
              test: /\/src\/(?:bibliography\/(?:diagnostic|english-count|ids|link)|people\/everywhere)\.ts$/u,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es", plugins: () => [licenses.worker] },
  // What is found only after the page has loaded (imports of workers) makes Vite reload it, in the middle of a test.
  optimizeDeps: { entries: ["index.html", "src/**/*.worker.ts"] },
  test: {
    allowOnly: false,
    // Files that have not changed are not transformed again.
    experimental: { fsModuleCache: true, fsModuleCachePath: "node_modules/.cache/vitest" },
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.large.test.ts", "tests/browser/**", "tests/end-to-end/**"],
        },
      },
      {
        extends: true,
        test: { ...inNode, name: "large", include: ["tests/**/*.large.test.ts"] },
      },
      {
        extends: true,
        optimizeDeps: { include: ["axe-core"] },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          // Without a graphics card, a busy machine takes seconds for a picture.
          testTimeout: 30_000,
          expect: { poll: { timeout: 5000 } },
          globalSetup: "scripts/browser.mjs",
          setupFiles: "tests/fetch-rules.ts",
          api: { host: "127.0.0.1" },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium", viewport: { width: 1000, height: 700 } }],
          },
        },
      },
    ],
  },
});

/** The policy as a `<meta>` for hosts that send no header; the development server needs inline scripts. */
function policyInPage(): Plugin {
  return {
    name: "coterie:policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Templates of elements without the white space, and styles without the comments, that only their authors need. */
function plainTemplates(): Plugin {
  return {
    name: "coterie:plain-templates",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("/src/view/")) return undefined;
      const styles = /(?<!\.)css`[^`$]*`/gu;
      const plain = (style: string) =>
        style
          .replaceAll(/\/\*[^*]*\*\//gu, "")
          .replaceAll(/\s+/gu, " ")
          .replaceAll(/ ?([{};,]) ?/gu, "$1")
          .replaceAll(": ", ":")
          .replaceAll(";}", "}");
      // Of what indents a line, a browser shows at most one blank, for which its end stands.
      return { code: code.replaceAll(styles, plain).replaceAll(/\n\s+/gu, "\n"), map: null };
    },
  };
}

/** Of Vite's helper, which looks for style sheets that the page has anyway: it tells what could not be fetched. */
const TOLD_IMPORT = `export const __vitePreload = (load) => load().catch((reason) => {
  window.dispatchEvent(new Event("vite:preloadError"));
  throw reason;
});`;

/** What else Vite tells its helper: which style sheets there are, and what is fetched with which of them. */
const STYLE_SHEETS = /^const __vite__mapDeps=.*?;\n/u;
const WITH_SHEETS = /,(?:\[\]|__vite__mapDeps\([^)]*\)),import\.meta\.url\)/gu;

/** What is fetched later comes without the help that comes with the first picture. */
function plainImports(): Plugin {
  return {
    name: "coterie:plain-imports",
    apply: "build",
    enforce: "post",
    transform: (_, id) =>
      id.endsWith("vite/preload-helper.js") ? { code: TOLD_IMPORT, map: null } : undefined,
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk") continue;
          file.code = file.code.replace(STYLE_SHEETS, "").replaceAll(WITH_SHEETS, ")");
        }
      },
    },
  };
}
