// What relay-compiler compiles; session.js runs what it wrote. Nothing imports this file.
/* eslint-disable */
graphql`
  query documentsLookupQuery($code: String!) { country(code: $code) { id name iso2 ...documents_card } }
`;
graphql`
  fragment documents_card on Country @refetchable(queryName: "documentsCardRefetchQuery") { id name iso3 }
`;
graphql`
  query documentsRegionsQuery($scheme: RegionScheme!, $first: Int, $after: String, $last: Int, $before: String) {
    ...documents_regions @arguments(scheme: $scheme, first: $first, after: $after, last: $last, before: $before)
  }
`;
graphql`
  fragment documents_regions on Query
  @refetchable(queryName: "documentsRegionsPageQuery")
  @argumentDefinitions(
    scheme: { type: "RegionScheme!" }
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    regions(where: { scheme: { eq: $scheme } }, first: $first, after: $after, last: $last, before: $before)
      @connection(key: "documents_regions", filters: ["where"]) {
      totalCount
      edges { node { id name scheme } }
    }
  }
`;
graphql`
  query documentsGapsQuery($route: ID!, $at: Date!) {
    cooperationGaps(route: $route, at: $at) { at route { id name legs { totalCount } } legs { leg { id } state } }
  }
`;
