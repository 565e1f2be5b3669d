/** The text of an operation, which knows the types of its answer and of its variables. */
export type Document<R, V> = string & { readonly answers?: (variables: V) => R }
