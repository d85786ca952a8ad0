FROM rust:1.95-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home stillnight \
    && install -d -o stillnight -m 700 /data /keys
COPY --from=build /src/target/release/stillnight /usr/local/bin/stillnight
USER stillnight
# The database and the key belong on two volumes: a copy of one must not be a copy of both.
VOLUME ["/data", "/keys"]
ENV DATABASE_URL=sqlite:/data/stillnight.db STILLNIGHT_KEY_FILE=/keys/stillnight.key
STOPSIGNAL SIGTERM
# Whether the bot is awake, nothing is overdue and nothing is parked; Telegram is left alone.
HEALTHCHECK --interval=1m --timeout=15s --start-period=2m CMD ["stillnight", "doctor", "--offline"]
CMD ["stillnight", "run"]
