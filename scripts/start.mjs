/** Builds what is out of date, then serves it: `npm start`. */
import { spawn } from "node:child_process";

import { APP_FOLDER, buildApp, isAppCurrent } from "./app.mjs";
import { serve } from "./serve.mjs";

try {
  const port = readPort(process.env.PORT ?? "4173");
  if (!isAppCurrent()) {
    console.log("Building the app …");
    await buildApp();
  }
  const { address, close } = await serve(APP_FOLDER, port);
  console.log(`Coterie is at ${address}`);
  if (process.argv.includes("--open")) open(address);
  process.once("SIGINT", close).once("SIGTERM", close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(
    `PORT is "${text}"; it must be a whole number from 1 to 65535, or 0 for any free one.`,
  );
}

/** @param {string} address */
function open(address) {
  const [command, ...leading] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start"]
        : ["xdg-open"];
  spawn(command, [...leading, address], { stdio: "ignore", detached: true })
    .on("error", () => console.error(`No browser could be opened (${command}).`))
    .unref();
}
