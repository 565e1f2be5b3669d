import { type Signal, signal } from '@preact/signals'
import type { Document } from './document'
import { away } from './server'

/** What is known of an answer. Data that was there before stays while it is asked for again, and is `stale` if that failed. */
export type Answer<R> =
  | { state: 'loading' }
  | { state: 'ready'; data: R; at: Date; stale: boolean }
  | { state: 'failed'; message: string; code: string; again: () => void }

const answers = new Map<string, Signal<Answer<unknown>>>()

/** The answer to an operation. The same question is asked once; the signal changes when the answer is there. */
export function ask<R, V>(document: Document<R, V>, variables: V): Signal<Answer<R>> {
  const key = address(document, variables)
  let answer = answers.get(key) as Signal<Answer<R>> | undefined
  if (!answer) {
    answer = signal<Answer<R>>({ state: 'loading' })
    answers.set(key, answer as Signal<Answer<unknown>>)
    void load(key, answer)
  }
  return answer
}

async function load<R>(key: string, answer: Signal<Answer<R>>) {
  const again = () => void load(key, answer)
  try {
    answer.value = { state: 'ready', data: await get<R>(key), at: new Date(), stale: false }
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('UNREACHABLE', String(error))
    const before = answer.value
    if (before.state === 'ready') answer.value = { ...before, stale: true }
    else answer.value = { state: 'failed', message: failure.message, code: failure.code, again }
    if (failure.passing) away(again)
  }
}

/** What the server says instead of an answer: its code, and its words in English. */
class Failure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
  /** Whether asking again later may help. */
  get passing() {
    return ['UNREACHABLE', 'UNAVAILABLE', 'TIMEOUT'].includes(this.code)
  }
}

/** The address of an operation: a GET, so that browsers and proxies may keep the answer until the data change. */
function address(query: string, variables: unknown) {
  return '/graphql?' + new URLSearchParams({ query: query.replace(/\s+/g, ' ').trim(), variables: JSON.stringify(variables) })
}

async function get<R>(href: string): Promise<R> {
  const response = await fetch(href, { headers: { accept: 'application/graphql-response+json' } }).catch((error: unknown) => {
    throw new Failure('UNREACHABLE', String(error))
  })
  const body = (await response.json().catch(() => null)) as {
    data?: R
    errors?: { message: string; extensions?: { code?: string } }[]
  } | null
  const error = body?.errors?.[0]
  if (error) throw new Failure(error.extensions?.code ?? 'UNKNOWN', error.message)
  if (!response.ok || !body?.data)
    throw new Failure(response.status >= 500 ? 'UNAVAILABLE' : 'UNKNOWN', `The server answered ${response.status}.`)
  return body.data
}
