import "./before.mjs";
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/node";
import { preset } from "./preset.mjs";

const server = createServer();
const pgl = postgraphile(preset);
await pgl.createServ(grafserv).addTo(server);
await pgl.getSchema();
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
process.on("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await pgl.release();
});
