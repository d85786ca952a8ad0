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

# Load, react and commit behind a month, a year and ten years of diary.
bench-diary:
    cargo bench --bench diary

# How long a jump of 120 days takes in the sandbox. Release build, medians.
travel:
    cargo bench --bench travel

# A course as a transcript: `just story 7`, or `just story 7 excluded 10`.
story seed name="oral" days="120":
    cargo run --release --quiet -- simulate --story {{name}} --days {{days}} --seed {{seed}}

# The tests with a throw-away Postgres beside SQLite.
postgres:
    scripts/with-postgres cargo test
