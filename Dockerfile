FROM rust:1.95-slim-bookworm AS build
# No versions: a security update must not need a change here.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:bookworm-slim
# No versions: a security update must not need a change here.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
    && install -d -o 10001 -g 10001 -m 700 /data /keys
COPY --from=build /src/target/release/stillnight /usr/local/bin/stillnight
# A number, so that whoever starts it can see that it is not root.
USER 10001:10001
# The database and the key belong on two volumes: a copy of one must not be a copy of both.
VOLUME ["/data", "/keys"]
WORKDIR /data
ENV DATABASE_URL=sqlite:/data/stillnight.db STILLNIGHT_KEY_FILE=/keys/stillnight.key
STOPSIGNAL SIGTERM
# Whether the bot is awake, nothing is overdue and nothing is parked; Telegram is left alone.
HEALTHCHECK --interval=1m --timeout=15s --start-period=2m CMD ["stillnight", "doctor", "--offline"]
CMD ["stillnight", "run"]
