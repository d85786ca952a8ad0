# Run on Telegram with a token in the environment, in the browser without one.
run:
    cargo run --release

# The chat in the browser; `just sandbox --terminal` is the one in this terminal.
sandbox *args:
    cargo run --release -- sandbox {{args}}

# Everything that README's test command runs.
test:
    cargo test

# The reader of lab entries against many random and damaged reports; more with CASES=….
fuzz CASES="20000":
    PROPTEST_CASES={{CASES}} cargo test --release --lib lab_entry
    PROPTEST_CASES={{CASES}} cargo test --release --test it echo

# How much of what people write is understood, a rate a language and intent.
heard:
    cargo test --test it corpus::messages_are_understood -- --nocapture

# How hard English is to read: the median grade and the ten hardest messages.
reading:
    cargo test --test it reading -- --nocapture

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

# An encrypted copy of the database, also while the bot runs.
backup FILE:
    cargo run --release -- backup {{FILE}}

# Whether anything is quietly going wrong; every sealed row is opened.
doctor:
    cargo run --release -- doctor --deep

# One history of the simulation, told step by step: `just sim 17`.
sim SEED:
    STILLNIGHT_SIM_SEED={{SEED}} cargo optimised --test it simulation::one -- --nocapture

# Patient-years of the pure core alone, on every core, from the seed FROM on: thousands take minutes.
life YEARS="5000" FROM="0":
    STILLNIGHT_LIFE_YEARS={{YEARS}} STILLNIGHT_LIFE_FROM={{FROM}} cargo optimised --test it life::many -- --nocapture

# One life of those, told line by line: `just life-told 17`.
life-told SEED:
    STILLNIGHT_LIFE_SEED={{SEED}} cargo optimised --test it life::one -- --nocapture

# The hundred thousand patient-years of the promise, with the pure core; `just sim-bot-long` lives the whole bot.
sim-long YEARS="100000" FROM="1000000": (life YEARS FROM)

# As many patient-years as you say of the whole bot under faults, from the seed FROM on. Takes days for many.
sim-bot-long YEARS="5000" FROM="1000":
    STILLNIGHT_SIM_YEARS={{YEARS}} STILLNIGHT_SIM_FROM={{FROM}} cargo optimised --test it simulation::whatever -- --nocapture

# Patient-years from the seed 0 on, as many as CI lives: half an hour on two fast cores, over an hour on slow ones.
sim-ci YEARS="500":
    STILLNIGHT_SIM_YEARS={{YEARS}} cargo optimised --test it simulation::whatever -- --nocapture

# Proves that the net catches: every mistake in mutants/ must be noticed. Some need Postgres.
mutants *WHICH:
    scripts/with-postgres scripts/mutants {{WHICH}}

# Five hundred deaths of the real program on a file database: also at named moments, and then as many of the release.
kills ROUNDS="500":
    STILLNIGHT_KILL_ROUNDS={{ROUNDS}} cargo optimised --test it kills -- --nocapture
    cargo build --release
    STILLNIGHT_WARD_PROGRAM="{{justfile_directory()}}/target/release/stillnight" STILLNIGHT_KILL_ROUNDS={{ROUNDS}} cargo optimised --test it kills -- --nocapture

# Three instances on one Postgres, killed, paused and restarted; then the server itself dies in a loop.
instances ROUNDS="20":
    STILLNIGHT_KILL_ROUNDS={{ROUNDS}} STILLNIGHT_REQUIRE_POSTGRES=1 scripts/with-postgres cargo optimised --test it instances -- --nocapture --test-threads 1

# The figures beside the peers', on disk, as a table.
peers:
    cargo bench --bench peers

# Pictures and papers of ten kinds of patients, to be looked at, in target/gallery.
gallery:
    STILLNIGHT_GALLERY=target/gallery cargo test --test it gallery
    scripts/check-papers target/gallery

# The time to read and answer a message, by its length and language.
bench-hear:
    cargo bench --bench hear

# How long a chart and a report take, and what memory they leave behind. Release build.
bench-view:
    cargo bench --bench view

# What an attack costs the others: a diary of 350,000 lines, 150 accounts, 3,000 strangers. Release build; it fails
# over a limit.
bench-load:
    cargo bench --bench load
