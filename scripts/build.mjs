/** Builds what is shipped: `npm run build`. */
import { buildApp } from "./app.mjs";
import { buildCli, CLI_FOLDER } from "./cli.mjs";

await buildApp();
await buildCli(CLI_FOLDER);
console.log("Built dist/app and dist/cli");
