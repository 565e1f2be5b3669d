/** The text of an operation, which knows the types of its answer and of its variables. */
export type Document<R, V> = string & { readonly answers?: (variables: V) => R }

/** An answer of the API. `dataVersion` tells of a request that named one whether that version still answers. */
export interface Answer<R> {
  data?: R | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
  extensions?: {
    cost?: { asked: number; limit: number }
    dataVersion?: { asked: string; served: string; date?: string; sha256?: string; note?: string }
  }
}

/** Asks the API at an address such as `http://127.0.0.1:8080/graphql`. With a version of the data, the answer tells whether it is still served. */
export async function ask<R, V>(address: string, query: Document<R, V>, variables: V, dataVersion?: string): Promise<Answer<R>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables, extensions: dataVersion ? { dataVersion } : undefined }),
  })
  return (await response.json()) as Answer<R>
}
