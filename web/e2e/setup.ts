import { buildServer, startServer } from './server.mjs'

/** Builds and starts one server for all tests, and gives what ends it. */
export default async function setup() {
  buildServer()
  const { url, stop } = await startServer()
  process.env.BASE_URL = url
  return stop
}
