import type { Contact } from './pairs'

export type Citation = Contact['citations'][number]

/** The sources that tell of a contact; only those certainly published by a day, if one is given: what could be known then. */
export function tellingOf(contact: { citations: Citation[] }, knownBy?: string): Citation[] {
  return contact.citations.filter(({ source }) => !knownBy || (source.published.latest !== null && source.published.latest <= knownBy))
}

/** The words of the first source that carries those by which its kind was decided; undefined where none has a passage to quote. */
export function quotation(
  contact: Pick<Contact, 'decidedBy' | 'citations'>,
  knownBy?: string,
): { words: string; citation: Citation } | undefined {
  const citations = tellingOf(contact, knownBy)
  const deciding = citations.find(({ excerpts }) => excerpts.includes(contact.decidedBy))
  return deciding && { words: contact.decidedBy, citation: deciding }
}
