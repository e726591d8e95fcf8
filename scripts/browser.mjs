/**
 * The Chromium that tests and screenshots run in: CHROMIUM_PATH, else one of the system, else the one of the
 * package `@sparticuz/chromium`, unpacked into node_modules/.cache.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));
const PACKAGE = path.join(MODULES, "@sparticuz/chromium");
const UNPACKED = path.join(MODULES, ".cache/chromium");
// Written last: when it exists, everything is unpacked.
const FONT_LIST = path.join(UNPACKED, "fonts.conf");

// The first lets root run it; the rest give WebGL without a graphics card, silence, and the same pixels everywhere.
const args = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--disable-lcd-text",
];

const installed = process.env.CHROMIUM_PATH || SYSTEM.find((place) => existsSync(place));

/** What Playwright's `chromium.launch` needs; the browser itself is there once {@link browser} has settled. */
export const launchOptions = installed
  ? { executablePath: installed, args }
  : { executablePath: path.join(UNPACKED, "chromium"), args, env: unpackedEnvironment() };

/** Global setup of both test runners. */
export default async function setup() {
  await browser();
}

/**
 * Makes sure that the browser exists, unpacking it when there is only the package.
 *
 * @returns the {@link launchOptions} for it.
 * @throws Error that says what to install.
 */
export async function browser() {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    throw new Error(`CHROMIUM_PATH points at nothing: ${process.env.CHROMIUM_PATH}`);
  }
  if (!installed && !existsSync(FONT_LIST)) await unpack();
  return launchOptions;
}

async function unpack() {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(PACKAGE)) {
    throw new Error(
      "There is no Chromium for the browser tests. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.",
    );
  }
  mkdirSync(UNPACKED, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder, which other projects with other versions share.
  process.env.TMPDIR = UNPACKED;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(path.join(PACKAGE, "bin/al2023.tar.br"));
    writeFileSync(FONT_LIST, fontList());
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function unpackedEnvironment() {
  return {
    ...process.env,
    LD_LIBRARY_PATH: path.join(UNPACKED, "al2023/lib"),
    FONTCONFIG_FILE: FONT_LIST,
  };
}

// The package's own list looks for its fonts in /tmp; without a font every text is empty and nothing is visible.
function fontList() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(UNPACKED, "fonts")}</dir>
  <cachedir>${path.join(UNPACKED, "font-cache")}</cachedir>
</fontconfig>
`;
}
