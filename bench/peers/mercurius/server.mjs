import { readFileSync } from "node:fs";
import Fastify from "fastify";
import mercurius from "mercurius";
import { modifyService, removeService } from "./changes.mjs";
import { sql } from "./database.mjs";
import { countOfServices, serviceById, servicePage, servicesOf, userPage } from "./reads.mjs";

const Query = {
  users: (_, { companyId, first }) => userPage(companyId, first),
  mobileServices: (_, { companyId, first }) => ({ companyId, page: servicePage(companyId, first) }),
  mobileService: (_, { id }) => serviceById(id),
};
const Mutation = {
  modifyService: (_, { input }) => modifyService(input),
  removeService: (_, { input }) => removeService(input),
};
// The page and the count are under way at the same time.
const MobileServiceConnection = {
  totalCount: ({ companyId }) => countOfServices(companyId),
  nodes: async ({ page }) => (await page).nodes,
  pageInfo: async ({ page }) => (await page).pageInfo,
};
const mobileServices = { loader: (asked) => servicesOf(asked.map(({ obj }) => obj)), opts: { cache: false } };
const result = { resolveType: (answer) => answer.__typename };

const app = Fastify({ logger: false });
app.register(mercurius, {
  schema: readFileSync(new URL("schema.graphql", import.meta.url), "utf8"),
  resolvers: { Query, Mutation, MobileServiceConnection, ModifyServiceResult: result, RemoveServiceResult: result },
  loaders: { User: { mobileServices } },
  jit: 1,
});
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
process.on("SIGTERM", async () => {
  await app.close();
  await sql.end({ timeout: 1 });
});
console.log("ready");
