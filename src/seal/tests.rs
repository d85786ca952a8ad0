//! Sealing, opening, and the key file.

use super::*;

const PLACE: Place = Place {
    table: "diary",
    patient_id: 7,
    seq: 3,
};

fn ring(text: &str) -> KeyRing {
    KeyRing::from_text(text).unwrap()
}

fn key(id: u8, digit: char) -> String {
    format!("{id}:{}\n", digit.to_string().repeat(64))
}

/// A directory of its own that goes away with the test.
struct Room(PathBuf);

impl Room {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("stillnight-seal-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_was_sealed_opens_in_its_place() {
    let ring = KeyRing::random().unwrap();
    let sealed = ring.seal(PLACE, b"ferritin 31").unwrap();
    assert_eq!(&**ring.open(PLACE, &sealed).unwrap(), b"ferritin 31");
    assert!(!sealed.windows(8).any(|window| window == b"ferritin"));
    assert_eq!(sealed.len(), HEADER_BYTES + 11 + 16);
}

#[test]
fn it_opens_in_no_other_place() {
    let ring = KeyRing::random().unwrap();
    let sealed = ring.seal(PLACE, b"x").unwrap();
    for place in [
        Place {
            table: "outbox",
            ..PLACE
        },
        Place {
            patient_id: 8,
            ..PLACE
        },
        Place { seq: 4, ..PLACE },
        Place {
            patient_id: 3,
            seq: 7,
            ..PLACE
        },
    ] {
        assert!(
            matches!(ring.open(place, &sealed), Err(SealError::Refused)),
            "{place:?}"
        );
    }
}

#[test]
fn a_changed_byte_is_refused_wherever_it_is() {
    let ring = KeyRing::random().unwrap();
    let sealed = ring.seal(PLACE, b"abc").unwrap();
    for index in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[index] ^= 1;
        assert!(ring.open(PLACE, &changed).is_err(), "byte {index}");
    }
    for length in 0..sealed.len() {
        assert!(
            ring.open(PLACE, &sealed[..length]).is_err(),
            "length {length}"
        );
    }
}

#[test]
fn the_same_words_are_never_sealed_the_same() {
    let ring = KeyRing::random().unwrap();
    assert_ne!(
        ring.seal(PLACE, b"x").unwrap(),
        ring.seal(PLACE, b"x").unwrap()
    );
}

#[test]
fn the_first_key_seals_and_older_ones_still_open() {
    let old = ring(&key(1, 'a'));
    let both = ring(&format!(
        "# new\n{}\n{} # old\n",
        key(2, 'B'),
        key(1, 'a').trim()
    ));
    let sealed = old.seal(PLACE, b"x").unwrap();
    assert_eq!(&**both.open(PLACE, &sealed).unwrap(), b"x");
    assert!(!both.is_current(&sealed));
    let sealed = both.seal(PLACE, b"x").unwrap();
    assert!(both.is_current(&sealed));
    assert!(matches!(
        old.open(PLACE, &sealed),
        Err(SealError::UnknownKey(2))
    ));
}

#[test]
fn malformed_keys_are_named_by_line_and_never_shown() {
    let cases = [
        ("", "no key"),
        ("# only a comment", "no key"),
        ("1", "line 1"),
        ("\n1:abc", "line 2"),
        (&key(0, 'a'), "line 1"),
        (&key(1, 'g'), "line 1"),
        (&format!("{}{}", key(1, 'a'), key(1, 'b')), "line 2"),
        (&format!("1:{}", "é".repeat(32)), "line 1"),
    ];
    for (text, expected) in cases {
        let message = KeyRing::from_text(text).unwrap_err().to_string();
        assert!(message.contains(expected), "{text:?}: {message}");
        assert!(
            !message.contains("aaaa") && !message.contains("gggg"),
            "{message}"
        );
    }
}

#[test]
fn debug_prints_no_key() {
    assert_eq!(format!("{:?}", ring(&key(1, 'a'))), "KeyRing");
    assert_eq!(format!("{:?}", SlotKey::random().unwrap()), "SlotKey");
}

#[test]
fn a_made_key_file_is_read_back_and_never_overwritten() {
    let room = Room::new("made");
    let path = room.0.join("keys/stillnight.key");
    let made = KeyRing::create(&path).unwrap();
    let sealed = made.seal(PLACE, b"x").unwrap();
    assert_eq!(
        &**KeyRing::read(&path).unwrap().open(PLACE, &sealed).unwrap(),
        b"x"
    );
    assert!(matches!(
        KeyRing::create(&path),
        Err(KeyError::Exists { .. })
    ));
    assert!(matches!(
        KeyRing::read(&room.0.join("none")),
        Err(KeyError::Missing { .. })
    ));
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new("exposed");
    let path = room.0.join("stillnight.key");
    KeyRing::create(&path).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(&room.0)), (0o600, 0o700));
    for exposed in [0o640, 0o604, 0o620] {
        fs::set_permissions(&path, fs::Permissions::from_mode(exposed)).unwrap();
        let message = KeyRing::read(&path).unwrap_err().to_string();
        assert!(
            message.contains("chmod 600") && message.contains(&*path.to_string_lossy()),
            "{message}"
        );
    }
}

#[test]
fn hidden_slots_differ_by_patient_and_by_key() {
    let slots = SlotKey::random().unwrap();
    let hidden = slots.hide(7, "dose:2026-11-23");
    assert_eq!(hidden, slots.hide(7, "dose:2026-11-23"));
    assert_eq!(hidden.len(), 2 * TAG_BYTES);
    assert_ne!(hidden, slots.hide(8, "dose:2026-11-23"));
    assert_ne!(hidden, slots.hide(7, "dose:2026-11-24"));
    assert_ne!(
        hidden,
        SlotKey::random().unwrap().hide(7, "dose:2026-11-23")
    );
}

#[cfg(unix)]
#[test]
fn a_key_that_was_mounted_as_a_secret_is_read_and_one_that_was_left_open_is_not() {
    use std::os::unix::fs::PermissionsExt as _;
    let room = Room::new("mounted");
    fs::create_dir_all(&room.0).unwrap();
    let path = room.0.join("key");
    fs::write(&path, key(1, 'a')).unwrap();
    for (mode, reads) in [
        (0o600, true),
        (0o400, true),
        (0o440, true),
        (0o640, false),
        (0o460, false),
        (0o444, false),
        (0o644, false),
        (0o404, false),
        (0o450, false),
    ] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let read = KeyRing::read(&path);
        assert_eq!(read.is_ok(), reads, "{mode:o}");
        // Below the folder of secrets, what cannot be written may be read by all.
        let metadata = fs::metadata(&path).unwrap();
        let mounted = refuse_exposed(Path::new("/run/secrets/key"), &metadata);
        let is_secret = reads || mode == 0o444 || mode == 0o404;
        assert_eq!(mounted.is_ok(), is_secret, "{mode:o}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_or_no_secret_is_no_key() {
    let room = Room::new("nofile");
    fs::create_dir_all(&room.0).unwrap();
    let pipe = room.0.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for path in [pipe.as_path(), &room.0, Path::new("/dev/zero")] {
        let error = KeyRing::read(path).unwrap_err();
        assert!(matches!(error, KeyError::NoFile { .. }), "{error:?}");
    }
    let error = KeyRing::from_text(&key(1, '0')).unwrap_err();
    assert!(error.to_string().contains("all zeros"), "{error}");
}
