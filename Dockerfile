FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /server ./server

FROM scratch
# For a Neo4j that is reached by TLS (neo4j+s://).
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /server /server
USER 65532:65532
# Inside a container the address must be open to other containers; who else may reach it is for the port's publisher to say.
ENV ADDR=0.0.0.0:8080
EXPOSE 8080
ENTRYPOINT ["/server"]
