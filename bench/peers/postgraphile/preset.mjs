// PostGraphile's own schema over Flotte's tables; the plugin adds what no column holds: money as an object, Flotte's cursors.
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { extendSchema, gql } from "postgraphile/utils";
import { constant, lambda } from "postgraphile/grafast";

const money = (cents) => (cents / 100).toFixed(2);

// PostGraphile's cursor holds the same keys after a digest of the order; Flotte's begins with the order's name.
const cursorOf = (order) => (cursor) => {
  if (!cursor) return null;
  const [, ...keys] = JSON.parse(Buffer.from(cursor, "base64").toString());
  return Buffer.from(JSON.stringify([order, ...keys])).toString("base64url");
};
const connection = (order) => ({
  plans: { endCursor: ($connection) => lambda($connection.pageInfo().get("endCursor"), cursorOf(order), true) },
});

const FlottePlugin = extendSchema({
  typeDefs: gql`
    type Money {
      amount: String!
      currency: String!
    }
    extend type MobileService {
      monthlyPrice: Money!
    }
    extend type UserConnection {
      endCursor: String
    }
    extend type MobileServiceConnection {
      endCursor: String
    }
  `,
  objects: {
    Money: {
      plans: { amount: ($cents) => lambda($cents, money, true), currency: () => constant("EUR") },
    },
    MobileService: {
      plans: { monthlyPrice: ($service) => $service.get("monthly_price_cents") },
    },
    UserConnection: connection("name_folded"),
    MobileServiceConnection: connection("user_name_folded"),
  },
});

export const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [FlottePlugin],
  disablePlugins: ["PgIndexBehaviorsPlugin"], // it hides lists whose key is over two columns, although one has the index
  schema: { defaultBehavior: "+list" }, // children without the wrapping of a connection
  pgServices: [makePgService({ schemas: ["public"], poolConfig: { max: 10 } })], // PGHOST, PGDATABASE, PGUSER
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
};
