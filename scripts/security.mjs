/** What the page may do: the one text behind the headers of our server and the `<meta>` of the build. */

// Only `?url=` and examples are fetched, and only from where the page is; no inline code, no blob: and no data: anywhere.
const inPage = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as the content of a `<meta>`, where browsers ignore `frame-ancestors`. */
export const metaPolicy = inPage.join("; ");

/** Headers of every response; a worker obeys the policy its own script came with. */
export const securityHeaders = {
  "Content-Security-Policy": [...inPage, "frame-ancestors 'self'"].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};
