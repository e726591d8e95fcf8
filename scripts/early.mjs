/** What the page asks for itself, while the app is on its way: a script that begins what takes long, and the font. */
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../src/runtime/early.ts", import.meta.url));

const LATIN = /noto-sans-latin-\d+-normal-[^/]*\.woff2$/u;

/** What a file of its own holds: Vite's own helper, because `early.ts` fetches parts of the app. */
export const EARLY = /\/src\/runtime\/early\.ts|vite\/preload-helper\.js/u;

/**
 * Gives `src/runtime/early.ts` a tag before that of the app, which waits for more.
 *
 * @returns {import("vite").Plugin}
 */
export function earlyScript() {
  return {
    name: "coterie:early-script",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const early = Object.values(bundle).find(
          (output) => output.type === "chunk" && output.moduleIds.includes(SOURCE),
        );
        if (early === undefined) throw new Error("early-script: nothing begins early");
        const begin = `<script type="module" crossorigin src="./${early.fileName}"></script>`;
        // Else the browser hears of it once the first text stands, which is then placed a second time.
        const fonts = Object.keys(bundle).filter((file) => LATIN.test(file));
        const tags = fonts.map((file) => ({
          tag: "link",
          attrs: {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            crossorigin: true,
            href: `./${file}`,
          },
          injectTo: /** @type {const} */ ("head"),
        }));
        return { html: html.replace('<script type="module"', `${begin}\n    $&`), tags };
      },
    },
  };
}
