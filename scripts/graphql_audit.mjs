// The public audit of GraphQL over HTTP (npm package graphql-http) against a running server; exits 1 unless every point is met.
// Usage: node scripts/graphql_audit.mjs http://127.0.0.1:8000/graphql flt_…        (first: npm ci --prefix tests/audit)

import { createRequire } from "node:module";

const { auditServer } = createRequire(new URL("../tests/audit/", import.meta.url))("graphql-http");
const [url, token] = process.argv.slice(2);

const asPartner = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });

const results = await auditServer({ url, fetchFn: asPartner });
const missed = results.filter((result) => result.status !== "ok");
for (const { status, id, name, reason } of missed) {
  console.log(`${status}: ${id} ${name}: ${reason}`);
}
console.log(`${results.length} audits, ${results.length - missed.length} ok, ${missed.length} not`);
process.exit(results.length > 0 && missed.length === 0 ? 0 : 1);
