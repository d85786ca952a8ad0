# Run on Telegram with a token in the environment, in the browser without one.
run:
    cargo run --release

# The chat in the browser; `just sandbox --terminal` is the one in this terminal.
sandbox *args:
    cargo run --release -- sandbox {{args}}

# Everything that README's test command runs.
test:
    cargo test

# Format, lints as errors, docs, licences and advisories.
lint:
    cargo fmt --check
    cargo clippy --all-targets --locked -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --locked
    cargo deny check

# Write the transcripts anew after a change of words; read the difference.
transcripts:
    UPDATE_EXPECT=1 cargo test --test it transcripts

# The figures of README: reply, start, memory. Release build, medians.
bench:
    cargo bench --bench figures

# The tests with a throw-away Postgres beside SQLite.
postgres:
    scripts/with-postgres cargo test
