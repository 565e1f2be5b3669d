/** Names of regions and places that the API has in English only, by id. None in English: the API's own stand. */
export default {} as Record<string, string>
