// The peer: @neo4j/graphql behind graphql-yoga. NEO4J_URI names the database; HOST:PORT is the first argument.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const [host, port] = process.argv[2].split(":");
const driver = neo4j.driver(process.env.NEO4J_URI, undefined, { maxConnectionPoolSize: 100, disableLosslessIntegers: true });
const typeDefs = readFileSync(new URL("./schema.graphql", import.meta.url), "utf8");
// Our dates are texts, as ISO 8601 writes them; texts are compared only where that is asked for.
const features = { excludeDeprecatedFields: {}, filters: { String: { GTE: true, LTE: true } } };
const neo4jGraphQL = new Neo4jGraphQL({ typeDefs, driver, debug: false, features });
const yoga = createYoga({ schema: await neo4jGraphQL.getSchema(), logging: false, graphiql: false, landingPage: false, maskedErrors: false });
createServer(yoga).listen(Number(port), host);
