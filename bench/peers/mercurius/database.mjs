// One pool, as large as Flotte's. postgres.js prepares every statement and pipelines those that are sent together.
import postgres from "postgres";

const asText = { to: 1082, from: [1082], serialize: (day) => day, parse: (day) => day };

export const sql = postgres({ max: 10, types: { date: asText } }); // PGHOST, PGDATABASE, PGUSER
