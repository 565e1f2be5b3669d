# First steps in R: ask the API, make a table and a network, and end with what to cite. With a server of this checkout (go run ./server):
#
#     Rscript examples/first-steps.R [http://127.0.0.1:8080]
#
# Needs httr, jsonlite and igraph (on Debian: r-cran-httr r-cran-jsonlite r-cran-igraph). Tried with R 4.2.2, httr 1.4.5, jsonlite 1.8.4 and
# igraph 1.3.5; no test runs it. With httr2 in place of httr only ask() is another; that is untried.
suppressPackageStartupMessages({
  library(httr)
  library(jsonlite)
  library(igraph)
})

server <- c(commandArgs(trailingOnly = TRUE), "http://127.0.0.1:8080")[1]
version <- NULL

# Asks the API and gives the data of its answer. Once the version of the data is known, an answer from other data is refused.
ask <- function(query, variables = NULL) {
  body <- list(query = query)
  if (!is.null(variables)) body$variables <- variables
  if (!is.null(version)) body$extensions <- list(dataVersion = version)
  response <- POST(paste0(server, "/graphql"), content_type_json(), body = toJSON(body, auto_unbox = TRUE))
  answer <- fromJSON(content(response, "text", encoding = "UTF-8"))
  if (!is.null(answer$errors)) stop(answer$errors$message[1])
  if (!is.null(answer$extensions$dataVersion$note)) stop(answer$extensions$dataVersion$note)
  answer$data
}

dataset <- ask("{ dataset { version howToCite } }")$dataset
version <- dataset$version

# Events, page by page.
events <- NULL
after <- NA
repeat {
  page <- ask("query($after: String) {
    events(first: 10, after: $after, orderBy: [DATE_ASC]) { totalCount pageInfo { hasNextPage endCursor } nodes { name kind status when { edtf } } }
  }", if (!is.na(after)) list(after = after))$events
  events <- rbind(events, flatten(page$nodes))
  if (!page$pageInfo$hasNextPage) break
  after <- page$pageInfo$endCursor
}
stopifnot(nrow(events) == page$totalCount)
cat(nrow(events), "events by kind:\n")
print(sort(table(events$kind), decreasing = TRUE))

# The cooperation network: an edge for each pair of countries on record.
map <- ask("{ cooperationMap { disclaimer arcs { from to kinds first } } }")$cooperationMap
arcs <- map$arcs
arcs$kinds <- vapply(arcs$kinds, tail, "", 1) # the strongest
network <- graph_from_data_frame(arcs, directed = FALSE)
pairs <- ask("{ cooperationMap { legend { count } } }")$cooperationMap$legend
stopifnot(ecount(network) == sum(pairs$count))
cat("\nPartners of each country:\n")
print(sort(degree(network), decreasing = TRUE))

# The gap table: the state of each leg by three days.
days <- c("2022-01-01", "2022-07-02", "2023-04-01")
report <- function(day) {
  ask('query($at: Date!) { cooperationGaps(route: "route:south-asia-north-america", at: $at) { legs { leg { name } state } total { states { key count } } note } }',
      list(at = day))$cooperationGaps
}
reports <- lapply(days, report)
gaps <- do.call(cbind, lapply(reports, function(r) r$legs$state))
dimnames(gaps) <- list(reports[[1]]$legs$leg$name, days)
for (r in reports) {
  states <- r$total$states[r$total$states$count > 0, ]
  stopifnot(all(table(r$legs$state)[states$key] == states$count))
}
cat("\n")
print(gaps, quote = FALSE)

sources <- ask("{ sources(first: 100, where: {corpus: {eq: true}}) { totalCount nodes { name url published { edtf } } } }")$sources
stopifnot(nrow(sources$nodes) == sources$totalCount)
cat("\nSources:\n", sprintf("  %s. %s. %s\n", sources$nodes$name, sources$nodes$published$edtf, sources$nodes$url), sep = "")
cat("\n", map$disclaimer, "\n", reports[[3]]$note, "\n", dataset$howToCite, ": version ", version, ".\n", sep = "")
