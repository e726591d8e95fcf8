/** Builds what is shipped: `npm run build`. */
import { buildApp } from "./app.mjs";

await buildApp();
console.log("Built dist/app");
